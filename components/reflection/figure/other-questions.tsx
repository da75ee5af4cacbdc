import { useLocale, useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import { Section } from '@/components/ui/section';
import type { OtherQuestion } from '@/lib/reflection/figure/round/types';
import { decimal, HIDDEN, shortText } from './figure-words';

type Props = { readonly others: readonly OtherQuestion[]; readonly threshold: number };

const textsOf = ({ item: { texts } }: OtherQuestion) => ({ nb: texts.nb.text, nn: texts.nn.text, en: texts.en.text });

/** What was answered to questions that stand in no figure: means of scales in one table, choices in one each. */
export function OtherQuestions({ others, threshold }: Props) {
  const t = useTranslations('reflectionFigure');
  const locale = useLocale();
  if (others.length === 0) return null;
  const scales = others.filter(({ item }) => item.kind === 'scale');
  const choices = others.filter(({ item }) => item.kind === 'choice' || item.kind === 'multiple-choice');
  const shown = (value: number | null, decimals: number) =>
    value === null ? HIDDEN : decimal(value, decimals, locale);
  const hasHidden = others.some(
    ({ item, statistic: { detail, distribution } }) =>
      detail !== 'full' || item.options.some(({ id }) => distribution?.[id] === undefined),
  );
  return (
    <Section id="andre" title={t('round.others')} lead={t('round.othersLead')}>
      {scales.length > 0 && (
        <div className="fp-others">
          <DataTable
            caption={t('round.othersCaption')}
            columns={[
              {
                id: 'text',
                header: t('figure.question'),
                cell: (one: OtherQuestion) => shortText(textsOf(one), locale),
              },
              { id: 'mean', header: t('file.mean'), cell: ({ statistic }) => shown(statistic.mean, 1) },
              { id: 'sd', header: t('file.sd'), cell: ({ statistic }) => shown(statistic.sd, 2) },
              {
                id: 'n',
                header: t('file.n'),
                cell: ({ statistic: { n, of } }) => t('participation', { sent: n, of }),
              },
            ]}
            rows={scales}
            rowKey={({ item }) => item.id}
          />
        </div>
      )}
      {choices.map((one) => (
        <div className="fp-choices" key={one.item.id}>
          <h3>{textsOf(one)[locale]}</h3>
          <p>{t('round.answered', { n: one.statistic.n, of: one.statistic.of })}</p>
          <DataTable
            caption={t('round.choicesCaption', { question: textsOf(one)[locale] })}
            captionHidden
            fit="content"
            columns={[
              {
                id: 'option',
                header: t('round.option'),
                cell: ({ names }: (typeof one.item.options)[number]) => names[locale],
              },
              {
                id: 'count',
                header: t('round.count'),
                cell: ({ id }) => one.statistic.distribution?.[id] ?? HIDDEN,
              },
            ]}
            rows={one.item.options}
            rowKey={({ id }) => id}
          />
        </div>
      ))}
      {threshold > 0 && (hasHidden || choices.length > 0) && (
        <ul className="fp-reflection-figure__notes">
          {hasHidden && <li>{t('notes.hidden', { threshold })}</li>}
          {choices.length > 0 && <li>{t('notes.choices', { threshold })}</li>}
        </ul>
      )}
    </Section>
  );
}

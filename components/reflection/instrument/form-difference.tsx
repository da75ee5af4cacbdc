import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Section } from '@/components/ui/section';
import type { ShownForm } from '@/lib/reflection/instrument/form/types';
import { roundName } from '@/lib/reflection/rules';

/** What differs from the round before, or that nothing does. */
export function FormDifference({ form }: { readonly form: Pick<ShownForm, 'previous'> }) {
  const t = useTranslations('reflectionInstrument.form');
  const locale = useLocale();
  const { previous } = form;
  if (!previous) return <p>{t('first')}</p>;
  const { added, leftOut, reworded, moved } = previous.difference;
  const isSame = added.length + leftOut.length + reworded.length + moved.length === 0;
  return (
    <Section id="nytt" title={t('newTitle', { round: roundName(previous.round, locale) })}>
      {isSame && <p>{t('nothingNew')}</p>}
      <Group title={t('added')} rows={added.map(({ id, texts }) => ({ id, text: texts[locale].text }))} />
      <Group title={t('leftOut')} rows={leftOut.map(({ id, texts }) => ({ id, text: texts[locale].text }))} />
      <Group
        title={t('reworded')}
        rows={reworded.map(({ item, comparison }) => ({
          id: item.id,
          text: item.texts[locale].text,
          more: [t(`comparison.${comparison}`), item.texts[locale].comparabilityNote].filter(Boolean).join('. '),
        }))}
      />
      <Group
        title={t('moved')}
        rows={moved.map(({ item, from, to }) => ({
          id: item.id,
          text: item.texts[locale].text,
          more: t('movedFrom', { from: from[locale].title, to: to[locale].title }),
        }))}
      />
    </Section>
  );
}

interface GroupProps {
  readonly title: string;
  readonly rows: readonly { readonly id: string; readonly text: string; readonly more?: ReactNode }[];
}

function Group({ title, rows }: GroupProps) {
  if (rows.length === 0) return null;
  return (
    <div className="fp-difference">
      <h3>
        {title} ({rows.length})
      </h3>
      <ul>
        {rows.map(({ id, text, more }) => (
          <li key={id}>
            {text}
            {more && <span className="fp-difference__more"> {more}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}

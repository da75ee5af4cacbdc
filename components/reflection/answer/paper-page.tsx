import { useLocale, useTranslations } from 'next-intl';
import type { ResponseView } from '@/lib/reflection/response/types';
import { roundName } from '@/lib/reflection/rules';
import { answerWords } from './answer-words';
import { type AskedItem, askedItem, stepsOf } from './asked-item';
import { FormHeader } from './form-header';
import { PaperAnswer } from './paper-answer';

/** The whole form for paper: every question with its help and its answer, and room to write where there is none. */
export function PaperPage({ view }: { readonly view: ResponseView }) {
  const t = useTranslations('reflectionAnswer');
  const locale = useLocale();
  const { sections, round, municipality, fields, receipts } = view;
  const answers = new Map(fields.map(({ item, answer }) => [item, answer]));
  const unseen = new Set(view.closed.filter((one) => one.isAnswered).map(({ item }) => item));
  const words = { notRelevant: t('island.notRelevant'), noAnswer: t('island.noAnswer') };
  const latest = receipts.at(-1);
  const pdf = `/api/program/${round.programme}/refleksjon/${round.id}/svar/${municipality.number}/svar.pdf`;
  const scale = (item: AskedItem) => {
    const steps = stepsOf(item);
    return t('paper.scale', {
      from: String(steps[0]),
      low: item.low ?? '',
      to: String(steps.at(-1)),
      high: item.high ?? '',
    });
  };
  return (
    <div className="fp-paper">
      <FormHeader
        view={view}
        page={t('print')}
        title={t('paper.title', { round: roundName(round, locale), municipality: municipality.name })}
        lead={
          view.status === 'sent' && latest
            ? t('paper.sentLead', { number: `${round.id}-${municipality.number}-${latest.number}`.toUpperCase() })
            : t('paper.lead')
        }
      />
      <div className="fp-no-print">
        <p>{t('paper.hint')}</p>
        <p className="fp-actions">
          <a className="fp-link" href={pdf}>
            {t('receipt.pdf')}
          </a>
        </p>
      </div>
      {sections.map((section) => (
        <section className="fp-paper__part" key={section.id} aria-labelledby={section.id}>
          <h2 id={section.id}>{section.texts[locale].title}</h2>
          {section.items.map((one) => {
            const item = askedItem(one, locale);
            const answer = answers.get(item.id);
            const said = unseen.has(item.id) ? t('closed') : answerWords(item, answer, words);
            return (
              <div className="fp-paper__item" key={item.id}>
                <h3>{item.text}</h3>
                {item.help && <p className="fp-paper__help">{item.help}</p>}
                {(item.kind === 'scale' || item.kind === 'matrix') && item.low && (
                  <p className="fp-paper__help">{scale(item)}</p>
                )}
                <PaperAnswer item={item} answer={answer} words={said} />
              </div>
            );
          })}
        </section>
      ))}
    </div>
  );
}

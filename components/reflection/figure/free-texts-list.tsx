import { useLocale, useTranslations } from 'next-intl';
import { Section } from '@/components/ui/section';
import type { FreeTexts } from '@/lib/reflection/figure/round/types';

/** What was written, by section and question, each with its municipality. Line breaks stay as they were written. */
export function FreeTextsList({ sections }: { sections: NonNullable<FreeTexts['sections']> }) {
  const t = useTranslations('reflectionFigure.texts');
  const locale = useLocale();
  return sections.map(({ title, questions }) => (
    <Section key={title.nb} id={`del-${questions[0]?.item.id}`} title={title[locale]}>
      {questions.map(({ item, answers }) => (
        <section className="fp-texts" key={item.id} aria-labelledby={`sporsmal-${item.id}`}>
          <h3 id={`sporsmal-${item.id}`}>{item.texts[locale].text}</h3>
          <p className="fp-texts__count">{t('count', { count: answers.length })}</p>
          {answers.length === 0 ? (
            <p>{t('none')}</p>
          ) : (
            <dl>
              {answers.map(({ municipality, text }) => (
                <div className="fp-texts__answer" key={municipality}>
                  <dt>{municipality}</dt>
                  <dd>{text}</dd>
                </div>
              ))}
            </dl>
          )}
        </section>
      ))}
    </Section>
  ));
}

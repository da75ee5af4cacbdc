import { useLocale, useTranslations } from 'next-intl';
import { askedItem, stepsOf } from '@/components/reflection/answer/asked-item';
import { PaperAnswer } from '@/components/reflection/answer/paper-answer';
import { Tag } from '@/components/ui/tag';
import type { FormItem, FormSection } from '@/lib/reflection/types';

/** The form as those who answer see it, with boxes to tick and room to write, and nothing in them. */
export function FormQuestions({ sections }: { readonly sections: readonly FormSection[] }) {
  const locale = useLocale();
  return sections.map((section) => (
    <section className="fp-paper__part" key={section.id} aria-labelledby={`del-${section.id}`}>
      <h2 id={`del-${section.id}`}>{section.texts[locale].title}</h2>
      {section.texts[locale].intro && <p className="fp-section__lead">{section.texts[locale].intro}</p>}
      {section.items.map((item) => (
        <FormQuestion key={item.id} item={item} />
      ))}
    </section>
  ));
}

function FormQuestion({ item: one }: { readonly item: FormItem }) {
  const t = useTranslations('reflectionInstrument.form');
  const words = useTranslations('reflection');
  const item = askedItem(one, useLocale());
  const steps = stepsOf(item);
  const hasEnds = item.low && item.high && steps.length > 0;
  return (
    <div className="fp-paper__item" id={item.id}>
      <h3>
        {item.text} {item.reconstructed && <Tag>{words('reconstructed')}</Tag>}
      </h3>
      {item.help && <p className="fp-paper__help">{item.help}</p>}
      {hasEnds && (
        <p className="fp-paper__help">
          {t('scale', {
            from: String(steps[0]),
            low: item.low ?? '',
            to: String(steps.at(-1)),
            high: item.high ?? '',
          })}
        </p>
      )}
      <PaperAnswer item={item} answer={undefined} words="" />
    </div>
  );
}

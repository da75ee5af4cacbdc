import { useLocale, useTranslations } from 'next-intl';
import { formatInstant } from '@/lib/format';
import type { EditWords, FormNews } from '@/lib/reflection/instrument/form/change/types';

/** What others have done with the form since it was opened: what, by whom, when. */
export function FormNewsList({ news }: { readonly news: FormNews | null }) {
  const t = useTranslations('reflectionInstrument.form.editor');
  const locale = useLocale();
  const wordsOf = useEditWords('step');
  if (!news) return <p>{t('refused.changed')}</p>;
  const { steps, earlier } = news;
  return (
    <>
      <p>{t('news.title', { count: steps.length + earlier })}</p>
      <ul className="fp-form-news">
        {earlier > 0 && <li>{t('news.earlier', { count: earlier })}</li>}
        {steps.map((step) => (
          <li key={`${step.at.toISOString()} ${wordsOf(step)}`}>
            {t('news.step', {
              who: step.isOwn ? t('news.you') : (step.by ?? t('news.somebody')),
              what: wordsOf(step),
              when: formatInstant(step.at, locale),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}

/** An edit as a phrase: `step` as what somebody did (*tok ut «…»*), `attempt` as what somebody meant to do (*ta ut «…»*). */
export function useEditWords(tense: 'step' | 'attempt'): (edit: EditWords) => string {
  const t = useTranslations(`reflectionInstrument.form.editor.${tense}`);
  const locale = useLocale();
  return ({ intent, name, to, version, direction }) =>
    t(intent, { name: name[locale], to: to[locale], version, direction });
}

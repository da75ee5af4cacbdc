import { useLocale, useTranslations } from 'next-intl';
import { chooseLanguage } from '@/lib/i18n/actions';
import { LOCALES, type Locale } from '@/lib/locale';

/* Each language is written in itself: that is how the one who needs it finds it. */
const NAMES: Record<Locale, string> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' };

/** A plain form, so that the choice works before, and without, script. */
export function LanguageForm() {
  const t = useTranslations('shell');
  const current = useLocale();
  return (
    <form action={chooseLanguage}>
      <fieldset className="fp-languages">
        <legend className="sr-only">{t('language')}</legend>
        {LOCALES.map((locale) => (
          <button
            key={locale}
            type="submit"
            className="fp-footer__link"
            name="locale"
            value={locale}
            lang={locale}
            aria-current={locale === current ? 'true' : undefined}
          >
            {NAMES[locale]}
          </button>
        ))}
      </fieldset>
    </form>
  );
}

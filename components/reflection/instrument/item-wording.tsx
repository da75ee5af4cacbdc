import { useLocale, useTranslations } from 'next-intl';
import { SourceCitation } from '@/components/source/source-citation';
import { Tag } from '@/components/ui/tag';
import { formatDate } from '@/lib/format';
import { LOCALES, type Locale } from '@/lib/locale';
import type { ItemWording as Wording } from '@/lib/reflection/instrument/item/types';
import { osloDate } from '@/lib/time';

/** One wording in all its languages. */
export function ItemWording({ wording }: { readonly wording: Wording }) {
  const t = useTranslations('reflectionInstrument.item');
  const words = useTranslations('reflection');
  const locale = useLocale();
  const { version, texts, comparability, reconstructed, source, createdAt } = wording;
  const note = texts[locale].comparabilityNote;
  return (
    <article className="fp-wording" id={`formulering-${version}`}>
      <h3>{t('wording', { version })}</h3>
      <div className="fp-tags">
        {comparability && (
          <Tag tone={comparability === 'same' ? 'success' : 'attention'}>{t(`comparability.${comparability}`)}</Tag>
        )}
        {reconstructed && <Tag tone="attention">{words('reconstructed')}</Tag>}
      </div>
      {note && <p className="fp-wording__note">{t('becauseOf', { note })}</p>}
      <p className="fp-wording__origin">
        {t('made', { date: formatDate(osloDate(createdAt), locale) })}
        {source && (
          <>
            {' '}
            {t('source')} <SourceCitation source={source} />.
          </>
        )}
      </p>
      <div className="fp-wording__languages">
        {LOCALES.map((one) => (
          <InLanguage key={one} wording={wording} locale={one} />
        ))}
      </div>
    </article>
  );
}

function InLanguage({ wording, locale }: { readonly wording: Wording; readonly locale: Locale }) {
  const t = useTranslations('reflectionInstrument.item');
  const { text, help, low, high } = wording.texts[locale];
  const named = [...wording.options, ...wording.parts];
  return (
    <section className="fp-wording__language">
      <h4>{t(`languages.${locale}`)}</h4>
      <div lang={locale}>
        <p className="fp-wording__text">{text}</p>
        {help && <p className="fp-wording__help">{help}</p>}
        {low && high && <p>{`${low} – ${high}`}</p>}
        {named.length > 0 && (
          <ul className="fp-wording__options">
            {named.map(({ id, names }) => (
              <li key={id}>{names[locale]}</li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}

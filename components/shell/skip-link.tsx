import { useTranslations } from 'next-intl';

export const MAIN_ID = 'innhold';

export function SkipLink() {
  const t = useTranslations('shell');
  return (
    <a className="fp-skip" href={`#${MAIN_ID}`}>
      {t('skipToContent')}
    </a>
  );
}

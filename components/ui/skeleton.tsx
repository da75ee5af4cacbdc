import { useTranslations } from 'next-intl';

const ROWS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

/** While a page is on its way: said once to those who listen, drawn quietly for those who look. For `loading.tsx`. */
export function PageSkeleton() {
  const t = useTranslations('ui');
  return (
    <div className="fp-skeleton" aria-busy="true">
      <p className="sr-only" role="status">
        {t('loading')}
      </p>
      <div className="fp-skeleton__bar" data-size="crumb" />
      <div className="fp-skeleton__bar" data-size="title" />
      <div className="fp-skeleton__bar" data-size="lead" />
      {ROWS.map((row) => (
        <div className="fp-skeleton__bar" data-size="row" key={row} />
      ))}
    </div>
  );
}

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from './button';

type FilterFormProps = {
  readonly label: string;
  readonly children: ReactNode;
  /** The same page without filters; leave it out while nothing is filtered. */
  readonly resetHref?: string | undefined;
  /** What leads there, where it is not a list that is filtered. */
  readonly resetLabel?: string;
  /** What else the address holds and must keep: the year, the order. */
  readonly keep?: Readonly<Record<string, string | undefined>>;
  /** What is seldom asked for, folded away below. */
  readonly more?: ReactNode;
};

/** A plain GET form: the choice stands in the address, can be shared, and works without script. */
export function FilterForm({ label, children, resetHref, resetLabel, keep = {}, more }: FilterFormProps) {
  const t = useTranslations('ui');
  return (
    <form className="fp-filter" method="get" aria-label={label}>
      {Object.entries(keep).map(
        ([name, value]) => value !== undefined && <input key={name} type="hidden" name={name} value={value} />,
      )}
      {children}
      <div className="fp-filter__act">
        <Button variant="quiet">{t('show')}</Button>
        {resetHref && (
          <Link className="fp-link fp-filter__reset" href={resetHref}>
            {resetLabel ?? t('showAll')}
          </Link>
        )}
      </div>
      {more && <div className="fp-filter__more">{more}</div>}
    </form>
  );
}

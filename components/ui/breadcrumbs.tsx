import Link from 'next/link';
import { useTranslations } from 'next-intl';

export type Crumb = { readonly label: string; readonly href?: string | undefined };

/** From the top to where the reader is. The last one is the page itself and leads nowhere. */
export function Breadcrumbs({ items }: { items: readonly Crumb[] }) {
  const t = useTranslations('ui');
  return (
    <nav className="fp-crumbs" aria-label={t('breadcrumbs')}>
      <ol className="fp-crumbs__list">
        {items.map(({ label, href }) => (
          <li className="fp-crumbs__item" key={href ?? label}>
            {href ? <Link href={href}>{label}</Link> : <span aria-current="page">{label}</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}

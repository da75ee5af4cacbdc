import Link from 'next/link';
import { useTranslations } from 'next-intl';

type PaginationProps = {
  readonly page: number;
  readonly pageSize: number;
  readonly total: number;
  readonly href: (page: number) => string;
};

/** Where in a long list the reader is, and the way on: *Viser 51–100 av 357*. */
export function Pagination({ page, pageSize, total, href }: PaginationProps) {
  const t = useTranslations('ui');
  const pages = Math.max(1, Math.ceil(total / pageSize));
  if (pages === 1) return null;
  return (
    <nav className="fp-pagination" aria-label={t('pages')}>
      <p>{t('range', { from: (page - 1) * pageSize + 1, to: Math.min(page * pageSize, total), total })}</p>
      <ul className="fp-pagination__list">
        {page > 1 && (
          <li>
            <Link className="fp-pagination__link" href={href(page - 1)} rel="prev">
              {t('previous')}
            </Link>
          </li>
        )}
        {numbers(page, pages).map((number) => (
          <li key={number}>
            <Link
              className="fp-pagination__link"
              href={href(number)}
              aria-label={t('pageNumber', { number })}
              aria-current={number === page ? 'page' : undefined}
            >
              {number}
            </Link>
          </li>
        ))}
        {page < pages && (
          <li>
            <Link className="fp-pagination__link" href={href(page + 1)} rel="next">
              {t('next')}
            </Link>
          </li>
        )}
      </ul>
    </nav>
  );
}

/** The first, the last, and the neighbours: eight of twenty pages fit on a phone in two lines. */
function numbers(page: number, pages: number): number[] {
  return Array.from({ length: pages }, (_, index) => index + 1).filter(
    (number) => number === 1 || number === pages || Math.abs(number - page) <= 2,
  );
}

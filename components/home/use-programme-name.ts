import { useLocale } from 'next-intl';
import { programmeOf } from '@/lib/home/rules';
import type { Home } from '@/lib/home/types';

/** Which programme an address is of, for those who have a place in several; for the others it goes without saying. */
export function useProgrammeName(programmes: Home['programmes']): (href: string) => string | null {
  const locale = useLocale();
  if (programmes.length < 2) return () => null;
  return (href) => programmes.find(({ id }) => id === programmeOf(href))?.names[locale] ?? null;
}

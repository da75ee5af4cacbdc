import { useTranslations } from 'next-intl';
import type { Place } from '@/lib/reflection/round/follow-up/types';

const MOST = 12;

/** *Bjerkreim, Horten og 14 til*: the names of some places, and how many more there are. */
export function usePlaceNames(): (places: readonly Place[]) => string {
  const t = useTranslations('reflectionRound.board');
  return (places) => {
    const names = places.slice(0, MOST).map(({ name }) => name);
    const count = places.length - names.length;
    return count > 0 ? t('andMore', { names: names.join(', '), count }) : names.join(', ');
  };
}

import { useTranslations } from 'next-intl';
import { Note } from '@/components/ui/note';
import type { Place } from '@/lib/reflection/round/follow-up/types';
import { usePlaceNames } from './use-place-names';

/** Municipalities that no mail reaches: somebody has to call. */
export function UnreachableNote({ places }: { readonly places: readonly Place[] }) {
  const t = useTranslations('reflectionRound.board');
  const namesOf = usePlaceNames();
  if (places.length === 0) return null;
  return (
    <Note title={t('unreachableTitle', { count: places.length })}>
      <p>{t('unreachableText', { names: namesOf(places) })}</p>
    </Note>
  );
}

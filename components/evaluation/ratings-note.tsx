import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { Goals } from '@/lib/evaluation/goal/types';
import { roundName } from '@/lib/reflection/rules';

type RatingsNoteProps = { readonly ratings: NonNullable<Goals['ratings']>; readonly home: string };

/** The scale that the means stand on, and the figure with all there is to say of them. */
export function RatingsNote({ ratings: { round, scale }, home }: RatingsNoteProps) {
  const t = useTranslations('evaluation.goals');
  const locale = useLocale();
  const { minimum, maximum, low, high } = scale;
  return (
    <p className="fp-event__source">
      {t('scale', { minimum, maximum, low: low[locale], high: high[locale] })}{' '}
      <Link href={`${home}/refleksjon/${round.id}/figur/11`}>{t('figure', { round: roundName(round, locale) })}</Link>
    </p>
  );
}

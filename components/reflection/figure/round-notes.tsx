import { useLocale, useTranslations } from 'next-intl';
import { Note } from '@/components/ui/note';
import { formatDate } from '@/lib/format';
import type { RoundView } from '@/lib/reflection/figure/round/types';

/** How far the round has come, and on what its figures rest. */
export function RoundNotes({ view, isPublishedNow }: { view: RoundView; isPublishedNow: boolean }) {
  const t = useTranslations('reflectionFigure.round');
  const locale = useLocale();
  const { status, opensOn, deadline } = view.round;
  if (isPublishedNow && status === 'published')
    return (
      <Note tone="success" announce>
        <p>{t('published')}</p>
      </Note>
    );
  if (view.basis === 'answers')
    return (
      <Note tone="info">
        <p>{t('openNow')}</p>
      </Note>
    );
  if (view.basis === 'published') return null;
  return (
    <Note>
      {status === 'planned' && <p>{t('planned', { opensOn: formatDate(opensOn, locale) })}</p>}
      {status === 'open' && <p>{t('open', { deadline: formatDate(deadline, locale) })}</p>}
      <p>{t('waiting')}</p>
    </Note>
  );
}

import { useTranslations } from 'next-intl';
import { Note } from '@/components/ui/note';
import type { ExtractNotice as Notice } from '@/lib/reflection/extract/schema';

/** What came of the form. */
export function ExtractNotice({ notice }: { readonly notice: Notice | null }) {
  const t = useTranslations('reflectionFigure.extract');
  if (!notice) return null;
  const isDone = notice === 'taken';
  return (
    <Note tone={isDone ? 'success' : 'danger'} title={t(isDone ? 'noticeTitle.done' : 'noticeTitle.fault')} announce>
      <p>{t(`notice.${notice}`)}</p>
    </Note>
  );
}

import { useTranslations } from 'next-intl';
import { Note } from '@/components/ui/note';
import type { ExtractNotice as Notice } from '@/lib/reflection/extract/schema';

/** What came of the form. */
export function ExtractNotice({ notice }: { readonly notice: Notice | null }) {
  const t = useTranslations('reflectionFigure.extract');
  if (!notice) return null;
  const outcome = notice === 'taken' ? 'done' : notice === 'taken-before' ? 'known' : 'fault';
  return (
    <Note tone={outcome === 'fault' ? 'danger' : 'success'} title={t(`noticeTitle.${outcome}`)} announce>
      <p>{t(`notice.${notice}`)}</p>
    </Note>
  );
}

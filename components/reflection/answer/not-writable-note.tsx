import { useLocale, useTranslations } from 'next-intl';
import { Note } from '@/components/ui/note';
import { formatDate } from '@/lib/format';
import type { ResponseView } from '@/lib/reflection/response/types';

/** Why nothing can be written any more, and who can change that. */
export function NotWritableNote({ view }: { readonly view: ResponseView }) {
  const t = useTranslations('reflectionAnswer');
  const locale = useLocale();
  const { notWritable, round, deadline } = view;
  if (!notWritable) return null;
  const dates = { opens: formatDate(round.opensOn, locale), deadline: formatDate(deadline, locale) };
  return (
    <Note tone={notWritable === 'sent' ? 'success' : 'info'} title={t(`notWritable.${notWritable}.title`)}>
      <p>{t(`notWritable.${notWritable}.text`, dates)}</p>
    </Note>
  );
}

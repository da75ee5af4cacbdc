import { useTranslations } from 'next-intl';
import { Note } from '@/components/ui/note';
import { ROUND_REFUSALS } from '@/lib/reflection/round/types';

const DONE = ['planlagt', 'lagret', 'apnet', 'stengt', 'frist', 'utsatt', 'gjenapnet'] as const;

type RoundNoticeProps = { readonly done: string | null; readonly refused?: string | null };

/** What was just done, or why it was not; the address says which. Words that are not ours say nothing. */
export function RoundNotice({ done, refused = null }: RoundNoticeProps) {
  const t = useTranslations('reflectionRound');
  const success = DONE.find((one) => one === done);
  const reason = ROUND_REFUSALS.find((one) => one === refused);
  if (reason)
    return (
      <Note tone="danger" title={t('refusedTitle')} announce>
        <p>{t(`refused.${reason}`)}</p>
      </Note>
    );
  return success ? <Note tone="success" title={t(`done.${success}`)} announce /> : null;
}

import { useTranslations } from 'next-intl';
import { Tag, type TagTone } from '@/components/ui/tag';
import type { ResponseStatus, RoundStatus } from '@/lib/reflection/types';

const ROUND_TONE: Record<RoundStatus, TagTone> = {
  planned: 'neutral',
  open: 'success',
  closed: 'attention',
  published: 'info',
};
const RESPONSE_TONE: Record<ResponseStatus, TagTone> = {
  'not-started': 'neutral',
  writing: 'attention',
  'awaiting-sign-off': 'info',
  sent: 'success',
};

export function RoundStatusTag({ status }: { readonly status: RoundStatus }) {
  const t = useTranslations('reflection.status');
  return <Tag tone={ROUND_TONE[status]}>{t(status)}</Tag>;
}

export function ResponseStatusTag({ status }: { readonly status: ResponseStatus }) {
  const t = useTranslations('reflection.responseStatus');
  return <Tag tone={RESPONSE_TONE[status]}>{t(status)}</Tag>;
}

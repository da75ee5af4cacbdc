import { useTranslations } from 'next-intl';
import type { RunAuthor } from '@/lib/calculation/types';

/** Who saved a run, for reading. */
export function useAuthorText(): (author: RunAuthor) => string {
  const t = useTranslations('calculation.runs');
  return (author) => (author.kind === 'system' ? t('system') : (author.name ?? t('unknownPerson')));
}

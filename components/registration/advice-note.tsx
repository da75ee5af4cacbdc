import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Note } from '@/components/ui/note';
import type { Registration } from '@/lib/registration/types';

type AdviceNoteProps = { readonly shown: Registration; readonly home: string };

/** Who does what with advice that is not followed up: the one who reads it cannot write on it. */
export function AdviceNote({ shown: { kind, state, content }, home }: AdviceNoteProps) {
  const t = useTranslations('registration.advice');
  if (kind !== 'advice' || state !== 'registered' || content.state !== 'open') return null;
  return (
    <Note title={t('title')}>
      <p>
        {t('text')} <Link href={home}>{t('link')}</Link>
      </p>
    </Note>
  );
}

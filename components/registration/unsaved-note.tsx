'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Note } from '@/components/ui/note';
import type { TypedDraft } from './typed-store';

type UnsavedNoteProps = {
  readonly draft: TypedDraft;
  readonly onTake: (draft: TypedDraft) => void;
  readonly onDrop: () => void;
};

/** Something was typed here before and never saved: the tab was closed, the line was down, the session had run out. */
export function UnsavedNote({ draft, onTake, onDrop }: UnsavedNoteProps) {
  const t = useTranslations('registration.form');
  const format = useFormatter();
  const at = format.dateTime(new Date(draft.at), { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Oslo' });
  return (
    <Note tone="info" title={t('unsavedTitle')}>
      <p>{t('unsaved', { at })}</p>
      <div className="fp-actions">
        <Button type="button" variant="quiet" onClick={() => onTake(draft)}>
          {t('unsavedTake')}
        </Button>
        <Button type="button" variant="plain" onClick={onDrop}>
          {t('unsavedDrop')}
        </Button>
      </div>
    </Note>
  );
}

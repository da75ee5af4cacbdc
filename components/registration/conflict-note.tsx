'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { Note } from '@/components/ui/note';
import type { RegistrationFormState } from '@/lib/registration/types';
import type { FormSection } from './form-field';

type ConflictNoteProps = {
  readonly conflict: NonNullable<RegistrationFormState['conflict']>;
  readonly sections: readonly FormSection[];
};

/** Somebody has saved in between: what they wrote stands here, what one wrote oneself is in the form, and nothing is written yet. */
export function ConflictNote({ conflict, sections }: ConflictNoteProps) {
  const t = useTranslations('registration.form');
  const format = useFormatter();
  const fields = sections.flatMap((section) => section.fields).filter(({ key }) => conflict.fields.includes(key));
  const at = format.dateTime(new Date(conflict.at), { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Oslo' });
  return (
    <Note tone="attention" title={t('conflictTitle')} announce>
      <p>{conflict.by ? t('conflictBy', { name: conflict.by, at }) : t('conflict', { at })}</p>
      <dl className="fp-definitions">
        {fields.map(({ key, label }) => (
          <div key={key}>
            <dt>{label}</dt>
            <dd>{textOf(key, conflict.theirs) || t('conflictEmpty')}</dd>
          </div>
        ))}
      </dl>
      <p>{t('conflictWhat')}</p>
    </Note>
  );
}

function textOf(key: string, typed: Readonly<Record<string, string>>): string {
  return Object.entries(typed)
    .filter(([name]) => name === key || name.startsWith(`${key}.`))
    .map(([name, value]) => (value === 'on' ? name.slice(key.length + 1) : value))
    .join(' · ');
}

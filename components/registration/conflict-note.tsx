'use client';

import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { Note } from '@/components/ui/note';
import { formatDate } from '@/lib/format';
import type { RegistrationFormState } from '@/lib/registration/types';
import { differing } from './describe-field';
import type { FormSection } from './form-field';

type ConflictNoteProps = {
  readonly conflict: NonNullable<RegistrationFormState['conflict']>;
  readonly sections: readonly FormSection[];
  readonly ours: Pick<RegistrationFormState, 'typed' | 'effectiveOn'>;
};

/** Somebody has saved in between: what they wrote stands here beside one's own, which is in the form, and nothing is written yet. */
export function ConflictNote({ conflict, sections, ours }: ConflictNoteProps) {
  const t = useTranslations('registration.form');
  const states = useTranslations('registration.state');
  const format = useFormatter();
  const locale = useLocale();
  const fields = sections.flatMap((section) => section.fields).filter(({ key }) => conflict.fields.includes(key));
  const at = format.dateTime(new Date(conflict.at), { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Oslo' });
  const state = states(conflict.state).toLowerCase();
  const differs = conflict.effectiveOn !== ours.effectiveOn;
  const dated = (day: string) => (/^\d{4}-\d\d-\d\d$/.test(day) ? [formatDate(day, locale)] : []);
  return (
    <Note tone="attention" title={t('conflictTitle')} announce>
      <p>{conflict.by ? t('conflictBy', { name: conflict.by, at, state }) : t('conflict', { at, state })}</p>
      <dl className="fp-sides">
        {fields.map((field) => (
          <Sides key={field.key} label={field.label} {...differing(field, ours.typed, conflict.theirs)} />
        ))}
        {differs && <Sides label={t('when')} ours={dated(ours.effectiveOn)} theirs={dated(conflict.effectiveOn)} />}
      </dl>
      <p>{t('conflictWhat')}</p>
    </Note>
  );
}

type SidesProps = { readonly label: string; readonly ours: readonly string[]; readonly theirs: readonly string[] };

function Sides({ label, ours, theirs }: SidesProps) {
  const t = useTranslations('registration.form');
  return (
    <div className="fp-sides__field">
      <dt>{label}</dt>
      <dd>
        <Side title={t('theirs')} lines={theirs} />
        <Side title={t('ours')} lines={ours} />
      </dd>
    </div>
  );
}

function Side({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  const t = useTranslations('registration.form');
  return (
    <div>
      <p className="fp-sides__side">{title}</p>
      {lines.length === 0 ? (
        <p>{t('conflictNothing')}</p>
      ) : (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { LinkButton } from '@/components/ui/link-button';
import { Note } from '@/components/ui/note';
import type { RegistrationFormState } from '@/lib/registration/types';
import { ACTIONS, type RegistrationFormPlace, type WritePermission } from './registration-form';

type WithdrawFormProps = {
  readonly place: RegistrationFormPlace;
  readonly permission: WritePermission;
  readonly opened: RegistrationFormState;
  readonly title: string;
  readonly here: string;
};

/** Asked once, in words that name it. An island because somebody may have saved in between. */
export function WithdrawForm({ place, permission, opened, title, here }: WithdrawFormProps) {
  const t = useTranslations('registration.withdraw');
  const [state, send, isPending] = useActionState(ACTIONS[permission], opened);
  if (state.conflict)
    return (
      <Note tone="attention" title={t('conflict')} announce>
        <div className="fp-actions">
          <LinkButton href={here}>{t('look')}</LinkButton>
        </div>
      </Note>
    );
  const { id, base, saveId, countyGovernor } = opened;
  const hidden = { ...place, id, base: String(base), saveId, countyGovernor, effectiveOn: '' };
  return (
    <Note tone="warning" title={t('title', { title })}>
      <p>{t('text')}</p>
      <form action={send} className="fp-actions">
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <Button variant="danger" name="intent" value="withdraw" busy={isPending}>
          {t('now')}
        </Button>
        <LinkButton href={here}>{t('keep')}</LinkButton>
      </form>
    </Note>
  );
}

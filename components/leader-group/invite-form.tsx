'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { TextField } from '@/components/ui/text-field';
import { formatInstant } from '@/lib/format';
import { invite } from '@/lib/leader-group/actions';
import type { InvitationState } from '@/lib/leader-group/types';

type InviteFormProps = { readonly programme: string; readonly municipality: string; readonly number: string };
const OPENED: InvitationState = { values: { name: '', email: '' }, faults: [] };

/** An island because what was typed must be there when the form comes back with its faults. */
export function InviteForm({ programme, municipality, number }: InviteFormProps) {
  const t = useTranslations('leaderGroup');
  const [state, send, isPending] = useActionState(invite, OPENED);
  const locale = useLocale();
  const failures = state.faults.map(({ field, code, limit }) => {
    const again = limit?.again ? formatInstant(new Date(limit.again), locale) : '';
    return { field, message: t(`faults.${code}`, { most: limit?.most ?? 0, again }) };
  });
  const errorOf = (field: 'name' | 'email') => failures.find((one) => one.field === field)?.message;
  return (
    <form action={send} key={JSON.stringify(state)} className="fp-round-form" noValidate>
      <ErrorSummary failures={failures} />
      <input type="hidden" name="programme" value={programme} />
      <input type="hidden" name="municipality" value={municipality} />
      <input type="hidden" name="number" value={number} />
      <TextField
        name="name"
        label={t('name')}
        defaultValue={state.values.name}
        error={errorOf('name')}
        autoComplete="off"
      />
      <TextField
        name="email"
        type="email"
        label={t('email')}
        description={t('emailAbout')}
        defaultValue={state.values.email}
        error={errorOf('email')}
        autoComplete="off"
      />
      <div className="fp-actions">
        <Button busy={isPending}>{t('invite')}</Button>
      </div>
    </form>
  );
}

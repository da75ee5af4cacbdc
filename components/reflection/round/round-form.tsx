'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { ErrorSummary } from '@/components/ui/error-summary';
import { SelectField } from '@/components/ui/select-field';
import { TextField } from '@/components/ui/text-field';
import { change, plan } from '@/lib/reflection/round/actions';
import type { RoundFormState } from '@/lib/reflection/round/types';
import { useFaults } from './use-faults';

type RoundFormProps = {
  readonly programme: string;
  /** What the fields hold at first. */
  readonly values: Readonly<Record<string, string>>;
  /** Earlier rounds whose form can be copied; null where the round is there already and only changes. */
  readonly sources: readonly { readonly value: string; readonly label: string }[] | null;
};

/** An island because what was typed must be there when the form comes back with its faults. */
export function RoundForm({ programme, values, sources }: RoundFormProps) {
  const t = useTranslations('reflectionRound.form');
  const opened: RoundFormState = { values, faults: [] };
  const [state, send, isPending] = useActionState(sources ? plan : change, opened);
  const { errorOf, failures } = useFaults(state);
  const field = (name: string) => ({
    name,
    defaultValue: state.values[name] ?? '',
    error: errorOf(name),
    autoComplete: 'off',
  });
  return (
    // A new form for each answer of the server: its fields start from what was typed.
    <form action={send} key={JSON.stringify(state)} className="fp-round-form">
      <ErrorSummary failures={failures} />
      <input type="hidden" name="programme" value={programme} />
      {sources ? (
        <TextField {...field('id')} label={t('id')} description={t('idAbout')} width="medium" maxLength={60} />
      ) : (
        <input type="hidden" name="id" value={values.id} />
      )}
      <TextField {...field('year')} label={t('year')} description={t('yearAbout')} inputMode="numeric" width="short" />
      <TextField
        {...field('opensOn')}
        type="date"
        label={t('opensOn')}
        description={t('opensOnAbout')}
        width="medium"
      />
      <TextField
        {...field('deadline')}
        type="date"
        label={t('deadline')}
        description={t('deadlineAbout')}
        width="medium"
      />
      <fieldset className="fp-round-form__group">
        <legend>
          {t('names')} <span className="fp-field__optional">{t('optional')}</span>
        </legend>
        <p className="fp-field__description">{t('namesAbout')}</p>
        <TextField {...field('nameNb')} label={t('nameNb')} maxLength={200} />
        <TextField {...field('nameNn')} label={t('nameNn')} maxLength={200} />
        <TextField {...field('nameEn')} label={t('nameEn')} maxLength={200} />
      </fieldset>
      <fieldset className="fp-round-form__group">
        <legend>{t('ways')}</legend>
        <Checkbox name="positionsFirst" isChecked={state.values.positionsFirst === 'on'}>
          {t('positionsFirst')}
        </Checkbox>
        <Checkbox name="demonstration" isChecked={state.values.demonstration === 'on'}>
          {t('demonstration')}
        </Checkbox>
      </fieldset>
      {sources && (
        <SelectField
          name="copyFrom"
          label={t('copyFrom')}
          description={t('copyFromAbout')}
          error={errorOf('copyFrom')}
          defaultValue={state.values.copyFrom ?? ''}
          options={[...sources, { value: '', label: t('empty') }]}
        />
      )}
      <div className="fp-actions">
        <Button busy={isPending}>{t(sources ? 'plan' : 'save')}</Button>
      </div>
    </form>
  );
}

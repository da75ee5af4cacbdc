'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { Note } from '@/components/ui/note';
import { Section } from '@/components/ui/section';
import { TextField } from '@/components/ui/text-field';
import type { CalculationState } from '@/lib/calculation/rules/form-state';
import { LONGEST_RUN_NAME } from '@/lib/calculation/types';
import { useFaultText } from './form-context';

type SaveFieldsProps = {
  readonly state: CalculationState;
  readonly isPending: boolean;
  /** The result above is not that of the fields: there is nothing to save before they are mended. */
  readonly isStale: boolean;
};

export function SaveFields({ state, isPending, isStale }: SaveFieldsProps) {
  const t = useTranslations('calculation');
  const error = useFaultText()('name');
  return (
    <Section id="lagre" title={t('save.title')} lead={t('save.lead')}>
      {state.notice && (
        <Note tone="warning" announce>
          <p>{t(`save.${state.notice}`)}</p>
        </Note>
      )}
      <TextField
        name="name"
        label={t('fields.name')}
        description={t('fields.nameAbout')}
        error={error}
        defaultValue={state.name}
        maxLength={LONGEST_RUN_NAME}
        autoComplete="off"
      />
      <div className="fp-actions">
        <Button variant="quiet" name="intent" value="save" busy={isPending} disabled={isStale}>
          {t('save.save')}
        </Button>
      </div>
    </Section>
  );
}

'use client';

import { useTranslations } from 'next-intl';
import { useActionState } from 'react';
import { Button } from '@/components/ui/button';
import { ErrorSummary } from '@/components/ui/error-summary';
import { LinkButton } from '@/components/ui/link-button';
import { Note } from '@/components/ui/note';
import { TextField } from '@/components/ui/text-field';
import { TextareaField } from '@/components/ui/textarea-field';
import { saveSection } from '@/lib/reflection/instrument/form/actions';
import type { SectionFormState } from '@/lib/reflection/instrument/form/types';
import { FormNewsList } from './form-news';

interface SectionFieldsProps {
  readonly programme: string;
  readonly round: string;
  readonly seen: string;
  /** Empty for a new section. */
  readonly section: string;
  readonly values: Readonly<Record<string, string>>;
  readonly cancelHref: string | null;
}

const TITLES = ['titleNb', 'titleNn', 'titleEn'] as const;
const INTROS = ['introNb', 'introNn', 'introEn'] as const;

/** An island because what was typed must be there when the form comes back. */
export function SectionFields({ programme, round, seen, section, values, cancelHref }: SectionFieldsProps) {
  const t = useTranslations('reflectionInstrument.form.editor');
  const opened: SectionFormState = { values, missing: [], refusal: null, newer: null };
  const [state, send, isPending] = useActionState(saveSection, opened);
  // Upon the newer form that the refusal told of, unless the page has been opened anew since.
  const newer = state.newer?.seen === seen ? state.newer : null;
  const typed = (name: string) => ({ name, defaultValue: state.values[name] ?? '', autoComplete: 'off' });
  return (
    <form action={send} key={JSON.stringify(state)} className="fp-round-form">
      <ErrorSummary failures={state.missing.map((field) => ({ field, message: t('missing') }))} />
      {state.refusal && (
        <Note tone="danger" title={t('refusedTitle')} announce>
          {state.newer ? (
            <>
              <FormNewsList news={state.newer.news} />
              <p>{t(state.newer.isGone ? 'again.sectionGone' : 'again.section')}</p>
            </>
          ) : (
            <p>{t(`refused.${state.refusal}`)}</p>
          )}
        </Note>
      )}
      <input type="hidden" name="programme" value={programme} />
      <input type="hidden" name="round" value={round} />
      <input type="hidden" name="seen" value={newer?.hash ?? seen} />
      <input type="hidden" name="section" value={state.newer?.isGone ? '' : section} />
      {TITLES.map((name) => (
        <TextField
          key={name}
          {...typed(name)}
          label={t(name)}
          maxLength={120}
          error={state.missing.includes(name) ? t('missing') : undefined}
        />
      ))}
      {INTROS.map((name) => (
        <TextareaField
          key={name}
          {...typed(name)}
          label={t(name)}
          rows={2}
          maxLength={2000}
          optionalLabel={t('optional')}
        />
      ))}
      <div className="fp-actions">
        <Button busy={isPending}>{t('saveSection')}</Button>
        {cancelHref && <LinkButton href={cancelHref}>{t('cancel')}</LinkButton>}
      </div>
    </form>
  );
}

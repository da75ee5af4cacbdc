import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { edit } from '@/lib/reflection/instrument/form/actions';
import type { Direction, EditedForm, FormEdit } from '@/lib/reflection/instrument/form/types';

type EditFormProps = {
  readonly form: Pick<EditedForm, 'programme' | 'round' | 'hash'>;
  readonly intent: FormEdit['intent'];
  readonly values?: Readonly<Record<string, string>>;
  readonly children: ReactNode;
};

/** A form with what every edit carries: which form, and what it was when the editor saw it. */
export function EditForm({ form, intent, values = {}, children }: EditFormProps) {
  const hidden = { programme: form.programme.id, round: form.round.id, seen: form.hash, intent, ...values };
  return (
    <form action={edit} className="fp-editor__form">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  );
}

type EditButtonProps = EditFormProps & { readonly direction?: Direction; readonly title: string };

/** An edit that needs nothing but the press. The title names what it is done to, for those who hear the button alone. */
export function EditButton({ direction, title, children, values = {}, ...form }: EditButtonProps) {
  return (
    <EditForm {...form} values={direction ? { ...values, direction } : values}>
      <Button variant="plain" aria-label={title}>
        {children}
      </Button>
    </EditForm>
  );
}

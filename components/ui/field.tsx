import type { ReactNode } from 'react';

/** What every field has. `name` also gives the id, so that an error summary can lead to it. */
export type FieldProps = {
  readonly name: string;
  readonly label: ReactNode;
  readonly description?: ReactNode;
  /** What is wrong and what to do. */
  readonly error?: string | undefined;
  /** Most fields must be filled in; the others say so in words. */
  readonly optionalLabel?: string | undefined;
};

export function fieldId(name: string): string {
  return `felt-${name.replace(/[^\p{L}\p{N}_-]+/gu, '-')}`;
}

/** The attributes that tie a control to its label, its description and its error. */
export function controlAttributes({ name, description, error }: FieldProps) {
  const id = fieldId(name);
  const describedBy = [description && `${id}-om`, error && `${id}-feil`].filter(Boolean).join(' ');
  return {
    id,
    name,
    'aria-describedby': describedBy || undefined,
    'aria-invalid': error ? (true as const) : undefined,
  };
}

export function Field({ children, ...field }: FieldProps & { readonly children: ReactNode }) {
  const { name, label, optionalLabel } = field;
  return (
    <div className="ds-field fp-field">
      <label className="ds-label" htmlFor={fieldId(name)}>
        {label}
        {optionalLabel && <span className="fp-field__optional"> {optionalLabel}</span>}
      </label>
      <FieldDescription {...field} />
      {children}
      <FieldError {...field} />
    </div>
  );
}

export function FieldDescription({ name, description }: FieldProps) {
  if (!description) return null;
  return (
    <div className="fp-field__description" data-field="description" id={`${fieldId(name)}-om`}>
      {description}
    </div>
  );
}

export function FieldError({ name, error }: FieldProps) {
  if (!error) return null;
  return (
    <p className="ds-validation-message" id={`${fieldId(name)}-feil`}>
      {error}
    </p>
  );
}

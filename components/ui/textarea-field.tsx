import type { ComponentProps } from 'react';
import { controlAttributes, Field, type FieldProps } from './field';

type TextareaFieldProps = FieldProps & Omit<ComponentProps<'textarea'>, 'name' | 'id' | 'className' | 'children'>;

export function TextareaField(props: TextareaFieldProps) {
  const { name, label, description, error, optionalLabel, rows = 4, ...textarea } = props;
  const field = { name, label, description, error, optionalLabel };
  return (
    <Field {...field}>
      <textarea rows={rows} {...textarea} {...controlAttributes(field)} className="ds-input" />
    </Field>
  );
}

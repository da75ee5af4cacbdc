import type { ComponentProps } from 'react';
import { controlAttributes, FieldDescription, FieldError, type FieldProps } from './field';

type CheckboxProps = FieldProps & Omit<ComponentProps<'input'>, 'name' | 'id' | 'className' | 'children' | 'type'>;

/** A single yes: *Ta med kommuner uten tilskudd i 2019*. */
export function Checkbox({ name, label, description, error, optionalLabel, ...input }: CheckboxProps) {
  const field = { name, label, description, error, optionalLabel };
  const attributes = controlAttributes(field);
  return (
    <div className="fp-field fp-choice">
      <input {...input} {...attributes} type="checkbox" className="ds-input" />
      <label htmlFor={attributes.id}>{label}</label>
      <FieldDescription {...field} />
      <FieldError {...field} />
    </div>
  );
}

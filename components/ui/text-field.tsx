import type { ComponentProps, ReactNode } from 'react';
import { controlAttributes, Field, type FieldProps } from './field';

type InputProps = Omit<ComponentProps<'input'>, 'name' | 'id' | 'className' | 'children'>;

export type TextFieldProps = FieldProps &
  InputProps & {
    /** The unit after the field: *kr*, *prosent*. Read with the field's name. */
    readonly suffix?: ReactNode;
    /** As wide as what is expected in it. */
    readonly width?: 'short' | 'medium' | 'full';
  };

export function TextField(props: TextFieldProps) {
  const { name, label, description, error, optionalLabel, suffix, width = 'full', ...input } = props;
  const field = { name, label, description, error, optionalLabel };
  const { 'aria-describedby': describedBy, ...attributes } = controlAttributes(field);
  const unitId = suffix ? `${attributes.id}-enhet` : undefined;
  const control = (
    <input
      type="text"
      {...input}
      {...attributes}
      className="ds-input"
      aria-describedby={[unitId, describedBy].filter(Boolean).join(' ') || undefined}
    />
  );
  return (
    <Field {...field}>
      <div className={suffix ? 'ds-field-affixes fp-field__control' : 'fp-field__control'} data-width={width}>
        {control}
        {suffix && (
          <span className="ds-field-affix" id={unitId}>
            {suffix}
          </span>
        )}
      </div>
    </Field>
  );
}

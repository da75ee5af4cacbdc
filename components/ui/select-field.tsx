import type { ComponentProps } from 'react';
import { controlAttributes, Field, type FieldProps } from './field';

export type Option = { readonly value: string; readonly label: string };
export type OptionGroup = { readonly label: string; readonly options: readonly Option[] };

type SelectFieldProps = FieldProps &
  Omit<ComponentProps<'select'>, 'name' | 'id' | 'className' | 'children'> & {
    readonly options: readonly (Option | OptionGroup)[];
    readonly width?: 'short' | 'medium' | 'full';
  };

export function SelectField(props: SelectFieldProps) {
  const { name, label, description, error, optionalLabel, options, width = 'medium', ...select } = props;
  const field = { name, label, description, error, optionalLabel };
  return (
    <Field {...field}>
      <div className="fp-field__control" data-width={width}>
        <select {...select} {...controlAttributes(field)} className="ds-input">
          {options.map((option) =>
            'options' in option ? (
              <optgroup key={option.label} label={option.label}>
                {option.options.map(choice)}
              </optgroup>
            ) : (
              choice(option)
            ),
          )}
        </select>
      </div>
    </Field>
  );
}

function choice({ value, label }: Option) {
  return (
    <option key={value} value={value}>
      {label}
    </option>
  );
}

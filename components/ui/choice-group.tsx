import type { ComponentProps, ReactNode } from 'react';
import { FieldDescription, FieldError, type FieldProps, fieldId } from './field';

export type Choice = {
  readonly value: string;
  readonly label: ReactNode;
  readonly description?: ReactNode;
};

type ChoiceGroupProps = FieldProps &
  Omit<ComponentProps<'input'>, 'name' | 'id' | 'className' | 'children' | 'defaultValue' | 'value' | 'type'> & {
    readonly choices: readonly Choice[];
    /** One value for radio buttons, any number for checkboxes. */
    readonly defaultValues?: readonly string[];
  };

/** One of several. The first button carries the group's id, so that an error summary leads to something that takes focus. */
export function RadioGroup({
  defaultValue,
  ...props
}: Omit<ChoiceGroupProps, 'defaultValues'> & { defaultValue?: string | undefined }) {
  return <ChoiceGroup {...props} type="radio" defaultValues={defaultValue === undefined ? [] : [defaultValue]} />;
}

/** Any number of several. */
export function CheckboxGroup(props: ChoiceGroupProps) {
  return <ChoiceGroup {...props} type="checkbox" />;
}

function ChoiceGroup(props: ChoiceGroupProps & { readonly type: 'radio' | 'checkbox' }) {
  const { name, label, description, error, optionalLabel, choices, defaultValues = [], type, ...input } = props;
  const field = { name, label, description, error, optionalLabel };
  const id = fieldId(name);
  return (
    <fieldset
      className="fp-choices"
      aria-describedby={[description && `${id}-om`, error && `${id}-feil`].filter(Boolean).join(' ') || undefined}
    >
      <legend className="ds-label">
        {label}
        {optionalLabel && <span className="fp-field__optional"> {optionalLabel}</span>}
      </legend>
      <FieldDescription {...field} />
      {choices.map((choice, index) => {
        const choiceId = index === 0 ? id : `${id}-${choice.value}`;
        return (
          <div className="fp-choice" key={choice.value}>
            <input
              {...input}
              className="ds-input"
              type={type}
              id={choiceId}
              name={name}
              value={choice.value}
              defaultChecked={defaultValues.includes(choice.value)}
              aria-invalid={error ? true : undefined}
              aria-describedby={choice.description ? `${choiceId}-om-valget` : undefined}
            />
            <label htmlFor={choiceId}>{choice.label}</label>
            {choice.description && (
              <div className="fp-choice__description" id={`${choiceId}-om-valget`}>
                {choice.description}
              </div>
            )}
          </div>
        );
      })}
      <FieldError {...field} />
    </fieldset>
  );
}

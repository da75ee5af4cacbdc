import type { ReactNode } from 'react';
import { fieldId } from './field';

type CheckboxProps = { readonly name: string; readonly isChecked: boolean; readonly children: ReactNode };

export function Checkbox({ name, isChecked, children }: CheckboxProps) {
  return (
    <div className="fp-check">
      <input
        className="ds-input"
        type="checkbox"
        id={fieldId(name)}
        name={name}
        value="on"
        defaultChecked={isChecked}
      />
      <label htmlFor={fieldId(name)}>{children}</label>
    </div>
  );
}

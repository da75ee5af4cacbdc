import type { ReactNode } from 'react';

interface PickProps {
  readonly name: string;
  readonly value: string;
  readonly isChosen: boolean;
  readonly onPick: (isChosen: boolean) => void;
  readonly children: ReactNode;
  readonly type?: 'radio' | 'checkbox';
  readonly look?: 'step' | 'word' | 'line' | 'aside';
  readonly part?: string | undefined;
  readonly form?: string | undefined;
}

/** A choice as a button-like box: a real radio button or check box inside its label, so keyboard and screen reader know it. */
export function Pick({
  type = 'radio',
  look = 'word',
  name,
  value,
  isChosen,
  onPick,
  part,
  form,
  children,
}: PickProps) {
  return (
    <label className="fp-pick" data-look={look}>
      <input
        className="fp-pick__input"
        type={type}
        name={name}
        value={value}
        checked={isChosen}
        onChange={(event) => onPick(event.target.checked)}
        data-control=""
        data-part={part}
        form={form}
      />
      <span className="fp-pick__box">{children}</span>
    </label>
  );
}

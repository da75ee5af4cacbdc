import { TextField, type TextFieldProps } from './text-field';

type NumberFieldProps = Omit<TextFieldProps, 'type' | 'inputMode'>;

/* `type="number"` would round, hide what it cannot read, change on scroll and refuse the decimal comma: so they are text. */
const EXACT = { autoComplete: 'off', spellCheck: false, width: 'short' } as const;

/** Whole numbers and amounts. The phone shows digits; spaces between thousands are welcome, the schema takes them out. */
export function NumberField(props: NumberFieldProps) {
  return <TextField {...EXACT} {...props} inputMode="numeric" />;
}

/** Numbers with a fraction, written with the decimal comma of Norwegian: `1,03102`. */
export function DecimalField(props: NumberFieldProps) {
  return <TextField {...EXACT} {...props} inputMode="decimal" />;
}

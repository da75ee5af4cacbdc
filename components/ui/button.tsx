import type { ComponentProps, ReactNode } from 'react';

export type ButtonVariant = 'primary' | 'quiet' | 'plain' | 'danger';

type ButtonProps = Omit<ComponentProps<'button'>, 'className'> & {
  readonly variant?: ButtonVariant;
  /** Work is going on: the button stays in place and focusable, but a second press does nothing. */
  readonly busy?: boolean;
  readonly children: ReactNode;
};

const DS: Record<ButtonVariant, { 'data-variant': string; 'data-color': string }> = {
  primary: { 'data-variant': 'primary', 'data-color': 'fjord' },
  quiet: { 'data-variant': 'secondary', 'data-color': 'fjord' },
  plain: { 'data-variant': 'tertiary', 'data-color': 'fjord' },
  danger: { 'data-variant': 'primary', 'data-color': 'danger' },
};

export function buttonLook(variant: ButtonVariant) {
  return { className: 'ds-button fp-button', ...DS[variant] };
}

/** The label is a verb: *Beregn*, *Lagre scenario*. In a form it submits unless `type="button"`. */
export function Button({ variant = 'primary', busy = false, type = 'submit', children, ...rest }: ButtonProps) {
  return (
    <button type={type} {...buttonLook(variant)} {...(busy && { 'aria-busy': true, 'aria-disabled': true })} {...rest}>
      {children}
    </button>
  );
}

import Link from 'next/link';
import type { ComponentProps } from 'react';
import { type ButtonVariant, buttonLook } from './button';

type LinkButtonProps = Omit<ComponentProps<typeof Link>, 'className'> & { readonly variant?: ButtonVariant };

/** Looks like a button, leads to an address. Use `<DownloadLinks>` for files. */
export function LinkButton({ variant = 'quiet', ...rest }: LinkButtonProps) {
  return <Link {...buttonLook(variant)} {...rest} />;
}

import type { ReactNode } from 'react';
import { SiteShell } from '../../../site-shell';

type Props = { readonly children: ReactNode; readonly params: Promise<{ programme: string }> };

/** Comfort, never the guard: each page below asks for itself who is there. */
export default async function SignedInProgrammeLayout({ children, params }: Props) {
  return <SiteShell programme={(await params).programme}>{children}</SiteShell>;
}

import type { ReactNode } from 'react';
import { SiteShell } from '../site-shell';

/** Comfort, never the guard: each page below asks for itself who is there. */
export default function SignedInLayout({ children }: { children: ReactNode }) {
  return <SiteShell>{children}</SiteShell>;
}

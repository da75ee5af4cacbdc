import type { ReactNode } from 'react';
import { SiteShell } from '@/components/shell/site-shell';
import { currentActor } from '@/lib/access/session';

export default async function SignedInLayout({ children }: { children: ReactNode }) {
  return <SiteShell actor={await currentActor()}>{children}</SiteShell>;
}

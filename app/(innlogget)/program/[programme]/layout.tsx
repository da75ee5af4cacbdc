import type { ReactNode } from 'react';
import { SiteShell } from '@/components/shell/site-shell';
import { currentActor } from '@/lib/access/session';

type Props = { readonly children: ReactNode; readonly params: Promise<{ programme: string }> };

/** Comfort, never the guard: each page below asks for itself who is there. */
export default async function SignedInProgrammeLayout({ children, params }: Props) {
  const [actor, { programme }] = await Promise.all([currentActor(), params]);
  return (
    <SiteShell actor={actor} programme={programme}>
      {children}
    </SiteShell>
  );
}

import type { ReactNode } from 'react';
import { SiteShell } from '@/components/shell/site-shell';
import { currentActor } from '@/lib/access/session';

type Props = { readonly children: ReactNode; readonly params: Promise<{ programme: string }> };

export default async function ProgrammeLayout({ children, params }: Props) {
  const [actor, { programme }] = await Promise.all([currentActor(), params]);
  return (
    <SiteShell actor={actor} programme={programme}>
      {children}
    </SiteShell>
  );
}

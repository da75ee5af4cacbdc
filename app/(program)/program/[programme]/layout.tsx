import type { ReactNode } from 'react';
import { SiteShell } from '../../../site-shell';

type Props = { readonly children: ReactNode; readonly params: Promise<{ programme: string }> };

export default async function ProgrammeLayout({ children, params }: Props) {
  return <SiteShell programme={(await params).programme}>{children}</SiteShell>;
}

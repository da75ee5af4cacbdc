import type { ReactNode } from 'react';
import { DemoBanner } from './demo-banner';
import { SiteFooter } from './site-footer';
import { SiteHeader, type SiteHeaderProps } from './site-header';
import { MAIN_ID } from './skip-link';

type AppShellProps = SiteHeaderProps & {
  readonly notice?: ReactNode;
  readonly children: ReactNode;
};

/** What stands round every page. It knows no roles: navigation and person are given to it. */
export function AppShell({ notice, children, ...header }: AppShellProps) {
  return (
    <div className="fp-shell">
      {notice && <DemoBanner>{notice}</DemoBanner>}
      <SiteHeader {...header} />
      <main className="fp-main" id={MAIN_ID} tabIndex={-1}>
        {children}
      </main>
      <SiteFooter />
    </div>
  );
}

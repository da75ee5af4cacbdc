import type { ReactNode } from 'react';

type ToolbarProps = { readonly children: ReactNode; readonly end?: ReactNode };

/** What chooses the view stands first (years, filters), what acts on it stands last. */
export function Toolbar({ children, end }: ToolbarProps) {
  return (
    <div className="fp-toolbar">
      {children}
      {end && <div className="fp-actions fp-toolbar__end">{end}</div>}
    </div>
  );
}

import type { ReactNode } from 'react';

/**
 * What is wider than the page scrolls inside its own frame. The frame takes focus, because a keyboard has no other way to
 * scroll it, and is a named region, so that the one who lands there hears what it is.
 */
export function ScrollFrame({ label, children }: { label: string; children: ReactNode }) {
  const scrollable = { role: 'region', tabIndex: 0, 'aria-label': label } as const;
  return (
    <div className="fp-table__frame" {...scrollable}>
      {children}
    </div>
  );
}

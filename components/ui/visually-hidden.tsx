import type { ReactNode } from 'react';

/** For those who listen; where it can be seen anyway, it must not be said twice. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className="sr-only">{children}</span>;
}

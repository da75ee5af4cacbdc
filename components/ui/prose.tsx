import type { ReactNode } from 'react';

/** Running text at reading width: about, privacy, accessibility, method. Headings, lists and paragraphs get their air here. */
export function Prose({ children }: { children: ReactNode }) {
  return <div className="fp-prose">{children}</div>;
}

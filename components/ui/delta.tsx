import type { ReactNode } from 'react';

/** A difference that is worth the reader's eye: the number, and in a word what it means (*lavere*), never colour alone. */
export function Delta({ children, meaning }: { children: ReactNode; meaning: ReactNode }) {
  return (
    <span className="fp-delta">
      {children} <small>{meaning}</small>
    </span>
  );
}

import type { ReactNode } from 'react';

type ResultPanelProps = { readonly label: ReactNode; readonly amount: ReactNode; readonly children?: ReactNode };

/** The answer, once a page: who, how much, and below it what it is compared with. */
export function ResultPanel({ label, amount, children }: ResultPanelProps) {
  return (
    <div className="fp-panel">
      <p className="fp-panel__answer">
        <span>{label}</span> <strong>{amount}</strong>
      </p>
      {children && <div className="fp-panel__more">{children}</div>}
    </div>
  );
}

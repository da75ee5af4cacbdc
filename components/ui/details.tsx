import type { ReactNode } from 'react';

type DetailsProps = { readonly summary: ReactNode; readonly open?: boolean; readonly children: ReactNode };

/** More for those who ask. Always in the page, and always open in print. */
export function Details({ summary, open = false, children }: DetailsProps) {
  return (
    <details className="fp-details" open={open}>
      <summary className="fp-details__summary">{summary}</summary>
      <div className="fp-details__body">{children}</div>
    </details>
  );
}

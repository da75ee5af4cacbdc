import type { ReactNode } from 'react';

type EmptyStateProps = { readonly title: ReactNode; readonly children: ReactNode; readonly action?: ReactNode };

/** Says what will come here, when, and who starts it. Nothing is wrong because it is only missing. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="fp-empty">
      <p className="fp-empty__title">{title}</p>
      <div>{children}</div>
      {action && <div className="fp-actions">{action}</div>}
    </div>
  );
}

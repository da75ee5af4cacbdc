import type { ReactNode } from 'react';
import { Breadcrumbs, type Crumb } from './breadcrumbs';

type PageHeaderProps = {
  readonly breadcrumbs?: readonly Crumb[] | undefined;
  /** A line over the title where there is no breadcrumb: the programme and its period. */
  readonly eyebrow?: ReactNode;
  readonly title: ReactNode;
  /** One sentence: what the page is for, or its answer. */
  readonly lead?: ReactNode;
  readonly tags?: ReactNode;
  /** State and deadline as text, who acts next. */
  readonly status?: ReactNode;
  /** One primary button; the others are quiet. */
  readonly actions?: ReactNode;
};

export function PageHeader({ breadcrumbs, eyebrow, title, lead, tags, status, actions }: PageHeaderProps) {
  return (
    <div className="fp-page-header">
      {breadcrumbs && <Breadcrumbs items={breadcrumbs} />}
      {eyebrow && <p className="fp-eyebrow">{eyebrow}</p>}
      <h1>{title}</h1>
      {lead && <p className="fp-lead">{lead}</p>}
      {tags && <div className="fp-tags">{tags}</div>}
      {status && <div className="fp-status">{status}</div>}
      {actions && <Actions>{actions}</Actions>}
    </div>
  );
}

/** Buttons that belong together; they wrap, and print leaves them out. */
export function Actions({ children }: { children: ReactNode }) {
  return <div className="fp-actions">{children}</div>;
}

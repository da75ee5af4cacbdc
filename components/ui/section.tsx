import type { ReactNode } from 'react';

type SectionProps = {
  readonly title: ReactNode;
  /** Also the address of the section (`#id`) and what names it for screen readers. */
  readonly id: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
};

export function Section({ title, id, lead, children }: SectionProps) {
  return (
    <section className="fp-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {lead && <p className="fp-section__lead">{lead}</p>}
      {children}
    </section>
  );
}

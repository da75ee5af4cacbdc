import type { ReactNode } from 'react';

export type StatProps = { readonly figure: ReactNode; readonly label: string };

/** The few figures that sum a page up: *121,4 mill. kr* over *tildelt 2020–2022*. */
export function Stats({ stats }: { stats: readonly StatProps[] }) {
  return (
    <dl className="fp-stats">
      {stats.map(({ figure, label }) => (
        // The label is the term; that it stands below the figure is a matter of style.
        <div className="fp-stat" key={label}>
          <dt>{label}</dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </dl>
  );
}

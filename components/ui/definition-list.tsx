import type { ReactNode } from 'react';

export type Definition = { readonly term: string; readonly description: ReactNode };

export function DefinitionList({ items }: { items: readonly Definition[] }) {
  return (
    <dl className="fp-definitions">
      {items.map(({ term, description }) => (
        <div className="fp-definition" key={term}>
          <dt>{term}</dt>
          <dd>{description}</dd>
        </div>
      ))}
    </dl>
  );
}

'use client';
import Link from 'next/link';

type ChangeEntriesProps = {
  readonly places: readonly {
    readonly id: string;
    readonly name: string;
    /** The municipality's dashboard. */
    readonly path: string;
    readonly changes: readonly { readonly slug: string; readonly text: string; readonly why: string }[];
  }[];
  readonly query: string;
};

/** The list itself, drawn in the browser a second time for the same reason as the grid: its words weigh less than its elements. */
export function ChangeEntries({ places, query }: ChangeEntriesProps) {
  return (
    <dl className="fp-changes">
      {places.map(({ id, name, path, changes }) => (
        <div key={id} className="fp-changes__place">
          <dt>{name}</dt>
          {changes.map(({ slug, text, why }) => (
            <dd key={slug}>
              <Link href={`${path}/${slug}${query}`} prefetch={false}>
                {text}
              </Link>
              {why && <span className="fp-changes__why">{why}</span>}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

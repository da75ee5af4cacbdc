/** What the list of registrations says of each: where it stands, what is missing, who wrote last. */
import type { RegisterRow, Registration } from '../types';
import { gapsOf } from './gaps';
import { newest } from './time';

/**
 * One row for each registration, the newest word last among its versions: what is drafted upon what stands is one row, not two.
 * Those withdrawn come last.
 */
export function registerRows(versions: readonly Registration[], day: string): readonly RegisterRow[] {
  const ids = [...new Set(versions.map(({ id }) => id))];
  const rows = ids.flatMap(
    (id) =>
      rowOf(
        versions.filter((one) => one.id === id),
        day,
      ) ?? [],
  );
  const rank = ({ row }: { readonly row: RegisterRow }) => (row.state === 'withdrawn' ? 1 : 0);
  return rows
    .sort(
      (a, b) => rank(a) - rank(b) || compare(b.stands.effectiveOn, a.stands.effectiveOn) || compare(a.row.id, b.row.id),
    )
    .map(({ row }) => row);
}

function rowOf(versions: readonly Registration[], day: string) {
  const last = newest(versions);
  if (!last) return undefined;
  const stands = newest(versions.filter(({ state }) => state !== 'draft')) ?? last;
  const row: RegisterRow = {
    id: last.id,
    kind: last.kind,
    state: stands.state,
    hasDraft: last.state === 'draft' && stands !== last,
    effectiveOn: stands.effectiveOn,
    content: stands.content,
    countyGovernor: stands.countyGovernor,
    demonstration: stands.demonstration,
    citation: stands.citation,
    gaps: stands.state === 'registered' ? gapsOf(stands, day) : [],
    recordedBy: last.recordedBy,
    recordedAt: last.recordedAt,
  };
  return { stands, row };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

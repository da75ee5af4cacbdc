/** Facts as the database packs them, to carry and to read as little as can be, and as the rules want them. */
import type { Row, State } from '../../registration/types';
import type { FactRow } from '../rules/facts';

/** Id, kind, version, state, the day from which it counts, whether it is a demonstration, what it says, and how the day was set. */
export type PackedFact = readonly [string, string, number, State, string, boolean, PackedContent, string | null];
/** Columns and numbers of rows in place of a table. */
type PackedContent = {
  readonly indicatorCount?: number;
  readonly sides?: readonly string[];
  readonly memberSectors?: readonly string[];
  readonly alternativeCount?: number;
  readonly chosen?: number;
  readonly setAside?: number;
};

export function factRowOf([id, kind, version, state, effectiveOn, demonstration, packed, dating]: PackedFact): FactRow {
  const content = contentOf(kind, packed);
  return { id, kind, version, state, effectiveOn, demonstration, content, dating: dating ?? undefined };
}

/** Tables again, with as many rows, and with what stands in the columns, as rules ask for. */
function contentOf(kind: string, packed: PackedContent): FactRow['content'] {
  const { indicatorCount, sides = [], memberSectors = [], alternativeCount = 0, chosen = 0, setAside = 0 } = packed;
  switch (kind) {
    case 'baseline':
      return { indicators: times(indicatorCount, { value: '?', target: '?' }), ...packed };
    case 'group':
      return {
        members: [...sides.map((side) => ({ side })), ...memberSectors.map((sector) => ({ sector }))],
        ...packed,
      };
    case 'deliberation':
      return {
        alternatives: [
          ...times(chosen, { outcome: 'chosen' }),
          ...times(setAside, { outcome: 'set-aside', reason: '?' }),
          ...times(alternativeCount - chosen - setAside, {}),
        ],
        ...packed,
      };
    default:
      return packed;
  }
}

function times(count: number | undefined, row: Row): readonly Row[] {
  return Array.from({ length: count ?? 0 }, () => row);
}

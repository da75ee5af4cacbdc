import type { FigureView, Finding } from '../types';

/** Smaller changes of a mean than this are as good as none: a tenth is what a figure is read to. */
const NOTHING_TO_SPEAK_OF = 0.05;

/**
 * What a figure says, as a count: of the rows whose mean is shown in the first and the last round and may be compared, how many
 * lie higher and how many lower. Figure 11 of 2022 with six rows above 2020 gives `{ kind: 'up', up: 6, down: 0, from: '2020' }`.
 * With one round, or questions side by side, it names the highest mean; where everything is hidden, nothing.
 */
export function findingOf({ series, rows }: Pick<FigureView, 'series' | 'rows'>): Finding {
  const first = series.find(({ look }) => look.kind === 'time');
  if (!first || series.length < 2) return moreOf({ series, rows }) ?? highest({ series, rows });
  const index = series.indexOf(first);
  const differences = rows.flatMap(({ cells, changes }) => {
    const [from, to] = [cells[index]?.mean ?? null, cells.at(-1)?.mean ?? null];
    if (from === null || to === null || (changes[index]?.comparability ?? 'not-comparable') === 'not-comparable')
      return [];
    return [to - from];
  });
  if (differences.length === 0) return highest({ series, rows });
  const up = differences.filter((difference) => difference >= NOTHING_TO_SPEAK_OF).length;
  const down = differences.filter((difference) => difference <= -NOTHING_TO_SPEAK_OF).length;
  const kind = up === differences.length ? 'up' : down === differences.length ? 'down' : 'mixed';
  return { kind, up, down, from: first.round.id };
}

/** Null unless two questions stand side by side and one of them has the higher mean more often. */
function moreOf({ series, rows }: Pick<FigureView, 'series' | 'rows'>): Finding | null {
  const [one, other] = series;
  if (!one || !other || series.length !== 2) return null;
  const differences = rows.flatMap(({ cells: [a, b] }) =>
    typeof a?.mean === 'number' && typeof b?.mean === 'number' ? [a.mean - b.mean] : [],
  );
  const higher = differences.filter((difference) => difference >= NOTHING_TO_SPEAK_OF).length;
  const lower = differences.filter((difference) => difference <= -NOTHING_TO_SPEAK_OF).length;
  if (higher === lower) return null;
  const [more, than] = higher > lower ? [one, other] : [other, one];
  return { kind: 'more', series: more.id, than: than.id, count: Math.max(higher, lower), of: differences.length };
}

function highest({ series, rows }: Pick<FigureView, 'series' | 'rows'>): Finding {
  const means = rows.flatMap((row) => {
    return row.cells.flatMap((cell, index) => {
      const own = series[index];
      return own && typeof cell?.mean === 'number' ? [{ row: row.id, series: own.id, mean: cell.mean }] : [];
    });
  });
  const [top] = means.sort((a, b) => b.mean - a.mean);
  return top ? { kind: 'highest', row: top.row, series: top.series } : { kind: 'none' };
}

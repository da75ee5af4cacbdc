/** A figure put together from forms, wordings and statistics. */
import { bootstrapInterval } from '@/lib/statistics/rules/bootstrap';
import { changeInPercent, comparisonBetween } from '@/lib/statistics/rules/change';
import type { SdFormula } from '@/lib/statistics/types';
import type { GroupStatistic, StatisticsBasis } from '../../publication/types';
import type { Comparability, FormItem, ItemText, Round, Texts } from '../../types';
import type { Cell, Change, Dot, FigureChoice, Row, Series } from '../types';

/** A round with what of its form and its answers the figure shows. */
export interface RoundPart {
  readonly round: Round;
  readonly basis: StatisticsBasis;
  /** The figure's items as this round asked them. */
  readonly items: readonly FormItem[];
  /** Of the group that is shown. */
  readonly statistics: readonly GroupStatistic[];
  /** The reader's own municipality's answers, by `item:part`. */
  readonly own: ReadonlyMap<string, number>;
  /** Every municipality's, by `item:part`, where answers are open. */
  readonly dots: ReadonlyMap<string, readonly Dot[]>;
}

/** A wording of an item, with how it compares with the one before. */
export interface WordingStep {
  readonly item: string;
  readonly version: number;
  readonly comparability: Comparability | null;
  readonly texts: Texts<ItemText>;
}

type Choice = Pick<FigureChoice, 'sdFormula' | 'interval'>;

export const answerKey = (item: string, part: string) => `${item}:${part}`;

/**
 * Rows and series. A matrix (figure 10) has its parts as rows and its questions as series, in the figure's own round alone; every other
 * figure has its items as rows and the rounds as series, the last of them its own.
 */
export function figureParts(
  parts: readonly RoundPart[],
  wordings: readonly WordingStep[],
  choice: Choice,
): { readonly series: readonly Series[]; readonly rows: readonly Row[] } {
  const last = parts.at(-1);
  if (!last) return { series: [], rows: [] };
  const rows = last.items.some(({ kind }) => kind === 'matrix')
    ? matrixRows(last, choice)
    : timeRows(parts, wordings, choice);
  const seriesOf = (part: RoundPart, id: string, look: Series['look'], texts: Texts | null, index: number) => ({
    id,
    round: part.round,
    texts,
    basis: part.basis,
    look,
    n: rangeOf(rows.map(({ cells }) => cells[index] ?? null)),
  });
  const series = last.items.some(({ kind }) => kind === 'matrix')
    ? last.items.map((item, index) => seriesOf(last, item.id, { kind: 'category', index }, textsOf(item), index))
    : parts.map((part, index) => seriesOf(part, part.round.id, { kind: 'time', index }, null, index));
  return { series, rows };
}

function timeRows(parts: readonly RoundPart[], wordings: readonly WordingStep[], choice: Choice): readonly Row[] {
  const last = parts.at(-1);
  return (last?.items ?? []).map((item) => {
    const asked = parts.map((part) => part.items.find(({ id }) => id === item.id));
    const cells = parts.map((part, index) => (asked[index] ? cellOf(part, item.id, '', choice) : null));
    return {
      id: item.id,
      texts: textsOf(item),
      reconstructed: item.reconstructed,
      cells,
      changes: asked.slice(0, -1).map((earlier, index) => {
        const from = cells[index];
        const to = cells.at(-1);
        const round = parts[index]?.round.id;
        if (!earlier || !from || !to || !round) return null;
        return changeOf({ item, earlier, from, to, round, wordings });
      }),
    };
  });
}

function matrixRows(part: RoundPart, choice: Choice): readonly Row[] {
  const phases = part.items[0]?.parts ?? [];
  return phases.map((phase) => ({
    id: phase.id,
    texts: phase.names,
    reconstructed: part.items.some(({ reconstructed }) => reconstructed),
    cells: part.items.map((item) => cellOf(part, item.id, phase.id, choice)),
    changes: [],
  }));
}

function cellOf(round: RoundPart, item: string, part: string, { sdFormula, interval }: Choice): Cell | null {
  const found = round.statistics.find((one) => one.item === item && one.part === part);
  if (!found) return null;
  const { detail, n, of, mean, sd, median, minimum, maximum, distribution } = found;
  const key = answerKey(item, part);
  return {
    detail,
    n,
    of,
    mean,
    sd: sd === null ? null : sdBy(sdFormula, sd, n),
    median,
    minimum,
    maximum,
    interval: interval && distribution ? bootstrapInterval(asNumbers(distribution)) : null,
    own: round.own.get(key) ?? null,
    dots: round.dots.get(key) ?? [],
  };
}

interface Comparing {
  readonly item: FormItem;
  readonly earlier: FormItem;
  readonly from: Cell;
  readonly to: Cell;
  readonly round: string;
  readonly wordings: readonly WordingStep[];
}

function changeOf({ item, earlier, from, to, round, wordings }: Comparing): Change {
  const history = wordings.filter((wording) => wording.item === item.id);
  const comparability = comparisonBetween(history, earlier.wordingVersion, item.wordingVersion);
  const decisive = history.find(
    ({ version, comparability: step }) =>
      step === comparability && version > earlier.wordingVersion && version <= item.wordingVersion,
  );
  return {
    from: round,
    comparability,
    percent: comparability === 'not-comparable' ? null : changeInPercent(from, to),
    note: comparability === 'same' || !decisive ? null : noteOf(decisive.texts),
  };
}

/**
 * The standard deviation by the other formula: the sample's 0.4671 of eleven answers is the population's 0.4454. It says nothing that the
 * first did not, since n stands beside it.
 */
export function sdBy(formula: SdFormula, sampleSd: number, n: number): number {
  return formula === 'sample' ? sampleSd : sampleSd * Math.sqrt((n - 1) / n);
}

function rangeOf(cells: readonly (Cell | null)[]): Series['n'] {
  const ns = cells.flatMap((cell) => (cell ? [cell.n] : []));
  const ofs = cells.flatMap((cell) => (cell ? [cell.of] : []));
  return { least: Math.min(...ns, ...(ns.length ? [] : [0])), most: Math.max(0, ...ns), of: Math.max(0, ...ofs) };
}

function asNumbers(distribution: Readonly<Record<string, number>>): Record<number, number> {
  return Object.fromEntries(Object.entries(distribution).map(([value, count]) => [Number(value), count]));
}

function textsOf({ texts }: FormItem): Texts {
  return { nb: texts.nb.text, nn: texts.nn.text, en: texts.en.text };
}

function noteOf(texts: Texts<ItemText>): Texts<string | undefined> {
  return { nb: texts.nb.comparabilityNote, nn: texts.nn.comparabilityNote, en: texts.en.comparabilityNote };
}

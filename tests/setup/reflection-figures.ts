/** Rounds, items and statistics for tests of figures: whole, so that a rule meets what it meets in the application. */
import { FILE_COLUMNS, type FigureText } from '@/lib/reflection/figure/file/types';
import type { RoundPart } from '@/lib/reflection/figure/rules/view';
import type { Cell, FigureView, Row, Series } from '@/lib/reflection/figure/types';
import { type GroupStatistic, PROGRAMME_GROUP } from '@/lib/reflection/publication/types';
import type { FormItem, Round } from '@/lib/reflection/types';
import { summarise } from '@/lib/statistics/rules/statistic';

export const inAll = <T>(one: T) => ({ nb: one, nn: one, en: one });

export const roundOfYear = (year: number, more: Partial<Round> = {}): Round => ({
  programme: 'pfp',
  id: String(year),
  year,
  names: null,
  status: 'published',
  opensOn: `${year}-10-01`,
  deadline: `${year}-11-15`,
  positionsFirst: false,
  demonstration: false,
  ...more,
});

export const scaleItem = (id: string, more: Partial<FormItem> = {}): FormItem => ({
  id,
  kind: 'scale',
  minimum: 1,
  maximum: 5,
  figure: '11',
  speaksTo: null,
  wordingVersion: 1,
  texts: inAll({ text: `Om ${id}.`, low: 'I liten grad', high: 'I stor grad' }),
  options: [],
  parts: [],
  comparability: null,
  reconstructed: false,
  ...more,
});

/** Everything that `distribution` says of an item, of twelve who were asked. */
export function fullStatistic(
  item: string,
  distribution: Readonly<Record<number, number>>,
  more: Partial<GroupStatistic> = {},
): GroupStatistic {
  const { n, mean, sampleSd, median, minimum, maximum } = summarise(distribution, 400);
  const shown = { mean, sd: sampleSd, median, minimum, maximum, distribution };
  return { item, part: '', group: PROGRAMME_GROUP, detail: 'full', n, of: 12, ...shown, ...more };
}

/** The same with nothing but n of N. */
export function hiddenStatistic(item: string, n: number, of = 12): GroupStatistic {
  const nothing = { mean: null, sd: null, median: null, minimum: null, maximum: null, distribution: null };
  return { item, part: '', group: PROGRAMME_GROUP, detail: 'hidden', n, of, ...nothing };
}

export const partOf = (
  round: Round,
  items: readonly FormItem[],
  statistics: readonly GroupStatistic[],
  more: Partial<RoundPart> = {},
): RoundPart => ({ round, items, statistics, basis: 'published', own: new Map(), dots: new Map(), ...more });

export const cellWith = (more: Partial<Cell>): Cell => ({
  detail: 'full',
  n: 12,
  of: 12,
  mean: null,
  sd: null,
  median: null,
  minimum: null,
  maximum: null,
  interval: null,
  own: null,
  dots: [],
  ...more,
});

/** A row whose cells have these means and nothing else; null is kept back. Each but the last compares as `comparability` with it. */
export const rowOfMeans = (
  id: string,
  means: readonly (number | null)[],
  comparability: 'same' | 'caution' | 'not-comparable' = 'same',
): Row => ({
  id,
  texts: inAll(`Om ${id}.`),
  reconstructed: false,
  cells: means.map((mean) => cellWith({ mean, detail: mean === null ? 'hidden' : 'mean' })),
  changes: means.slice(1).map((_, index) => ({ from: String(index), comparability, percent: null, note: null })),
});

/** Rounds in time, or questions side by side in one of them. */
export const seriesOf = (ids: readonly string[], kind: 'time' | 'category' = 'time'): readonly Series[] =>
  ids.map((id, index) => ({
    id,
    round: roundOfYear(kind === 'time' ? Number(id) : 2022),
    texts: kind === 'time' ? null : inAll(`Hvor mye ${id}?`),
    basis: 'published',
    look: { kind, index },
    n: { least: 12, most: 12, of: 12 },
  }));

export const figureWith = (more: Partial<FigureView>): FigureView => ({
  programme: { id: 'pfp', names: inAll('Pilot') },
  figure: '11',
  figures: ['11'],
  round: roundOfYear(2022),
  scale: { minimum: 1, maximum: 5, low: inAll('I liten grad'), high: inAll('I stor grad') },
  series: [],
  rows: [],
  group: PROGRAMME_GROUP,
  regions: [{ id: 'innlandet', name: 'Innlandet' }],
  threshold: 5,
  demonstration: false,
  sdFormula: 'sample',
  own: null,
  isOpen: false,
  ...more,
});

/** A figure's words as far as a drawing or a file needs them: each names what it stands for. */
export function wordsOf(view: FigureView, more: Partial<FigureText> = {}): FigureText {
  const byColumn = (prefix: string) =>
    Object.fromEntries(FILE_COLUMNS.map((column) => [column, `${prefix}${column}`])) as FigureText['file']['columns'];
  return {
    title: 'Tittel',
    numbers: 'Figur 11 (16 i figurlista)',
    subtitle: 'Hva som er målt.',
    coverage: '2022 · n = 12 av 12',
    measure: 'Gjennomsnitt, n = 12 av 12 i 2022.',
    hidden: null,
    group: 'Hele programmet',
    demonstration: null,
    series: view.series.map(({ id }) => ({ name: id, legend: `${id} · n = 12 av 12` })),
    rows: view.rows.map(({ texts, cells, changes }) => ({
      label: texts.nb,
      cells: cells.map(
        (cell) =>
          cell && {
            mean: cell.mean === null ? ':' : cell.mean.toFixed(1),
            sd: '',
            exact: '',
            median: '',
            n: '',
            interval: '',
            intervalNamed: cell.interval && `95 % ${cell.interval.low}–${cell.interval.high}`,
            own: '',
          },
      ),
      changes: changes.map(() => ''),
    })),
    whisker: [],
    interval: null,
    formula: 'utvalg, n − 1',
    source: 'Kilde',
    method: 'Metode',
    notes: ['Gjelder denne piloten.'],
    ownMark: null,
    dotMark: null,
    file: {
      columns: byColumn(''),
      meanings: byColumn('betydning av '),
      changes: view.series.slice(0, -1).map(({ id }) => `endring fra ${id}`),
      changeMeaning: 'betydning av endring',
      sheets: { data: 'Data', codebook: 'Kodebok', answers: 'Svar' },
      words: {
        yes: 'ja',
        no: 'nei',
        partly: 'delvis',
        variable: 'Kolonne',
        meaning: 'Betydning',
        note: 'Merknad',
        municipality: 'Kommune',
        value: 'Verdi',
        scale: 'Skala',
      },
      ends: [
        ['1', 'I liten grad'],
        ['5', 'I stor grad'],
      ],
    },
    ...more,
  };
}

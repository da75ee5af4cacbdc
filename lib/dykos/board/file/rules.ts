/** What a dashboard's file holds: a row for each square, or counts alone for those who see no more. */
import type { ExportColumn } from '../../../export/types';
import {
  CHARACTERISTICS,
  type Characteristic,
  type CharacteristicProgress,
  type MunicipalityProgress,
  type Progress,
  type ProgressAggregates,
  STATUSES,
  type Status,
} from '../../types';
import type { FileWords } from './types';

export interface SquareRow {
  readonly one: MunicipalityProgress;
  readonly square: CharacteristicProgress;
  readonly progress: Progress;
}

export function squareRows(progress: Progress): readonly SquareRow[] {
  return progress.municipalities.flatMap((one) => one.characteristics.map((square) => ({ one, square, progress })));
}

/** Whether any fact, answer or judgement of a square is a demonstration. */
export function isDemonstrated({ because, selfRating, assessment }: CharacteristicProgress): boolean {
  return (
    because.some((one) => one.demonstration) || selfRating?.demonstration === true || assessment?.demonstration === true
  );
}

export function squareColumns(words: FileWords): readonly ExportColumn<SquareRow>[] {
  const { headings: h, status } = words;
  const text = (header: string, value: (row: SquareRow) => string | null): ExportColumn<SquareRow> => ({
    header,
    kind: 'text',
    value,
  });
  const whole = (header: string, value: (row: SquareRow) => number | null): ExportColumn<SquareRow> => ({
    header,
    kind: 'integer',
    value,
  });
  return [
    text(h.municipality, ({ one }) => one.municipality.name),
    text(h.number, ({ one }) => one.municipality.number),
    text(h.region, ({ one }) => one.municipality.countyGovernor.name),
    text(h.characteristic, ({ square }) => words.characteristic(square.characteristic)),
    text(h.day, ({ progress }) => progress.day),
    text(h.status, ({ square }) => status(square.status)),
    text(h.compare, ({ progress }) => progress.compare),
    text(h.before, ({ square }) => square.before && status(square.before)),
    text(h.because, ({ square }) => sentences(square.because.map(words.because))),
    text(h.missing, ({ square }) => sentences(square.missing.map(words.missing))),
    whole(h.selfFrom, ({ square }) => square.selfRating?.range?.from ?? null),
    whole(h.selfTo, ({ square }) => square.selfRating?.range?.to ?? null),
    whole(h.selfMaximum, ({ square }) => square.selfRating?.range?.maximum ?? null),
    text(h.selfRound, ({ one, square }) =>
      square.selfRating ? String(square.selfRating.year) : one.isSelfRatingHidden ? words.hidden : null,
    ),
    text(h.assessment, ({ square }) => square.assessment && status(square.assessment.status)),
    text(h.assessedOn, ({ square }) => square.assessment?.on ?? null),
    text(h.assessedBy, ({ square }) => square.assessment?.by ?? null),
    text(h.demonstration, ({ square }) => (isDemonstrated(square) ? words.yes : words.no)),
  ];
}

function sentences(parts: readonly string[]): string | null {
  return parts.length > 0 ? [...new Set(parts)].join('; ') : null;
}

export interface CountRow {
  readonly characteristic: Characteristic;
  readonly status: Status;
  readonly count: number;
  readonly day: string;
}

/** Empty where too few take part for a count to tell nothing of one. */
export function countRows({ counts, day }: ProgressAggregates): readonly CountRow[] {
  if (counts === null) return [];
  return CHARACTERISTICS.flatMap((characteristic) =>
    STATUSES.map((status) => ({ characteristic, status, count: counts[characteristic][status], day })),
  );
}

export function countColumns({ headings: h, status, characteristic }: FileWords): readonly ExportColumn<CountRow>[] {
  return [
    { header: h.characteristic, kind: 'text', value: (row) => characteristic(row.characteristic) },
    { header: h.day, kind: 'text', value: ({ day }) => day },
    { header: h.status, kind: 'text', value: (row) => status(row.status) },
    { header: h.count, kind: 'integer', value: ({ count }) => count },
  ];
}

/** A CSV file has no second sheet: what must be said along stands in every row. */
export function noteColumn<Row>(words: FileWords, notes: readonly string[]): ExportColumn<Row> {
  return { header: words.headings.note, kind: 'text', value: () => notes.join(' ') };
}

export function aboutColumns(words: FileWords): readonly ExportColumn<string>[] {
  return [{ header: words.headings.note, kind: 'text', value: (note) => note }];
}

import type { CellKind, ExportColumn } from '@/lib/export/types';
import type {
  AllocationRow,
  Dataset,
  HistoricalGrantRow,
  IndicatorRow,
  ListedSource,
  ReflectionStatisticRow,
} from '../types';

/** The columns of a data set, named and ordered as its fields are in JSON, so that a reader can go from one to the other. */
export type FieldKinds<Row> = { readonly [Field in keyof Row]-?: CellKind };

export const ALLOCATION_FIELDS: FieldKinds<AllocationRow> = {
  programme: 'text',
  municipalityNumber: 'text',
  municipality: 'text',
  year: 'integer',
  amount: 'amount',
  status: 'text',
  source: 'text',
};

export const HISTORICAL_GRANT_FIELDS: FieldKinds<HistoricalGrantRow> = {
  programme: 'text',
  municipalityNumber: 'text',
  municipality: 'text',
  scheme: 'text',
  chapter: 'integer',
  post: 'text',
  year: 'integer',
  amount: 'amount',
  source: 'text',
};

export const INDICATOR_FIELDS: FieldKinds<IndicatorRow> = {
  id: 'text',
  municipalityNumber: 'text',
  municipality: 'text',
  year: 'integer',
  bordersYear: 'integer',
  value: 'decimal',
  source: 'text',
  licence: 'text',
};

export const REFLECTION_STATISTIC_FIELDS: FieldKinds<ReflectionStatisticRow> = {
  programme: 'text',
  round: 'text',
  item: 'text',
  figure: 'text',
  group: 'text',
  n: 'integer',
  of: 'integer',
  mean: 'decimal',
  sd: 'decimal',
  sdFormula: 'text',
  min: 'integer',
  max: 'integer',
  suppressed: 'text',
  demonstration: 'text',
};

/** A field for readers: its name, its kind, and which explanation fits it in this data set. */
export interface DatasetField {
  readonly name: string;
  readonly kind: CellKind;
  readonly meaning: FieldMeaning;
}

type FieldName = keyof AllocationRow | keyof HistoricalGrantRow | keyof IndicatorRow | keyof ReflectionStatisticRow;
type FieldMeaning = FieldName | 'municipalityNumberOfGrant' | 'municipalityNumberOfBorders' | 'municipalityOrNull';

/** The fields of every data set in their order. */
export const DATASET_FIELDS: Readonly<Record<Dataset, readonly DatasetField[]>> = {
  allocations: fieldsOf(ALLOCATION_FIELDS),
  'historical-grants': fieldsOf(HISTORICAL_GRANT_FIELDS, { municipalityNumber: 'municipalityNumberOfGrant' }),
  indicators: fieldsOf(INDICATOR_FIELDS, {
    municipalityNumber: 'municipalityNumberOfBorders',
    municipality: 'municipalityOrNull',
  }),
  'reflection-statistics': fieldsOf(REFLECTION_STATISTIC_FIELDS),
};

function fieldsOf(
  kinds: Partial<Record<FieldName, CellKind>>,
  meanings: Partial<Record<string, FieldMeaning>> = {},
): readonly DatasetField[] {
  const names = Object.keys(kinds) as FieldName[]; // the record has no other keys
  return names.map((name) => ({ name, kind: kinds[name] ?? 'text', meaning: meanings[name] ?? name }));
}

type Fields = Readonly<Record<string, string | number | boolean | null>>;

/** The columns of a file with the rows of a data set. */
export function columnsOf<Row extends Fields>(fields: FieldKinds<Row>): readonly ExportColumn<Row>[] {
  return Object.entries<CellKind>(fields).map(([header, kind]) => columnOf(header, kind));
}

function columnOf<Row extends Fields>(header: string, kind: CellKind): ExportColumn<Row> {
  const field = (row: Row) => row[header] ?? null;
  const textOf = (row: Row) => (field(row) === null ? null : String(field(row)));
  if (kind === 'text' || kind === 'decimal') return { header, kind, value: textOf };
  return { header, kind, value: (row) => (field(row) === null ? null : Number(field(row))) };
}

/** The second sheet of a workbook: where the figures come from, and on what terms they may be used. */
export const SOURCE_COLUMNS: readonly ExportColumn<ListedSource>[] = [
  { header: 'Kilde', kind: 'text', value: ({ text }) => text },
  { header: 'Lisens', kind: 'text', value: ({ licence }) => licence ?? 'Ikke oppgitt i kilden' },
];

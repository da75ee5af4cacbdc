/** Rows of the open interface from what the database gives. Amounts in whole kroner; numbers of municipalities as text. */
import { kroner } from '@/lib/money';
import { displayName, versionAt } from '@/lib/municipality/rules';
import type { MunicipalityVersion } from '@/lib/municipality/types';
import { sourceText } from '@/lib/source/rules';
import type { SourceNote } from '@/lib/source/types';
import type { AllocationRow, HistoricalGrantRow, IndicatorRow, ListedSource } from '../types';

export interface DecidedAmount {
  readonly programme: string;
  readonly versions: readonly MunicipalityVersion[];
  readonly year: number;
  readonly amount: bigint;
  /** Null where the amount was decided here, on a calculation, and is printed nowhere else. */
  readonly source: SourceNote | null;
  readonly runId: string | null;
}

/** A decided pool. Bamble 2020: `{ municipalityNumber: '3813', municipality: 'Bamble', amount: 2220000, … }`. */
export function allocationRowOf({ programme, versions, year, amount, source, runId }: DecidedAmount): AllocationRow {
  return {
    programme,
    ...municipalityIn(versions, year),
    year,
    amount: kroner(amount),
    status: 'decided',
    source: source ? sourceText(source) : `Fellespott: beregning ${runId ?? 'uten nummer'}`,
  };
}

export interface EarlierGrant {
  readonly programme: string;
  readonly versions: readonly MunicipalityVersion[];
  readonly scheme: string;
  readonly chapter: number;
  readonly post: string;
  readonly year: number;
  readonly amount: bigint;
  readonly source: SourceNote;
}

/** A grant from before the pool. Bamble 2019: `{ municipalityNumber: '0814', scheme: '231.63', amount: 270000, … }`. */
export function historicalGrantRowOf(grant: EarlierGrant): HistoricalGrantRow {
  const { programme, versions, scheme, chapter, post, year, amount, source } = grant;
  return {
    programme,
    ...municipalityIn(versions, year),
    scheme,
    chapter,
    post,
    year,
    amount: kroner(amount),
    source: sourceText(source),
  };
}

export interface MeasuredValue {
  readonly id: string;
  readonly versions: readonly MunicipalityVersion[];
  readonly year: number;
  readonly bordersYear: number;
  /** A decimal string, as exact as the database has it. */
  readonly value: string;
  readonly source: SourceNote;
}

/** An indicator's value, with the number and name that belong to the borders it is drawn in, not to its year. */
export function indicatorRowOf({ id, versions, year, bordersYear, value, source }: MeasuredValue): IndicatorRow {
  const { number, name } = versionAt(versions, `${bordersYear}-01-01`);
  return {
    id,
    municipalityNumber: number,
    municipality: name,
    year,
    bordersYear,
    value: exactValue(value),
    source: sourceText(source),
    licence: source.licence,
  };
}

/** A whole number as a number, any other as it stands: `"3423"` gives 3423, `"0.7000"` gives `"0.7000"`. */
export function exactValue(value: string): number | string {
  const number = Number(value);
  return /^\d+$/.test(value) && Number.isSafeInteger(number) ? number : value;
}

function municipalityIn(versions: readonly MunicipalityVersion[], year: number) {
  const version = versionAt(versions, `${year}-01-01`);
  return { municipalityNumber: version.number, municipality: displayName(version) };
}

/** In the order of publication: by year, then municipality number, then scheme where there is one. */
export function inOrder<Row extends { readonly year: number; readonly municipalityNumber: string }>(
  rows: readonly Row[],
): readonly Row[] {
  const scheme = (row: Row) => ('scheme' in row ? String(row.scheme) : '');
  return [...rows].sort(
    (a, b) => a.year - b.year || compare(a.municipalityNumber, b.municipalityNumber) || compare(scheme(a), scheme(b)),
  );
}

/** By code point: a published order must not depend on a locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Each source once, in the order in which the rows name them. */
export function sourcesOf(notes: readonly (SourceNote | null)[]): readonly ListedSource[] {
  const byText = new Map<string, ListedSource>();
  for (const note of notes) {
    if (note) byText.set(sourceText(note), { text: sourceText(note), licence: note.licence });
  }
  return [...byText.values()];
}

/** What the form holds when it is opened: the programme's recorded assumptions, or an illustration where no source says anything. */
import { RESIDUAL_RULES } from '@/lib/allocation/types';
import type { Assumption, AssumptionKey, CalculationData, InputMark } from '../types';
import { BASE_YEAR, schemeField, weightField } from './field-names';
import type { FormValues } from './field-reader';
import { writeNumber } from './read-number';

/** What a prefilled field rests on, shown beside it. */
export type FieldNote = {
  readonly sourceId: string | null;
  readonly reference: string | null;
  readonly mark: InputMark | null;
};

export type Prefill = {
  readonly values: FormValues;
  /** By field. */
  readonly notes: Readonly<Record<string, FieldNote>>;
};

/** What the rules are until someone says otherwise. None of it is an amount. */
const RULES: FormValues = {
  index: '',
  minimum: '',
  reading: 'pool',
  topUp: 'none',
  unit: '1000',
  mode: 'half-up',
  total: '',
  residual: RESIDUAL_RULES[0],
};

const FIELD_OF: Readonly<Record<AssumptionKey, string>> = {
  'base-year': BASE_YEAR,
  index: 'index',
  minimum: 'minimum',
  total: 'total',
  unit: 'unit',
  residual: 'residual',
};

/**
 * The form that starts from earlier pools, filled with the year's assumptions. Without an assumed base year, the last year
 * before it that has decided pools.
 * @example 2021: base year 2020, index "1,03102", total "40 529 000", all but the total marked as inferred
 */
export function prefillPreviousPools(
  assumptions: readonly Assumption[],
  year: number,
  baseYears: readonly number[],
): Prefill {
  const own = assumptions.filter((row) => row.year === year);
  const latest = [...baseYears].sort().findLast((candidate) => candidate < year);
  return {
    values: { ...RULES, unit: writeNumber(RULES.unit ?? ''), [BASE_YEAR]: String(latest ?? ''), ...written(own) },
    notes: notesOf(own),
  };
}

/**
 * The form that starts from schemes: an illustration, since no source states the keys. Each scheme's frame is the sum of its
 * grants in the baseline year, shared by one indicator alone; rounding as assumed for the year.
 * @param grantSource where the grants of the baseline year are taken from
 * Source: C4 (the keys are not in the sources), Table 1.
 * @example 765.60: frame "19 055 000", weight "1" on population_0_24, both marked as illustration
 */
export function prefillSchemes(
  { municipalities, year }: CalculationData,
  schemes: readonly string[],
  indicator: string | undefined,
  assumptions: readonly Assumption[],
  grantSource: Pick<FieldNote, 'sourceId' | 'reference'> | undefined,
): Prefill {
  const unit = assumptions.filter((row) => row.year === year && row.key === 'unit');
  const weighed: FieldNote = { sourceId: null, reference: null, mark: 'illustration' };
  const framed: FieldNote = { ...weighed, ...grantSource };
  const filled = schemes.flatMap((scheme): readonly (readonly [string, string, FieldNote])[] => {
    const sum = municipalities.reduce((total, { history }) => total + (history[scheme] ?? 0), 0);
    if (sum === 0 || indicator === undefined) return [];
    return [
      [schemeField(scheme, 'frame'), writeNumber(sum), framed],
      [weightField(scheme, indicator), '1', weighed],
    ];
  });
  return {
    values: {
      ...RULES,
      unit: writeNumber(RULES.unit ?? ''),
      ...Object.fromEntries(schemes.map((scheme) => [schemeField(scheme, 'rateIndicator'), indicator ?? ''])),
      ...Object.fromEntries(filled.map(([field, value]) => [field, value])),
      ...written(unit),
    },
    notes: { ...Object.fromEntries(filled.map(([field, , note]) => [field, note])), ...notesOf(unit) },
  };
}

function written(assumptions: readonly Assumption[]): FormValues {
  return Object.fromEntries(
    assumptions.map(({ key, value }) => {
      const isPlain = key === 'base-year' || key === 'residual';
      return [FIELD_OF[key], isPlain ? value : writeNumber(value)];
    }),
  );
}

function notesOf(assumptions: readonly Assumption[]): Readonly<Record<string, FieldNote>> {
  return Object.fromEntries(
    assumptions.map(({ key, inferred, sourceId, sourceReference }) => [
      FIELD_OF[key],
      { sourceId, reference: sourceReference, mark: inferred ? 'inferred' : null },
    ]),
  );
}

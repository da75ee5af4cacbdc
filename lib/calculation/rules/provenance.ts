/** What the inputs of a calculation rest on, once someone may have changed them. */
import { canonicalJson } from '@/lib/allocation/rules/canonical-json';
import type { Problem } from '@/lib/allocation/schema';
import type { InputProvenance, Provenance } from '../types';
import { BASE_YEAR, fieldNames, schemeField, weightField } from './field-names';
import type { FormValues } from './field-reader';
import type { Prefill } from './prefill';
import { type FormSubject, formShape } from './read-form';
import { isSameText, withoutSpaces } from './same-text';

const INPUT_OF_RULE: Readonly<Record<string, string>> = {
  [BASE_YEAR]: 'baseYear',
  index: 'pool.index',
  minimum: 'pool.minimum',
  reading: 'pool.guarantee.reading',
  topUp: 'pool.guarantee.topUp',
  unit: 'pool.rounding.unit',
  mode: 'pool.rounding.mode',
  total: 'pool.total',
  residual: 'pool.residual',
};

const SOURCED_PARTS = ['frame', 'base', 'rate', 'history', 'set'] as const;

/**
 * Every input of the problem with its source: the data's as they are registered; a field's as it was prefilled, or `entered`
 * where it was changed.
 * @example index left at "1,03102": { input: "pool.index", sourceId: "002", reference: "table=2;page=19", mark: "inferred" }
 * @example index changed to "1,04": { input: "pool.index", sourceId: null, reference: null, mark: "entered" }
 */
export function provenanceOf(
  values: FormValues,
  prefill: Prefill,
  subject: FormSubject,
  problem: Problem,
  data: readonly InputProvenance[],
): Provenance {
  const inputs = inputsByField(subject);
  const used = data.filter(({ input }) => isUsed(input, problem));
  const typed = fieldNames(formShape(subject)).flatMap((field): readonly InputProvenance[] => {
    const input = inputs.get(field);
    if (!input || withoutSpaces(values[field]) === '' || !isInProblem(input, problem)) return [];
    const isUntouched = isSameText(values[field], prefill.values[field]);
    if (isUntouched) {
      const note = prefill.notes[field];
      return note ? [{ input, ...note }] : [];
    }
    return [{ input, sourceId: null, reference: null, mark: 'entered' }];
  });
  return { inputs: [...used, ...typed] };
}

/**
 * Whether a calculation rests on inputs that are made up to show how it works; then every view and file of it says so.
 * @example a key that nobody changed in the form that starts from schemes: true
 */
export function isIllustration({ inputs }: Provenance): boolean {
  return inputs.some(({ mark }) => mark === 'illustration');
}

/** Whether some input is worked out from a source that does not state it. */
export function hasInferred({ inputs }: Provenance): boolean {
  return inputs.some(({ mark }) => mark === 'inferred');
}

/** The provenance as it is stored: canonical, so that equal provenance is equal text. */
export function provenanceText(provenance: Provenance): string {
  return canonicalJson(provenance);
}

/** Where each field's value stands in the problem; details of a component (its limits, its reason) go with the component. */
function inputsByField({ schemes, indicators }: FormSubject): ReadonlyMap<string, string> {
  const ofSchemes = schemes.flatMap((scheme) => {
    const path = `schemes[${JSON.stringify(scheme)}]`;
    const weights = indicators.map((id) => [weightField(scheme, id), `${path}.key.${id}`] as const);
    const parts = SOURCED_PARTS.map((part) => [schemeField(scheme, part), `${path}.${part}`] as const);
    return [...parts, ...weights];
  });
  return new Map([...Object.entries(INPUT_OF_RULE), ...ofSchemes]);
}

/** A rule that does not apply (a residual without a total) is no input. */
function isInProblem(input: string, { pool }: Problem): boolean {
  return input !== 'pool.residual' || pool.residual !== undefined;
}

/** Data that this problem leaves out is no input of it. */
function isUsed(input: string, { municipalities }: Problem): boolean {
  const [, member = '', id = ''] = /^municipalities\[\]\.(\w+)(?:\.(.+))?$/.exec(input) ?? [];
  return municipalities.some((municipality) => {
    if (member === 'indicators') return municipality.indicators !== undefined && id in municipality.indicators;
    return member in municipality;
  });
}

/** What the form's fields are called: flat names, since the form must work without script. */

/** The fields of the rules that every calculation has. */
export const POOL_FIELDS = ['index', 'minimum', 'reading', 'topUp', 'unit', 'mode', 'total', 'residual'] as const;
export type PoolField = (typeof POOL_FIELDS)[number];

export const BASE_YEAR = 'baseYear';

/** The fields of one scheme, beside one weight an indicator. */
export const SCHEME_PARTS = [
  'frame',
  'base',
  'rateIndicator',
  'rate',
  'rateMinimum',
  'rateMaximum',
  'history',
  'set',
  'setReason',
] as const;
export type SchemePart = (typeof SCHEME_PARTS)[number];

/** @example schemeField('231.63', 'frame') // "scheme:231.63:frame" */
export function schemeField(scheme: string, part: SchemePart): string {
  return `scheme:${scheme}:${part}`;
}

/** @example weightField('231.63', 'population_0_24') // "scheme:231.63:weight:population_0_24" */
export function weightField(scheme: string, indicator: string): string {
  return `scheme:${scheme}:weight:${indicator}`;
}

/** What decides which fields a form has. */
export type FormShape = {
  readonly startingPoint: 'previous-pools' | 'schemes';
  readonly schemes: readonly string[];
  readonly indicators: readonly string[];
};

/**
 * Every field of a form, in the order in which it shows them.
 * @example two schemes and four indicators: 8 rules, and 9 + 4 fields a scheme
 */
export function fieldNames({ startingPoint, schemes, indicators }: FormShape): readonly string[] {
  if (startingPoint === 'previous-pools') return [BASE_YEAR, ...POOL_FIELDS];
  const ofSchemes = schemes.flatMap((scheme) => [
    ...SCHEME_PARTS.map((part) => schemeField(scheme, part)),
    ...indicators.map((indicator) => weightField(scheme, indicator)),
  ]);
  return [...ofSchemes, ...POOL_FIELDS];
}

/** A field's place: one of the rules, or a part of a scheme. */
export type FieldPlace =
  | { readonly kind: 'rule'; readonly rule: PoolField | typeof BASE_YEAR }
  | { readonly kind: 'scheme'; readonly scheme: string; readonly part: SchemePart }
  | { readonly kind: 'weight'; readonly scheme: string; readonly indicator: string };

/**
 * Reads a name back; null for what is no field of a calculation.
 * @example fieldPlace('scheme:231.63:weight:population_0_24')
 *   // { kind: "weight", scheme: "231.63", indicator: "population_0_24" }
 */
export function fieldPlace(field: string): FieldPlace | null {
  const rule = ([BASE_YEAR, ...POOL_FIELDS] as const).find((name) => name === field);
  if (rule) return { kind: 'rule', rule };
  const [kind, scheme, name, indicator] = field.split(':');
  if (kind !== 'scheme' || !scheme) return null;
  if (name === 'weight' && indicator) return { kind: 'weight', scheme, indicator };
  const part = SCHEME_PARTS.find((one) => one === name);
  return part ? { kind: 'scheme', scheme, part } : null;
}

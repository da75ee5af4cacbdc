/** What a saved run's inputs are and what they hold, read from its problem. */
import type { PoolRules, Problem, Scheme } from '@/lib/allocation/schema';

/** An input by what it is about. */
export type InputPlace =
  | { readonly kind: 'data'; readonly data: 'pools' | 'history' | 'continued' }
  | { readonly kind: 'indicator'; readonly indicator: string }
  | { readonly kind: 'rule'; readonly rule: InputRule }
  | { readonly kind: 'scheme'; readonly scheme: string; readonly part: InputSchemePart }
  | { readonly kind: 'weight'; readonly scheme: string; readonly indicator: string }
  | { readonly kind: 'other' };

const RULES = {
  baseYear: 'baseYear',
  'pool.index': 'index',
  'pool.minimum': 'minimum',
  'pool.guarantee.reading': 'reading',
  'pool.guarantee.topUp': 'topUp',
  'pool.rounding.unit': 'unit',
  'pool.rounding.mode': 'mode',
  'pool.total': 'total',
  'pool.residual': 'residual',
} as const;
export type InputRule = (typeof RULES)[keyof typeof RULES];

const DATA = {
  'municipalities[].pool': 'pools',
  'municipalities[].history': 'history',
  'municipalities[].continued': 'continued',
} as const;

const SCHEME_PARTS = ['frame', 'base', 'rate', 'history', 'set'] as const;
export type InputSchemePart = (typeof SCHEME_PARTS)[number];

/** What an input holds; null where the problem does not say. */
export type InputValue =
  | { readonly kind: 'amount'; readonly amount: number }
  | { readonly kind: 'decimal'; readonly decimal: string }
  | { readonly kind: 'municipalities'; readonly count: number }
  | { readonly kind: 'choice'; readonly choice: string };

/**
 * Reads the name of an input.
 * @example inputPlace('schemes["231.63"].key.population_0_24')
 *   // { kind: "weight", scheme: "231.63", indicator: "population_0_24" }
 */
export function inputPlace(input: string): InputPlace {
  const data = Object.entries(DATA).find(([name]) => name === input)?.[1];
  if (data) return { kind: 'data', data };
  const rule = Object.entries(RULES).find(([name]) => name === input)?.[1];
  if (rule) return { kind: 'rule', rule };
  const indicator = /^municipalities\[\]\.indicators\.(.+)$/.exec(input)?.[1];
  if (indicator) return { kind: 'indicator', indicator };
  const [, scheme, name, weight] = /^schemes\["([^"]+)"\]\.(\w+)(?:\.(.+))?$/.exec(input) ?? [];
  if (!scheme) return { kind: 'other' };
  if (name === 'key' && weight) return { kind: 'weight', scheme, indicator: weight };
  const part = SCHEME_PARTS.find((one) => one === name);
  return part ? { kind: 'scheme', scheme, part } : { kind: 'other' };
}

/**
 * What an input holds in a problem.
 * @example `pool.index` in the problem of 2021: { kind: "decimal", decimal: "1.03102" }
 */
export function inputValue(place: InputPlace, { municipalities, schemes, pool }: Problem): InputValue | null {
  const count = (has: (municipality: Problem['municipalities'][number]) => boolean): InputValue => ({
    kind: 'municipalities',
    count: municipalities.filter(has).length,
  });
  switch (place.kind) {
    case 'data': {
      const member = place.data === 'pools' ? 'pool' : place.data;
      return count((municipality) => municipality[member] !== undefined);
    }
    case 'indicator':
      return count(({ indicators }) => indicators !== undefined && Object.hasOwn(indicators, place.indicator));
    case 'rule':
      return ruleValue(place.rule, pool);
    case 'scheme':
      return partValue(place.part, find(schemes, place.scheme));
    case 'weight': {
      const key = find(schemes, place.scheme)?.components.find((component) => component.kind === 'key');
      return decimalValue(key?.weights[place.indicator]);
    }
    case 'other':
      return null;
  }
}

function ruleValue(rule: InputRule, pool: PoolRules): InputValue | null {
  switch (rule) {
    case 'baseYear':
      return null;
    case 'index':
      return decimalValue(pool.index);
    case 'minimum':
    case 'total':
      return amountValue(pool[rule]);
    case 'unit':
      return amountValue(pool.rounding.unit);
    case 'mode':
      return { kind: 'choice', choice: pool.rounding.mode };
    case 'reading':
    case 'topUp':
      return { kind: 'choice', choice: pool.guarantee[rule] };
    case 'residual':
      return pool.residual === undefined ? null : { kind: 'choice', choice: pool.residual };
  }
}

function partValue(part: InputSchemePart, scheme: Scheme | undefined): InputValue | null {
  if (part === 'frame') return amountValue(scheme?.frame ?? undefined);
  const component = scheme?.components.find(({ kind }) => kind === part);
  switch (component?.kind) {
    case 'base':
      return amountValue(component.amount);
    case 'rate':
      return decimalValue(component.rate);
    case 'history':
      return decimalValue(component.factor);
    case 'set':
      return { kind: 'municipalities', count: Object.keys(component.amounts).length };
    default:
      return null;
  }
}

function find(schemes: readonly Scheme[], id: string): Scheme | undefined {
  return schemes.find((scheme) => scheme.id === id);
}

function amountValue(amount: number | undefined): InputValue | null {
  return amount === undefined ? null : { kind: 'amount', amount };
}

function decimalValue(decimal: string | undefined): InputValue | null {
  return decimal === undefined ? null : { kind: 'decimal', decimal };
}

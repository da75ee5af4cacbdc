/** Leads each of the engine's errors to the field of the form where it can be mended. */
import type { Component, Problem } from '@/lib/allocation/schema';
import type { AllocationError, ErrorCode } from '@/lib/allocation/types';
import type { FaultCode, FieldFault } from './field-fault';
import { BASE_YEAR, POOL_FIELDS, schemeField, weightField } from './field-names';

const CODES: Readonly<Partial<Record<ErrorCode, FaultCode>>> = {
  'missing-indicator': 'missing-indicator',
  'zero-indicator-sum': 'zero-indicator',
  'weights-not-one': 'weights-not-one',
  'key-without-frame': 'frame-missing',
  'negative-remaining-frame': 'frame-used-up',
  'missing-pool': 'no-earlier-pool',
  'no-starting-point': 'no-earlier-pool',
  'missing-residual': 'residual-missing',
  'total-not-multiple': 'total-not-multiple',
  'nothing-to-share': 'nothing-to-share',
  'guarantee-not-payable': 'guarantee-not-payable',
  'negative-pool': 'negative-pool',
  'amount-out-of-range': 'amount-out-of-range',
  'too-large': 'too-large-problem',
};

/**
 * The engine's errors at the form's fields, one for each field and code: twelve municipalities without an indicator are one
 * fault, which names them. Every error leads to some field of the form, so none is lost.
 * @example weights-not-one at schemes[2].components[0].weights: field "scheme:621.63:weight:population_0_24"
 */
export function engineFaults(problem: Problem, errors: readonly AllocationError[]): readonly FieldFault[] {
  const gathered = new Map<string, { fault: FieldFault; municipalities: string[] }>();
  for (const error of errors) {
    const path = partsOf(error.path);
    const field = fieldOf(problem, path);
    const code = CODES[error.code] ?? 'other';
    const key = `${field} ${code}`;
    const entry = gathered.get(key) ?? { fault: { field, code }, municipalities: [] };
    const name = path[0] === 'municipalities' ? problem.municipalities[Number(path[1])]?.name : undefined;
    if (name) entry.municipalities.push(name);
    gathered.set(key, entry);
  }
  return [...gathered.values()].map(({ fault, municipalities }) =>
    municipalities.length === 0 ? fault : { ...fault, values: namesAndCount(municipalities) },
  );
}

/** At most three names, and how many there are. */
function namesAndCount(municipalities: readonly string[]): { readonly names: string; readonly count: number } {
  const shown = municipalities.slice(0, 3).join(', ');
  return { names: municipalities.length > 3 ? `${shown} …` : shown, count: municipalities.length };
}

/** `schemes[2].components[0].weights["population_0_24"]` as its parts. */
export function partsOf(path: string): readonly string[] {
  return [...path.matchAll(/\["((?:[^"\\]|\\.)*)"\]|\[(\d+)\]|([^.[\]]+)/g)].map(
    ([, quotedName, index, name]) => quotedName ?? index ?? name ?? '',
  );
}

function fieldOf(problem: Problem, path: readonly string[]): string {
  const [list, place, member, ...rest] = path;
  if (list === 'pool') return poolField(place === 'rounding' || place === 'guarantee' ? member : place);
  if (list === 'schemes' && place !== undefined) return fieldOfScheme(problem, Number(place), member, rest);
  if (list === 'municipalities' && member === 'indicators') return fieldOfIndicator(problem, rest[0] ?? '');
  const isOverdrawn = list === 'municipalities' && member === undefined && problem.pool.total !== undefined;
  return isOverdrawn ? 'total' : startField(problem);
}

function poolField(name: string | undefined): string {
  return POOL_FIELDS.find((field) => field === name) ?? 'topUp';
}

function fieldOfScheme(problem: Problem, place: number, member: string | undefined, rest: readonly string[]): string {
  const scheme = problem.schemes[place];
  if (!scheme) return startField(problem);
  const component = member === 'components' ? scheme.components[Number(rest[0])] : undefined;
  return component ? fieldOfComponent(scheme.id, component, rest.slice(1)) : schemeField(scheme.id, 'frame');
}

function fieldOfComponent(scheme: string, component: Component, [member, name]: readonly string[]): string {
  switch (component.kind) {
    case 'base':
    case 'history':
      return schemeField(scheme, component.kind);
    case 'rate':
      if (member === 'indicator') return schemeField(scheme, 'rateIndicator');
      if (member === 'minimum') return schemeField(scheme, 'rateMinimum');
      return schemeField(scheme, member === 'maximum' ? 'rateMaximum' : 'rate');
    case 'key': {
      const indicator = name !== undefined && name in component.weights ? name : Object.keys(component.weights)[0];
      return weightField(scheme, indicator ?? '');
    }
    case 'set':
      return schemeField(scheme, member === 'reason' ? 'setReason' : 'set');
  }
}

/** The first field that names an indicator which some municipality lacks. */
function fieldOfIndicator(problem: Problem, indicator: string): string {
  for (const { id, components } of problem.schemes) {
    for (const component of components) {
      if (component.kind === 'key' && indicator in component.weights) return weightField(id, indicator);
      if (component.kind === 'rate' && component.indicator === indicator) return schemeField(id, 'rateIndicator');
    }
  }
  return startField(problem);
}

/** Where the calculation starts: the base year, or the first scheme. */
function startField({ schemes: [first] }: Problem): string {
  return first ? schemeField(first.id, 'frame') : BASE_YEAR;
}

/**
 * The same pools and parts as the engine's, in a bare loop over typed arrays in floating point: nothing exact, nothing kept
 * for explanation. This is the floor that any calculation in this language stands on.
 */
import { remainingFrame } from '@/lib/allocation/rules/components/key';
import type { Component, Problem, ProblemMunicipality, Scheme } from '@/lib/allocation/schema';

type Column = Float64Array;
type Term =
  | {
      readonly kind: 'rate';
      readonly values: Column;
      readonly rate: number;
      readonly low: number;
      readonly high: number;
    }
  | { readonly kind: 'share'; readonly values: Column; readonly factor: number }
  | { readonly kind: 'add'; readonly values: Column };

/** A problem laid out for the loop: numbers only, sums taken. Laying out is not part of the measured time. */
type FloatProblem = {
  readonly count: number;
  readonly schemes: readonly (readonly Term[])[];
  readonly baselines: Column;
  readonly minimum: number;
  readonly index: number;
  readonly unit: number;
  readonly total: number;
};

type FloatResult = { readonly pools: Column; readonly parts: Column };

export function layOut(problem: Problem): FloatProblem {
  const { municipalities, pool } = problem;
  const column: ReadColumn = (read) => Float64Array.from(municipalities, read);
  const schemes = problem.schemes.map((scheme) =>
    scheme.components.flatMap((component) => layOutComponent(problem, scheme, component, column)),
  );
  return {
    count: municipalities.length,
    schemes,
    baselines: column(({ history }) => Object.values(history ?? {}).reduce((a, b) => a + b, 0)),
    minimum: pool.minimum ?? 0,
    index: Number(pool.index ?? 1),
    unit: pool.rounding.unit,
    total: pool.total ?? 0,
  };
}

type ReadColumn = (read: (municipality: ProblemMunicipality) => number) => Column;

function layOutComponent(
  { municipalities }: Problem,
  scheme: Scheme,
  component: Component,
  column: ReadColumn,
): readonly Term[] {
  const indicator = (name: string) => column(({ indicators }) => Number(indicators?.[name]));
  switch (component.kind) {
    case 'base':
      return [{ kind: 'add', values: column(() => component.amount) }];
    case 'rate': {
      const [low, high] = [Number(component.minimum ?? 0), Number(component.maximum ?? Infinity)];
      return [{ kind: 'rate', values: indicator(component.indicator), rate: Number(component.rate), low, high }];
    }
    case 'key': {
      const remaining = Number(remainingFrame(scheme, municipalities.length));
      return Object.entries(component.weights).map(([name, weight]) => {
        const values = indicator(name);
        return { kind: 'share', values, factor: (remaining * Number(weight)) / values.reduce((a, b) => a + b) };
      });
    }
    case 'history': {
      const values = column(({ history }) => history?.[scheme.id] ?? 0);
      return [{ kind: 'share', values, factor: Number(component.factor) }];
    }
    case 'set':
      return [{ kind: 'add', values: column(({ number }) => component.amounts[number] ?? 0) }];
  }
}

/** Scheme amounts, pool, minimum, index, guarantee with new money, half-up rounding, rest to the largest, parts. */
export function runFloatLoop(problem: FloatProblem): FloatResult {
  const { count, schemes } = problem;
  const width = schemes.length;
  const amounts = new Float64Array(count * width);
  const sums = new Float64Array(count);
  for (let scheme = 0; scheme < width; scheme++) {
    for (const term of schemes[scheme] ?? []) addTerm(term, amounts, scheme, width, count);
  }
  for (let place = 0; place < count; place++) {
    let sum = 0;
    for (let cell = place * width; cell < (place + 1) * width; cell++) sum += amounts[cell] as number;
    sums[place] = sum;
  }
  const pools = roundedPools(problem, sums);
  const parts = new Float64Array(count * width);
  const remainders = new Float64Array(width);
  const order = Array.from({ length: width }, (_, scheme) => scheme);
  for (let place = 0; place < count; place++) {
    const pool = pools[place] as number;
    const perKrone = pool / (sums[place] as number);
    let left = pool;
    for (let scheme = 0; scheme < width; scheme++) {
      const share = (amounts[place * width + scheme] as number) * perKrone;
      const floor = Math.floor(share);
      parts[place * width + scheme] = floor;
      remainders[scheme] = share - floor;
      left -= floor;
    }
    order.sort((a, b) => (remainders[b] as number) - (remainders[a] as number));
    for (let rank = 0; rank < left; rank++) {
      const cell = place * width + (order[rank] as number);
      parts[cell] = (parts[cell] as number) + 1;
    }
  }
  return { pools, parts };
}

function addTerm(term: Term, amounts: Column, scheme: number, width: number, count: number): void {
  const { values } = term;
  for (let place = 0, cell = scheme; place < count; place++, cell += width) {
    const value = values[place] as number;
    const before = amounts[cell] as number;
    if (term.kind === 'add') amounts[cell] = before + value;
    else if (term.kind === 'share') amounts[cell] = before + value * term.factor;
    else if (value >= term.low) amounts[cell] = before + Math.min(value, term.high) * term.rate;
  }
}

function roundedPools({ count, baselines, minimum, index, unit, total }: FloatProblem, sums: Column): Column {
  const pools = new Float64Array(count);
  let [sum, bearer] = [0, 0];
  for (let place = 0; place < count; place++) {
    const adjusted = Math.max(sums[place] as number, minimum) * index;
    const guaranteed = Math.max(adjusted, baselines[place] as number);
    const rounded = Math.floor(guaranteed / unit + 0.5) * unit;
    pools[place] = rounded;
    sum += rounded;
    if (rounded > (pools[bearer] as number)) bearer = place;
  }
  pools[bearer] = (pools[bearer] as number) + total - sum;
  return pools;
}

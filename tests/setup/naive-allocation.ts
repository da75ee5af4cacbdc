/**
 * A second, naive implementation of the specification, written from its text alone with general fractions and no regard for
 * speed. It shares no code with the engine, so that the two can only agree by both being right.
 */
import type { Component, Problem, Scheme } from '@/lib/allocation/schema';

type Fraction = readonly [numerator: bigint, denominator: bigint];
type Own = Problem['municipalities'][number];

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b));
const reduce = ([n, d]: Fraction): Fraction => {
  const divisor = gcd(n, d) || 1n;
  return [n / divisor, d / divisor];
};
const whole = (value: number | bigint): Fraction => [BigInt(value), 1n];
const add = ([a, b]: Fraction, [c, d]: Fraction) => reduce([a * d + c * b, b * d]);
const subtract = (a: Fraction, [c, d]: Fraction) => add(a, [-c, d]);
const times = ([a, b]: Fraction, [c, d]: Fraction) => reduce([a * c, b * d]);
const over = (a: Fraction, [c, d]: Fraction) => times(a, [d, c]);
const less = ([a, b]: Fraction, [c, d]: Fraction) => a * d < c * b;
const total = (terms: readonly Fraction[]) => terms.reduce(add, whole(0));
const floor = ([n, d]: Fraction) => (n - (((n % d) + d) % d)) / d;
const read = (text: string): Fraction => {
  const [integer = '0', decimals = ''] = text.split('.');
  return reduce([BigInt(integer + decimals), 10n ** BigInt(decimals.length)]);
};
const indicatorValue = (own: Own, indicator: string) => read(own.indicators?.[indicator] ?? 'absent');
const grantsOf = (grants: Own['history']) => total(Object.values(grants ?? {}).map(whole));

function componentAmount(problem: Problem, scheme: Scheme, component: Component, own: Own): Fraction {
  const all = problem.municipalities;
  if (component.kind === 'base') return whole(component.amount);
  if (component.kind === 'history') return times(whole(own.history?.[scheme.id] ?? 0), read(component.factor));
  if (component.kind === 'set') return whole(component.amounts[own.number] ?? 0);
  if (component.kind === 'rate') {
    const value = indicatorValue(own, component.indicator);
    if (component.minimum && less(value, read(component.minimum))) return whole(0);
    const isCapped = component.maximum && less(read(component.maximum), value);
    return times(read(component.rate), isCapped ? read(component.maximum ?? '') : value);
  }
  let remaining = whole(scheme.frame ?? 0);
  for (const other of scheme.components) {
    if (other.kind !== 'base' && other.kind !== 'set') continue;
    for (const each of all) remaining = subtract(remaining, componentAmount(problem, scheme, other, each));
  }
  const shares = Object.entries(component.weights).map(([name, weight]) => {
    const sum = total(all.map((each) => indicatorValue(each, name)));
    return times(read(weight), over(indicatorValue(own, name), sum));
  });
  return times(remaining, total(shares));
}

/** Largest remainders one unit at a time: whoever is furthest below its exact share gets the next one. */
function share(weights: readonly Fraction[], units: bigint, names: readonly string[]): bigint[] {
  const sum = total(weights);
  const exact = weights.map((weight) => over(times(weight, whole(units)), sum));
  const given = exact.map(floor);
  const served = new Set<number>();
  while (given.reduce((a, b) => a + b, 0n) < units) {
    let best = -1;
    for (const [index, quota] of exact.entries()) {
      if (served.has(index)) continue;
      if (best === -1) best = index;
      const [own, top] = [
        subtract(quota, whole(given[index] ?? 0n)),
        subtract(exact[best] ?? whole(0), whole(given[best] ?? 0n)),
      ];
      const isTie = !less(own, top) && !less(top, own);
      if (less(top, own) || (isTie && (names[index] ?? '') < (names[best] ?? ''))) best = index;
    }
    served.add(best);
    given[best] = (given[best] ?? 0n) + 1n;
  }
  return given;
}

function guaranteed(problem: Problem, pools: readonly Fraction[]): readonly Fraction[] {
  const { reading, topUp } = problem.pool.guarantee;
  const differences = problem.municipalities.map((own, index) => {
    const beside = reading === 'pool' ? whole(0) : grantsOf(own.continued);
    return subtract(add(pools[index] ?? whole(0), beside), grantsOf(own.history));
  });
  const zero = whole(0);
  const shortfalls = differences.map((difference) => (less(difference, zero) ? subtract(zero, difference) : zero));
  const gains = differences.map((difference) => (less(zero, difference) ? difference : zero));
  if (topUp === 'none') return pools;
  const topped = pools.map((pool, index) => add(pool, shortfalls[index] ?? zero));
  if (topUp === 'extra' || total(shortfalls)[0] === 0n) return topped;
  if (less(total(gains), total(shortfalls))) throw new Error('guarantee-not-payable');
  const part = over(total(shortfalls), total(gains));
  return topped.map((pool, index) => subtract(pool, times(gains[index] ?? zero, part)));
}

/** Pools and parts of a valid problem, as text so that any size compares; throws where the specification refuses. */
export function naiveAllocation(problem: Problem): { pools: readonly bigint[]; parts: readonly (readonly bigint[])[] } {
  const { municipalities, schemes, pool: rules } = problem;
  const amounts = municipalities.map((own) =>
    schemes.map((scheme) => total(scheme.components.map((each) => componentAmount(problem, scheme, each, own)))),
  );
  const started = municipalities.map((own, index) =>
    own.pool === undefined ? total(amounts[index] ?? []) : whole(own.pool),
  );
  const lifted = started.map((pool) => (less(pool, whole(rules.minimum ?? 0)) ? whole(rules.minimum ?? 0) : pool));
  const exact = guaranteed(
    problem,
    lifted.map((pool) => times(pool, read(rules.index ?? '1'))),
  );
  if (exact.some((pool) => less(pool, whole(0)))) throw new Error('negative-pool');
  const pools = rounded(problem, exact);
  if (pools.some((pool) => pool < 0n)) throw new Error('negative-pool');
  const ids = schemes.map(({ id }) => id);
  const parts = amounts.map((own, index) =>
    total(own)[0] === 0n ? own.map(() => 0n) : share(own, pools[index] ?? 0n, ids),
  );
  return { pools, parts };
}

function rounded({ municipalities, pool: rules }: Problem, exact: readonly Fraction[]): bigint[] {
  const unit = BigInt(rules.rounding.unit);
  const numbers = municipalities.map(({ number }) => number);
  const half: Fraction = rules.rounding.mode === 'floor' ? [0n, 1n] : [1n, 2n];
  const plain = exact.map((pool) => floor(add(over(pool, whole(unit)), half)) * unit);
  if (rules.total === undefined) return plain;
  if (rules.residual === 'largest-remainder') {
    if (total(exact)[0] === 0n) {
      if (rules.total > 0) throw new Error('nothing-to-share');
      return plain;
    }
    return share(exact, BigInt(rules.total) / unit, numbers).map((units) => units * unit);
  }
  const [largest] = [...plain].sort((a, b) => (a < b ? 1 : -1));
  const bearer = numbers.filter((_, index) => plain[index] === largest).sort()[0];
  const rest = BigInt(rules.total) - plain.reduce((a, b) => a + b, 0n);
  return plain.map((pool, index) => (numbers[index] === bearer ? pool + rest : pool));
}

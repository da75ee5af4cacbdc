import { describe, expect, it } from 'vitest';
import { faultsOf, poolProblem, resultOf, schemeProblem } from '@/tests/setup/allocation-problems';
import type { Component } from '../../schema';

/** A problem in which one member has another value, or is gone where none is given. */
function changed(place: readonly (string | number)[], value?: unknown): unknown {
  const problem: unknown = JSON.parse(JSON.stringify(poolProblem([100, 200])));
  let owner = problem as object;
  for (const part of place.slice(0, -1)) owner = Reflect.get(owner, part) as object;
  const last = place.at(-1) ?? '';
  if (value === undefined) Reflect.deleteProperty(owner, last);
  else Reflect.set(owner, last, value);
  return problem;
}

describe('shape', () => {
  it.each<[fault: string, place: (string | number)[], value?: unknown]>([
    ['missing-field pool', ['pool']],
    ['missing-field municipalities[1].name', ['municipalities', 1, 'name']],
    ['unknown-field pool.minimun', ['pool', 'minimun'], 5],
    ['unknown-field constructor', ['constructor'], 5],
    ['wrong-type year', ['year'], '2021'],
    ['wrong-type municipalities', ['municipalities'], {}],
    ['wrong-type municipalities[0].pool', ['municipalities', 0, 'pool'], null],
    ['invalid-value format', ['format'], 'fellespott.allocation/2'],
    ['invalid-value year', ['year'], 1899],
    ['invalid-value pool.rounding.mode', ['pool', 'rounding', 'mode'], 'up'],
    ['invalid-text municipalities[0].name', ['municipalities', 0, 'name'], ' '],
    ['invalid-name programme', ['programme'], ''],
    ['invalid-decimal pool.index', ['pool', 'index'], '1e3'],
    ['invalid-decimal pool.index', ['pool', 'index'], '-1'],
    ['invalid-decimal pool.index', ['pool', 'index'], '.5'],
    ['invalid-decimal pool.index', ['pool', 'index'], '1,03'],
    ['invalid-decimal pool.index', ['pool', 'index'], '1.0\n'],
    ['invalid-decimal pool.index', ['pool', 'index'], `1.${'0'.repeat(50)}`],
    ['wrong-type pool.index', ['pool', 'index'], 1.03],
    ['invalid-amount municipalities[0].pool', ['municipalities', 0, 'pool'], 0.5],
    ['invalid-amount municipalities[0].pool', ['municipalities', 0, 'pool'], Number.MAX_SAFE_INTEGER + 1],
    ['invalid-amount pool.total', ['pool', 'total'], 1e300],
    ['invalid-amount pool.rounding.unit', ['pool', 'rounding', 'unit'], 0],
    ['negative-amount municipalities[0].pool', ['municipalities', 0, 'pool'], -1],
    ['negative-amount municipalities[0].history["231.63"]', ['municipalities', 0, 'history'], { '231.63': -1 }],
    ['invalid-name municipalities[0].history._', ['municipalities', 0, 'history'], { _: 1 }],
    ['invalid-municipality-number municipalities[0].number', ['municipalities', 0, 'number'], '301'],
    ['no-municipalities municipalities', ['municipalities'], []],
  ])('refuses with %s', (fault, place, value) => {
    expect(faultsOf(changed(place, value))).toContain(fault);
  });

  it('refuses a component of an unknown kind, and one without a kind', () => {
    const problem = schemeProblem(
      [{}],
      [{ id: 's', frame: 10, components: [{ kind: 'bonus' } as unknown as Component, {} as Component] }],
    );
    expect(faultsOf(problem)).toEqual([
      'invalid-value schemes[0].components[0].kind',
      'missing-field schemes[0].components[1].kind',
    ]);
  });

  it('refuses members named __proto__ wherever they stand, and leaves prototypes alone', () => {
    const text = JSON.stringify(poolProblem([100], {}, [{ history: { a: 1 } }])).replace('"a":1', '"__proto__":1');
    expect(faultsOf(JSON.parse(text))).toEqual(['unknown-field municipalities[0].history.__proto__']);
    expect(Object.prototype).not.toHaveProperty('polluted');
  });

  it('takes a scheme called constructor for what it is', () => {
    const result = resultOf(
      schemeProblem(
        [{ continued: { constructor: 5 } }, {}],
        [
          { id: 'constructor', frame: null, components: [{ kind: 'base', amount: 10 }] },
          { id: 'toString', frame: null, components: [{ kind: 'history', factor: '1' }] },
        ],
      ),
    );
    expect(result.municipalities[0]?.parts).toEqual({ constructor: 10, toString: 0 });
    expect(result.checks).toEqual([{ code: 'double-funding', municipality: '1001', scheme: 'constructor', amount: 5 }]);
  });

  it('counts before it reads, so that size alone costs nothing', () => {
    expect(faultsOf(changed(['municipalities'], new Array(1001).fill(0)))).toEqual(['too-large municipalities']);
    const components = new Array<Component>(50).fill({ kind: 'base', amount: 1 });
    const many = Array.from({ length: 1000 }, (_, index) => ({ number: String(1000 + index) }));
    const schemes = Array.from({ length: 6 }, (_, index) => ({ id: `s${index}`, frame: null, components }));
    expect(faultsOf(schemeProblem(many, schemes))).toEqual(['too-large schemes']);
    expect(
      faultsOf(schemeProblem([{}], [{ id: 's', frame: null, components: [...components, ...components] }])),
    ).toEqual(['too-large schemes[0].components']);
    const history = Object.fromEntries(Array.from({ length: 900 }, (_, index) => [`g${index}`, 1]));
    expect(faultsOf(poolProblem(new Array(120).fill(1), {}, new Array(120).fill({ history })))).toEqual(['too-large ']);
  });
});

import { describe, expect, it } from 'vitest';
import { faultsOf, poolProblem, resultOf, schemeProblem } from '@/tests/setup/allocation-problems';
import type { Component } from '../../schema';
import { allocate } from '../allocate';
import { formatPath } from './refusal';

const children = (...values: string[]) => values.map((value) => ({ indicators: { children: value } }));
const key = (weights: Record<string, string> = { children: '1' }): Component => ({ kind: 'key', weights });
const withKey = (frame: number | null, components: Component[]) =>
  schemeProblem(children('1', '3'), [{ id: 's', frame, components }]);

describe('references and identity', () => {
  it('refuses numbers and ids that occur twice', () => {
    expect(faultsOf(poolProblem([1, 2, 3], {}, [{}, {}, { number: '1001' }]))).toEqual([
      'duplicate-municipality municipalities[2].number',
    ]);
    const scheme = { id: 's', frame: null, components: [] };
    expect(faultsOf(schemeProblem([{}], [scheme, scheme]))).toEqual(['duplicate-scheme schemes[1].id']);
    expect(faultsOf(schemeProblem([{}], [{ ...scheme, id: 'unassigned' }]))).toEqual([
      'reserved-scheme-id schemes[0].id',
    ]);
  });

  it('never takes a missing indicator for 0', () => {
    const own = [...children('1', '2', '3'), { indicators: { other: '4' } }];
    const rate: Component = { kind: 'rate', indicator: 'children', rate: '1' };
    expect(faultsOf(schemeProblem(own, [{ id: 's', frame: null, components: [rate] }]))).toEqual([
      'missing-indicator municipalities[3].indicators.children',
    ]);
  });

  it('refuses set amounts for a municipality that is not there', () => {
    const set: Component = { kind: 'set', amounts: { '1001': 1, '5007': 2 }, reason: 'Prøve' };
    expect(faultsOf(withKey(null, [set]))).toEqual(['unknown-municipality schemes[0].components[0].amounts["5007"]']);
  });

  it('starts from pools or from schemes, never from both or neither', () => {
    const scheme = { id: 's', frame: null, components: [] };
    expect(faultsOf(schemeProblem([{ pool: 1 }, {}, { pool: 2 }], [scheme]))).toEqual([
      'pool-and-schemes municipalities[0].pool',
      'pool-and-schemes municipalities[2].pool',
    ]);
    expect(faultsOf(schemeProblem([{ pool: 1 }, {}], []))).toEqual(['missing-pool municipalities[1].pool']);
    expect(faultsOf(schemeProblem([{}, {}], []))).toEqual(['no-starting-point schemes']);
  });
});

describe('keys', () => {
  it.each([
    ['key-without-frame schemes[0].frame', null, [key()]],
    ['more-than-one-key schemes[0].components[1]', 10, [key(), key()]],
    ['weights-not-one schemes[0].components[0].weights', 10, [key({ children: '0.9999' })]],
    ['weights-not-one schemes[0].components[0].weights', 10, [key({})]],
    ['negative-remaining-frame schemes[0].frame', 99, [{ kind: 'base', amount: 50 }, key()]],
    ['negative-remaining-frame schemes[0].frame', 9, [key(), { kind: 'set', amounts: { '1002': 10 }, reason: 'x' }]],
  ] as readonly (readonly [string, number | null, Component[]])[])('refuses with %s', (fault, frame, components) => {
    expect(faultsOf(withKey(frame, components))).toEqual([fault]);
  });

  it('takes weights that sum to 1 exactly, and a frame that is just used up', () => {
    const own = [{ indicators: { a: '1', b: '1', c: '1' } }];
    const thirds = { a: '0.3333333333', b: '0.3333333333', c: '0.3333333334' };
    const components: Component[] = [{ kind: 'base', amount: 7 }, key(thirds)];
    expect(resultOf(schemeProblem(own, [{ id: 's', frame: 7, components }])).total).toBe(7);
  });

  it('refuses an indicator that is 0 everywhere, since nothing can be shared by it', () => {
    const problem = schemeProblem(children('0', '0.00'), [{ id: 's', frame: 5, components: [key()] }]);
    expect(faultsOf(problem)).toEqual(['zero-indicator-sum schemes[0].components[0].weights.children']);
  });
});

describe('every fault at once', () => {
  it('lists faults of shape, references and keys together', () => {
    const problem = {
      ...schemeProblem(
        [...children('1', '2'), {}],
        [
          { id: 's', frame: null, components: [key({ children: '0.5' })] },
          { id: 't', frame: -1, components: [] },
        ],
      ),
      extra: true,
    };
    expect(new Set(faultsOf(problem))).toEqual(
      new Set([
        'unknown-field extra',
        'negative-amount schemes[1].frame',
        'missing-indicator municipalities[2].indicators.children',
        'key-without-frame schemes[0].frame',
        'weights-not-one schemes[0].components[0].weights',
      ]),
    );
  });

  it('puts each fault in words', () => {
    const outcome = allocate(poolProblem([1], { total: 1 }));
    expect(outcome).toEqual({
      ok: false,
      errors: [
        {
          code: 'missing-residual',
          path: 'pool.residual',
          message: 'Når summen er gitt, må det stå hvem som bærer resten.',
        },
      ],
    });
  });
});

describe('paths', () => {
  it('are written as in JavaScript', () => {
    expect(formatPath(['schemes', 0, 'components', 2, 'amounts', '5007'])).toBe(
      'schemes[0].components[2].amounts["5007"]',
    );
    expect(formatPath([])).toBe('');
  });
});

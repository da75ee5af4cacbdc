import { describe, expect, it } from 'vitest';
import { poolProblem, resultOf } from '@/tests/setup/allocation-problems';

describe('steps 2 to 4: pool, minimum, index', () => {
  it('lifts to the minimum before the price adjustment', () => {
    const { municipalities } = resultOf(poolProblem([1_500_000, 2_220_000], { minimum: 1_790_000, index: '1.03102' }));
    expect(municipalities.map(({ exact }) => exact)).toEqual(['1845525.8000', '2288864.4000']);
    expect(municipalities[1]?.steps.map(({ step, from, to, by }) => ({ step, from, to, by })).slice(0, 3)).toEqual([
      { step: 'pool', from: '0.0000', to: '2220000.0000', by: { source: 'given', amount: 2_220_000 } },
      { step: 'minimum', from: '2220000.0000', to: '2220000.0000', by: { minimum: 1_790_000 } },
      { step: 'index', from: '2220000.0000', to: '2288864.4000', by: { index: '1.03102' } },
    ]);
  });
});

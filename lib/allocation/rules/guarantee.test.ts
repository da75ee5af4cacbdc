import { describe, expect, it } from 'vitest';
import { poolProblem, poolsOf, resultOf } from '@/tests/setup/allocation-problems';

describe('step 5: nobody worse off', () => {
  const own = [{ history: { a: 3000 }, continued: { a: 400 } }, { history: { a: 1000 } }, { history: { a: 2000 } }];
  const pools = [2000, 4000, 3000];
  const run = (topUp: 'none' | 'extra' | 'from-gains', reading: 'pool' | 'pool+continued' = 'pool') =>
    resultOf(poolProblem(pools, { guarantee: { topUp, reading } }, own));

  it('none: reports 1 000 kr too little, in both readings', () => {
    expect(poolsOf(run('none'))).toEqual(pools);
    expect(run('none').checks).toEqual([
      { code: 'worse-off', municipality: '1001', reading: 'pool', amount: -1000 },
      { code: 'worse-off', municipality: '1001', reading: 'pool+continued', amount: -600 },
    ]);
  });
  it('extra: adds 1 000 kr of new money, or 600 where continued grants count', () => {
    expect(poolsOf(run('extra'))).toEqual([3000, 4000, 3000]);
    expect(poolsOf(run('extra', 'pool+continued'))).toEqual([2600, 4000, 3000]);
    expect(run('extra').municipalities.map(({ topUp }) => topUp)).toEqual([1000, 0, 0]);
  });
  it('from-gains: those who gain 3 000 and 1 000 kr pay 750 and 250', () => {
    const result = run('from-gains');
    expect(poolsOf(result)).toEqual([3000, 3250, 2750]);
    expect(result.municipalities.map(({ topUp }) => topUp)).toEqual([1000, 0, 0]);
    expect(result.municipalities[1]?.steps.find(({ step }) => step === 'guarantee')?.by).toMatchObject({
      gain: '3000.0000',
      paid: '750.0000',
      totalShortfall: '1000.0000',
      totalGain: '4000.0000',
    });
  });
});

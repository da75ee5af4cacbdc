import { describe, expect, it } from 'vitest';
import type { PoolTable } from '../../allocation/decided/types';
import { kroner } from '../../money';
import { beforeAndAfter } from './rules';

const table = (id: string, years: readonly number[]): PoolTable =>
  ({
    programme: { id, baselineYear: 2019 },
    years,
    municipalities: [
      { baseline: kroner(270_000n), pools: { 2020: kroner(1_790_000n), 2021: kroner(1_846_000n) } },
      { baseline: null, pools: { 2020: kroner(2_520_000n) } },
    ],
    poolSource: null,
    baselineSource: null,
  }) as unknown as PoolTable;

describe('figure 1', () => {
  it('sums the grants before and the pools of the first year; a grant that is missing adds nothing', () => {
    expect(beforeAndAfter(table('pfp', [2020, 2021]))).toMatchObject({
      before: { year: 2019, grants: 270_000 },
      after: { year: 2020, pools: 4_310_000, continued: 8_000_000 },
      municipalities: 2,
    });
  });
  it('knows what ran on for the pilot alone, which the report is about', () => {
    expect(beforeAndAfter(table('annet', [2020]))?.after.continued).toBe(null);
  });
  it('is not there before anything is decided', () => {
    expect(beforeAndAfter(table('pfp', []))).toBe(null);
  });
});

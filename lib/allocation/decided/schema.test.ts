import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poolViewQuery, readPoolView } from './schema';
import { POOL_SORTS } from './types';

const YEARS = [2020, 2021, 2022];
const REGIONS = ['innlandet', 'trondelag'];
const view = fc.record({
  year: fc.constantFrom(null, ...YEARS),
  region: fc.constantFrom(null, ...REGIONS),
  sort: fc.constantFrom(...POOL_SORTS),
  descending: fc.boolean(),
});

describe('the address of a table view', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(view, (chosen) => {
        const query = Object.fromEntries(new URLSearchParams(poolViewQuery(chosen)));
        expect(readPoolView(query, YEARS, REGIONS)).toEqual(chosen);
      }),
    );
  });
  it('falls back to the plain view on anything else', () => {
    const plain = { year: null, region: null, sort: 'name', descending: false };
    for (const query of [
      undefined,
      null,
      5,
      { ar: ['2020', '2021'] },
      { ar: '2035', region: 'x', sorter: '__proto__' },
    ]) {
      expect(readPoolView(query, YEARS, REGIONS)).toEqual(plain);
    }
  });
});

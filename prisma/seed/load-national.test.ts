import { describe, expect, it } from 'vitest';
import { allocate } from '@/lib/allocation/rules/allocate';
import { calculateNational } from './load-national-calculations';
import { inventedGrant, NATIONAL_SCHEMES, nationalMunicipalities, OFFICE_OF_COUNTY } from './load-national-data';

describe('the invented programme', () => {
  const municipalities = nationalMunicipalities(2025);

  it('has all 357 municipalities in the offices of ten county governors, and 40 schemes named as invented', () => {
    expect(new Set(municipalities.map(({ number }) => number)).size).toBe(357);
    const offices = municipalities.map(({ number }) => OFFICE_OF_COUNTY[number.slice(0, 2)]);
    expect(new Set(offices).size).toBe(10);
    expect(offices).not.toContain(undefined);
    expect(NATIONAL_SCHEMES.map(({ id }) => id)).toHaveLength(40);
    expect([NATIONAL_SCHEMES[0], NATIONAL_SCHEMES[39]]).toMatchObject([
      { id: '901.60', name: 'Oppdiktet ordning 01' },
      { id: '940.60', name: 'Oppdiktet ordning 40' },
    ]);
  });

  it('has grants that are the same every time: whole thousands, some of them nothing, and none alike by pattern', () => {
    const grants = municipalities.flatMap(({ history }) => Object.values(history));
    expect(grants).toHaveLength(357 * 40);
    expect(grants.every((grant) => grant % 1000 === 0 && grant >= 0 && grant < 2_000_000)).toBe(true);
    const none = grants.filter((grant) => grant === 0).length / grants.length;
    expect(none).toBeGreaterThan(0.15);
    expect(none).toBeLessThan(0.25);
    expect(new Set(grants).size).toBeGreaterThan(1500);
    // Written down once: another amount here means that databases loaded before and after differ.
    expect([inventedGrant('0301', 901), inventedGrant('3427', 905), inventedGrant('5636', 940)]).toMatchInlineSnapshot(`
      [
        1311000,
        696000,
        762000,
      ]
    `);
  });

  it('has pools that the engine gives: 2025 from the schemes, 2026 from those of 2025 and an index', () => {
    const [first, second] = calculateNational();
    for (const { run, pools } of [first, second]) {
      const again = allocate(JSON.parse(run.problem));
      expect(again.ok && again.result.resultHash).toBe(run.resultHash);
      expect(pools.size).toBe(357);
      expect(run.provenance).toContain('illustration');
    }
    const frames = municipalities.flatMap(({ history }) => Object.values(history)).reduce((a, b) => a + b, 0);
    const sum = [...first.pools.values()].reduce((a, b) => a + b, 0);
    // Each of 357 pools is rounded to 1 000 kr, so the sum can be off by 500 kr for each.
    expect(Math.abs(sum - frames)).toBeLessThanOrEqual(357 * 500);
    for (const [number, pool] of first.pools) {
      // Half up to 1 000 kr, in whole numbers: pool × 1.035 is pool × 1035 / 1000.
      const expected = Math.floor((pool * 1035 + 500_000) / 1_000_000) * 1000;
      expect(`${number} ${second.pools.get(number)}`).toBe(`${number} ${expected}`);
    }
  });
});

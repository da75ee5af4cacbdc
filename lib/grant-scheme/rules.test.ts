import { describe, expect, it } from 'vitest';
import { PILOT_SCHEMES, readTable1 } from '@/prisma/seed/data';
import { kroner } from '../money';
import { checkSums, countSchemes, isRoundingDeviation } from './rules';

const { rows, totals } = readTable1();
const table = {
  schemes: PILOT_SCHEMES.map((id) => ({ id })),
  rows: rows.map((row) => ({
    municipalityId: row.municipality,
    cells: Object.fromEntries(PILOT_SCHEMES.map((id) => [id, kroner(row[id] * 1000)])),
  })),
  printed: {
    rows: Object.fromEntries(rows.map((row) => [row.municipality, kroner(row.printed_sum * 1000)])),
    schemes: Object.fromEntries(PILOT_SCHEMES.map((id) => [id, kroner(totals[id] * 1000)])),
    total: kroner(totals.printed_sum * 1000),
  },
} as unknown as Parameters<typeof checkSums>[0];

describe('Table 1 as printed (A12)', () => {
  const checked = checkSums(table);

  it('has four sums that lie 1 000 kr off the numbers they add up, and no others', () => {
    expect(checked.deviations).toBe(4);
    expect(checked.rows.Trondheim).toEqual({ computed: 19341000, printed: 19340000, deviation: -1000 });
    expect(checked.schemes['231.63']).toEqual({ computed: 9615000, printed: 9614000, deviation: -1000 });
    expect(checked.schemes['765.60']).toEqual({ computed: 19055000, printed: 19056000, deviation: 1000 });
    expect(checked.printedRows).toEqual({ computed: 33000000, printed: 33001000, deviation: 1000 });
  });
  it('prints the total of the 60 cells as it is', () => {
    expect(checked.total).toEqual({ computed: 33001000, printed: 33001000, deviation: 0 });
  });
  it('has deviations that rounding explains', () => {
    expect(isRoundingDeviation(kroner(-1000), 5)).toBe(true);
    expect(isRoundingDeviation(kroner(4000), 5)).toBe(false);
  });
  it('shows nothing as checked where nothing is printed', () => {
    const bare = checkSums({ ...table, printed: { rows: {}, schemes: {}, total: null } });
    expect(bare.total).toEqual({ computed: 33001000, printed: null, deviation: null });
    expect(bare.deviations).toBe(0);
  });
  it('counts the schemes a municipality received from (C2)', () => {
    const count = (name: string) => countSchemes(table.rows.find((row) => row.municipalityId === name)?.cells ?? {});
    expect([count('Horten'), count('Namsos'), count('Nærøysund')]).toEqual([4, 4, 0]);
    expect(table.rows.reduce((sum, row) => sum + countSchemes(row.cells), 0)).toBe(28);
  });
});

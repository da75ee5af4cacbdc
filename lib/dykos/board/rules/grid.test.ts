import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CHARACTERISTICS, type MunicipalityProgress, STAGES, STATUSES, type Status } from '../../types';
import { byRegion, characteristicCounts, countOf, nextStatus, pageOf, ROWS_PER_PAGE, stageCounts } from './grid';

const place = (name: string, region: string, status: Status): MunicipalityProgress => ({
  municipality: { id: name, number: '0000', name, countyGovernor: { id: region, name: region } },
  characteristics: CHARACTERISTICS.map((characteristic) => ({
    characteristic,
    status,
    because: [],
    missing: [],
    before: null,
    selfRating: null,
    assessment: null,
  })),
  stages: STAGES.map((stage) => ({ stage, status, because: [], missing: [], before: null })),
  changes: [],
  isSelfRatingHidden: false,
  demonstration: false,
});
const places = fc.array(
  fc
    .tuple(fc.string({ minLength: 1, maxLength: 4 }), fc.constantFrom('a', 'b', 'c'), fc.constantFrom(...STATUSES))
    .map(([name, region, status]) => place(name, region, status)),
  { maxLength: 120 },
);
const plain = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

test('pages hold every row once, in order, and a page past the end is the last', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 400 }), (rows) => {
      const pages = Math.max(1, Math.ceil(rows.length / ROWS_PER_PAGE));
      const all = Array.from({ length: pages }, (_, index) => pageOf(rows, index + 1).rows).flat();
      expect(all).toEqual(rows);
      expect(pageOf(rows, pages + 7)).toEqual(pageOf(rows, pages));
    }),
  );
});

test('counts add up to the municipalities, and the order of the list changes none of them', () => {
  fc.assert(
    fc.property(places, (all) => {
      for (const counts of [characteristicCounts(all), stageCounts(all)])
        for (const count of Object.values(counts))
          expect(Object.values(count).reduce((sum, one) => sum + one, 0)).toBe(all.length);
      expect(characteristicCounts(all.toReversed())).toEqual(characteristicCounts(all));
    }),
  );
  expect(countOf(['begun', 'anchored', 'begun'])).toEqual({ 'not-begun': 0, begun: 2, 'in-practice': 0, anchored: 1 });
});

test('the order is that of names, whatever the status: nothing is ranked', () => {
  fc.assert(
    fc.property(places, (all) => {
      const better = all.map((one) => place(one.municipality.name, one.municipality.countyGovernor.id, 'anchored'));
      const names = (some: readonly MunicipalityProgress[]) =>
        byRegion(some, plain).map(({ name, municipalities }) => [
          name,
          ...municipalities.map((m) => m.municipality.name),
        ]);
      expect(names(better)).toEqual(names(all));
    }),
  );
  const groups = byRegion([place('B', 'b', 'begun'), place('C', 'a', 'anchored'), place('A', 'a', 'not-begun')], plain);
  expect(groups.map(({ municipalities }) => municipalities.map(({ municipality }) => municipality.name))).toEqual([
    ['A', 'C'],
    ['B'],
  ]);
});

test('after the last step there is none', () => {
  expect(STATUSES.map(nextStatus)).toEqual(['begun', 'in-practice', 'anchored', null]);
});

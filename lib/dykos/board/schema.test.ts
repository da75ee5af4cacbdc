import fc from 'fast-check';
import { expect, test } from 'vitest';
import { viewQuery } from './rules/address';
import { readBoardView, readFileAddress } from './schema';

const PLAIN = { day: '2022-06-01', compare: '2020-01-01' };
const SEEN = { voice: 'evidence', region: null, page: 1 };

test.each([
  [{}, { ...PLAIN, ...SEEN }],
  [{ per: '2021-01-01' }, { day: '2021-01-01', compare: '2020-01-01', ...SEEN }],
  [{ mot: '' }, { ...PLAIN, compare: null, ...SEEN }],
  [
    { per: '2020-06-01', mot: '2022-06-01' },
    { day: '2022-06-01', compare: '2020-06-01', ...SEEN },
  ],
  // The plain day to compare with lies after the day that was asked for: nothing is compared, and the day is kept.
  [{ per: '2019-06-01' }, { day: '2019-06-01', compare: null, ...SEEN }],
  [
    { per: '2021-02-30', mot: 'i går', syn: 'noe', side: '0' },
    { ...PLAIN, compare: null, ...SEEN },
  ],
  [
    { syn: 'egenvurdering', region: 'innlandet', side: '3' },
    { ...PLAIN, voice: 'selfRating', region: 'innlandet', page: 3 },
  ],
  [{ per: ['2021-01-01', '2020-01-01'] }, { ...PLAIN, ...SEEN }],
  [{ region: '\0' }, { ...PLAIN, ...SEEN }],
])('%j asks for %j', (query, view) => {
  expect(readBoardView(query, PLAIN)).toEqual(view);
});

test('whatever an address says, there is a view, and its own address leads back to it', () => {
  fc.assert(
    fc.property(fc.anything(), (query) => {
      const view = readBoardView(query, PLAIN);
      expect(view.compare === null || view.compare < view.day).toBe(true);
      const again = Object.fromEntries(new URLSearchParams(viewQuery(view, PLAIN)));
      expect(readBoardView(again, PLAIN)).toEqual(view);
    }),
  );
});

test('a file is of one municipality only where a number is said', () => {
  const ask = (query: object) => readFileAddress(query, { firstYear: 2020 }, '2022-06-01').number;
  expect([ask({ kommune: '3427' }), ask({ kommune: '34' }), ask({})]).toEqual(['3427', null, null]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellWith, rowOfMeans } from '@/tests/setup/reflection-figures';
import type { Cell } from '../types';
import { whyHidden } from './hidden';

const hidden = (n: number) => cellWith({ detail: 'hidden', n });
const why = (...cells: readonly (Cell | null)[]) =>
  whyHidden({ rows: [{ ...rowOfMeans('a', []), cells }], threshold: 5 });

test('one number that may be shown is enough to draw', () => {
  const cells = fc.array(fc.option(fc.nat(12).map(hidden)), { maxLength: 6 });
  fc.assert(
    fc.property(cells, cells, (before, after) => {
      expect(why(...before, cellWith({ mean: 3.2 }), ...after)).toBeNull();
      expect(why(...before, hidden(3), ...after)).not.toBeNull();
    }),
  );
});

test('a region of four is too few; one of six who all gave 5 is told by its numbers', () => {
  expect(why(hidden(4), hidden(3))).toBe('few');
  expect(why(hidden(4), hidden(6))).toBe('told');
  expect(why(hidden(5), null)).toBe('told');
});

test('nobody has answered', () => {
  expect(why(hidden(0), null)).toBe('unanswered');
});

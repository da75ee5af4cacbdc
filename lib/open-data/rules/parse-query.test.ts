import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allocationsQuery } from '../schema';
import { parseQuery } from './parse-query';

const read = (query: string) => parseQuery(allocationsQuery, new URLSearchParams(query));

function faults(query: string) {
  const parsed = read(query);
  return parsed.ok ? [] : parsed.failure.map(({ parameter, message }) => [parameter, message]);
}

test('reads what it knows', () => {
  expect(read('programme=pfp&year=2020&municipality=0814')).toEqual({
    ok: true,
    value: { programme: 'pfp', year: 2020, municipality: '0814' },
  });
});

test.each([
  ['', 'programme', 'The parameter "programme" is missing.'],
  ['programme=pfp&yaer=2020', 'yaer', 'Unknown parameter "yaer". Known: programme, year, municipality.'],
  ['programme=pfp&year=20x0', 'year', 'The value "20x0" of "year" must be a year of four digits.'],
  ['programme=pfp&year=', 'year', 'The value "" of "year" must be a year of four digits.'],
  ['programme=pfp&year=2020&year=2021', 'year', '"year" is given more than once.'],
  [
    'programme=pfp&municipality=381',
    'municipality',
    'The value "381" of "municipality" must be a municipality number of four digits.',
  ],
  ['programme=../x', 'programme', 'The value "../x" of "programme" is not written as an id.'],
  ['programme=pfp&__proto__=1', '__proto__', 'Unknown parameter "__proto__". Known: programme, year, municipality.'],
])('%j is refused by name', (query, parameter, message) => {
  expect(faults(query)).toEqual([[parameter, message]]);
});

test('gives every fault at once', () => {
  expect(faults('yaer=1&year=x').map(([parameter]) => parameter)).toEqual(['programme', 'year', 'yaer']);
});

test('says no more than a part of a long value back', () => {
  expect(faults(`programme=pfp&year=${'9'.repeat(5000)}`)[0]?.[1]?.length).toBeLessThan(120);
});

test('never throws, and accepts nothing with a name it does not know', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (pairs) => {
      const parsed = parseQuery(allocationsQuery, new URLSearchParams(pairs));
      const known = pairs.every(([name]) => Object.hasOwn(allocationsQuery.shape, name));
      if (!known) expect(parsed.ok).toBe(false);
    }),
    { numRuns: 2000 },
  );
});

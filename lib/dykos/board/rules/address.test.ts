import { expect, test } from 'vitest';
import { CHARACTERISTICS, FACT_KINDS } from '../../types';
import { CHARACTERISTIC_SLUGS, carriedQuery, characteristicAt, exportPath, factPath, viewQuery } from './address';

const PLAIN = { day: '2022-06-01', compare: '2020-01-01' };

test('an address says only what is not plain', () => {
  expect(viewQuery({ ...PLAIN, voice: 'evidence', region: null, page: 1 }, PLAIN)).toBe('');
  expect(viewQuery({ ...PLAIN, day: '2021-01-01', voice: 'assessment', region: 'innlandet', page: 2 }, PLAIN)).toBe(
    '?per=2021-01-01&syn=ekstern&region=innlandet&side=2',
  );
  expect(viewQuery({ ...PLAIN, compare: null }, PLAIN)).toBe('?mot=');
});

test('what lies behind a square is told both days, since its own plain view is another', () => {
  expect(carriedQuery({ day: '2022-06-01', compare: null }, '2022-06-01')).toBe('?mot=');
  expect(carriedQuery({ day: '2021-06-01', compare: '2020-06-01' }, '2022-06-01')).toBe(
    '?per=2021-06-01&mot=2020-06-01',
  );
});

test('every characteristic has an address of its own that leads back', () => {
  for (const one of CHARACTERISTICS) expect(characteristicAt(CHARACTERISTIC_SLUGS[one])).toBe(one);
  expect(characteristicAt('joint-needs')).toBe(null);
});

test('every kind of fact leads to where it was registered', () => {
  const paths = FACT_KINDS.map((kind) => factPath('pfp', '3427', { kind, id: 'x' }));
  expect(new Set(paths).size).toBe(FACT_KINDS.length);
  expect(factPath('pfp', '3427', { kind: 'baseline', id: 'x' })).toBe(
    '/program/pfp/kommuner/3427/registrering/nullpunktsanalyse/x',
  );
  expect(factPath('pfp', '3427', { kind: 'form', id: '2022' })).toBe('/program/pfp/refleksjon/2022');
  expect(factPath('pfp', '3427', { kind: 'pool', id: '2021' })).toBe('/program/pfp/kommuner/3427/2021');
});

test('a region in a file’s address cannot end it', () => {
  const path = exportPath('pfp', 'csv', { ...PLAIN, region: 'a&per=1' }, '2022-06-01');
  expect(path).toBe('/api/program/pfp/dykos/status.csv?mot=2020-01-01&region=a%26per%3D1');
});

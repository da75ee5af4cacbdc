import { expect, test } from 'vitest';
import { matchLocale } from './match-locale';

test.each([
  [null, 'nb'],
  ['', 'nb'],
  ['nn-NO,nb;q=0.9,en;q=0.8', 'nn'],
  ['en-GB,en;q=0.9,nb;q=0.8', 'en'],
  ['de,en;q=0.5', 'en'],
  ['en;q=0.4,nn;q=0.6', 'nn'],
  ['no', 'nb'],
  ['sv-SE,en;q=0.9', 'nb'],
  ['nn;q=0,en', 'en'],
  ['de,fr', 'nb'],
])('Accept-Language %j gives %s', (header, locale) => {
  expect(matchLocale(header)).toBe(locale);
});

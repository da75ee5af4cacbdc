import { expect, it } from 'vitest';
import { hasIdentityNumber } from './identity-number';

it.each([
  ['barnet 01011512345 bor hjemme', true],
  ['010115 12345', true],
  ['41011512345', true],
  ['01411512345', true],
  ['01811512345', true],
  ['99001234567', false],
  ['00011512345', false],
  ['010115123456', false],
  ['Ungdata 2022, 121 422 000 kroner', false],
])('%s: %s', (text, expected) => {
  expect(hasIdentityNumber(text)).toBe(expected);
});

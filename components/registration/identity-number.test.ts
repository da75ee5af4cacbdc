import { expect, it } from 'vitest';
import { holdsIdentityNumber } from './identity-number';

it.each<[readonly (readonly [string, string])[], boolean]>([
  [[['content.description', 'Gutten, 010115 12345, er med.']], true],
  [[['content.members.0.role', '01011512345']], true],
  [[['content.costs.0.cost', '250 000']], false],
  [[['content.description', 'Ring 99 00 12 34 56']], false],
  [[['saveId', '01011512-3451-4abc-8abc-010115123451']], false],
  [[], false],
])('in %j: %s', (fields, holds) => {
  expect(holdsIdentityNumber(fields)).toBe(holds);
});

import { expect, test } from 'vitest';
import { ownPath } from './own-path';

test.each([
  ['http://localhost:3000/tildelinger?ar=2021', '/tildelinger?ar=2021'],
  ['http://localhost:3000//evil.example/x', '/evil.example/x'],
  ['http://localhost:3000/\\evil.example', '/evil.example'],
  ['http://localhost:3000', '/'],
  ['not an address', '/'],
  [null, '/'],
])('%j leads back to %s', (address, path) => {
  expect(ownPath(address)).toBe(path);
});

import { expect, it } from 'vitest';
import { isProgrammeId } from './rules';

it.each([
  ['pfp', true],
  ['nasjonal-2026', true],
  ['', false],
  ['PFP', false],
  ['p\0', false],
  ['../pfp', false],
  ['a'.repeat(65), false],
])('%j as the id of a programme: %s', (text, expected) => expect(isProgrammeId(text)).toBe(expected));

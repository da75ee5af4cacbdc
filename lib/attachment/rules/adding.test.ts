import { describe, expect, it } from 'vitest';
import type { State } from '../../registration/types';
import { isShown } from './adding';

describe('a document is shown to those who read what is registered', () => {
  it.each<[string, readonly State[], number, boolean]>([
    ['added to what is registered', ['registered'], 1, true],
    ['added to what was registered before', ['registered', 'registered'], 1, true],
    ['added to a draft', ['draft'], 1, false],
    ['added to a draft that was registered', ['draft', 'registered'], 1, true],
    ['added to one of several drafts before it was registered', ['draft', 'draft', 'draft', 'registered'], 2, true],
    ['added to a draft upon what is registered', ['registered', 'draft'], 2, false],
    ['added to what is registered, with a draft upon it', ['registered', 'draft'], 1, true],
    [
      'added to a draft upon what is registered, registered in its turn',
      ['registered', 'draft', 'registered'],
      2,
      true,
    ],
    ['added to a draft that was taken back without ever being registered', ['draft', 'withdrawn'], 1, false],
    ['added to a draft upon what was then taken back', ['registered', 'draft', 'withdrawn'], 2, false],
    ['added to a draft that was registered and then taken back', ['draft', 'registered', 'withdrawn'], 1, true],
  ])('%s', (_what, states, added, shown) => {
    const versions = states.map((state, index) => ({ version: index + 1, state }));
    expect(isShown(versions, added)).toBe(shown);
    // Readers do not even know of drafts: it must not depend on who asks.
    const known = versions.filter(({ state }) => state !== 'draft');
    expect(isShown(known, added)).toBe(shown);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesSince } from './rules';
import type { FormChange } from './types';

const change = (before: string, minute = 0): FormChange => ({
  before,
  at: new Date(Date.UTC(2026, 10, 22, 9, minute)),
  userId: null,
  edit: { intent: 'remove-item', item: `of-${before}` },
});
const newestFirst = (forms: readonly string[]) => forms.map(change).toReversed();

describe('the changes since a form was seen', () => {
  it('lead from the form that was seen to the one that is, whatever was done and undone', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 20 }),
        fc.constantFrom('a', 'b', 'c', 'd'),
        (forms, seen) => {
          const since = changesSince(newestFirst(forms), seen);
          expect(since === null).toBe(!forms.includes(seen));
          if (since === null) return;
          expect(since[0]?.before).toBe(seen);
          expect(since.slice(1).some(({ before }) => before === seen)).toBe(false);
          expect(since).toEqual(forms.map(change).slice(-since.length));
        },
      ),
    );
  });

  it('are told in the order of time', () => {
    expect(changesSince(newestFirst(['a', 'b', 'c']), 'b')?.map(({ edit }) => edit.item)).toEqual(['of-b', 'of-c']);
    expect(changesSince(newestFirst(['a', 'b', 'a', 'c']), 'a')?.map(({ before }) => before)).toEqual(['a', 'c']);
  });

  it('are unknown for a form that the trail does not know, and for a trail that is empty', () => {
    expect(changesSince(newestFirst(['a', 'b']), 'x')).toBeNull();
    expect(changesSince([], 'a')).toBeNull();
  });
});

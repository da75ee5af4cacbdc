import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ItemFields } from '../types';
import { readItem } from './read-item';

const TEXTS = { textNb: 'Hvor ofte møtes dere?', textNn: 'Kor ofte møtest de?', textEn: 'How often do you meet?' };
const faultsOf = (read: ReturnType<typeof readItem>) =>
  read.ok ? [] : read.failure.faults.map(({ field, code }) => `${field} ${code}`);

describe('a new item', () => {
  const ends = { lowNb: 'a', lowNn: 'b', lowEn: 'c', highNb: 'd', highNn: 'e', highEn: 'f' };
  const read = (more: ItemFields, taken: readonly string[] = []) =>
    readItem({ ...TEXTS, ...ends, id: 'meetings', minimum: '1', maximum: '5', ...more }, 'scale', taken);

  it('is read with its scale and what it speaks to', () => {
    const item = read({ figure: '7', speaksTo: 'goal-4' });
    expect(item).toMatchObject({
      ok: true,
      value: { id: 'meetings', kind: 'scale', minimum: 1, maximum: 5, figure: '7', speaksTo: 'goal-4' },
    });
  });

  it('has an id that is free and fits an address; where none is typed, one is suggested before anything is saved', () => {
    expect(faultsOf(read({}, ['meetings']))).toEqual(['id id-taken']);
    expect(faultsOf(read({ id: 'Møter' }))).toEqual(['id id-shape']);
    expect(faultsOf(read({ id: 'ny' }))).toEqual(['id id-reserved']);
    expect(read({ id: '' }, ['ofte-motes'])).toEqual({
      ok: false,
      failure: { faults: [{ field: 'id', code: 'id-suggested' }], suggestedId: 'ofte-motes-2' },
    });
  });

  it('has ends in order, as whole numbers, and not too far apart', () => {
    expect(faultsOf(read({ minimum: '5', maximum: '5' }))).toEqual(['maximum ends-order']);
    expect(faultsOf(read({ minimum: '0', maximum: '21' }))).toEqual(['maximum ends-far']);
    expect(faultsOf(read({ minimum: '1,5', maximum: '' }))).toEqual(['minimum whole-number', 'maximum required']);
    expect(readItem({ ...TEXTS, id: 'n', minimum: '−10', maximum: '' }, 'number', [])).toMatchObject({
      value: { minimum: -10, maximum: null },
    });
  });

  it('has, where it is a scale, two ends in order and at most twenty steps apart, and else comes back with its faults', () => {
    const end = fc.integer({ min: -40, max: 40 });
    fc.assert(
      fc.property(end, end, (minimum, maximum) => {
        const done = read({ minimum: String(minimum), maximum: String(maximum) });
        expect(done.ok).toBe(minimum < maximum && maximum - minimum <= 20);
        expect(done.ok && [done.value.minimum, done.value.maximum]).toEqual(done.ok && [minimum, maximum]);
      }),
    );
  });

  it('speaks to nothing and stands in no figure that is not known', () => {
    expect(faultsOf(read({ figure: '12' }))).toEqual(['figure unknown']);
    expect(faultsOf(read({ speaksTo: 'goal-7' }))).toEqual(['speaksTo unknown']);
  });
});

import { describe, expect, it } from 'vitest';
import type { FormItem, FormSection } from '../../../types';
import { formDifference } from './difference';

const item = (id: string, wordingVersion = 1): FormItem => ({
  id,
  kind: 'scale',
  minimum: 1,
  maximum: 5,
  figure: null,
  speaksTo: null,
  wordingVersion,
  texts: { nb: { text: id }, nn: { text: id }, en: { text: id } },
  options: [],
  parts: [],
  comparability: null,
  reconstructed: true,
});
const section = (id: string, ...items: readonly FormItem[]): FormSection => ({
  id,
  texts: { nb: { title: id }, nn: { title: id }, en: { title: id } },
  items,
});
const same = () => 'same' as const;

describe('what differs between two forms', () => {
  it('is nothing for the same form, also in another order', () => {
    const none = { added: [], leftOut: [], reworded: [], moved: [] };
    expect(formDifference([section('a', item('x'), item('y'))], [section('a', item('y'), item('x'))], same)).toEqual(
      none,
    );
  });

  it('names what came, went, moved and was worded anew, with how it compares', () => {
    const before = [section('a', item('stays'), item('goes'), item('moves')), section('b', item('reworded', 1))];
    const now = [section('a', item('stays')), section('b', item('reworded', 3), item('moves'), item('comes'))];
    const found = formDifference(before, now, (id, from, to) => {
      expect([id, from, to]).toEqual(['reworded', 1, 3]);
      return 'not-comparable';
    });
    expect(found.added.map(({ id }) => id)).toEqual(['comes']);
    expect(found.leftOut.map(({ id }) => id)).toEqual(['goes']);
    expect(found.reworded).toEqual([{ item: item('reworded', 3), comparison: 'not-comparable' }]);
    expect(found.moved.map(({ item: one, from, to }) => [one.id, from.nb.title, to.nb.title])).toEqual([
      ['moves', 'a', 'b'],
    ]);
  });
});

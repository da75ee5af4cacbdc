import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FormEdit, Outline } from '../types';
import { applyEdit, outlineHash, sectionIdOf, withSectionTexts } from './outline';

const texts = (title: string) => ({ nb: { title }, nn: { title }, en: { title } });
const FORM: Outline = [
  {
    id: 'a',
    texts: texts('A'),
    items: [
      { id: 'one', version: 1 },
      { id: 'two', version: 1 },
    ],
  },
  { id: 'b', texts: texts('B'), items: [{ id: 'three', version: 2 }] },
  { id: 'c', texts: texts('C'), items: [] },
];
const order = (outline: Outline) => outline.map(({ id, items }) => `${id}:${items.map((item) => item.id)}`).join(' ');
const after = (edit: FormEdit) => {
  const edited = applyEdit(FORM, edit);
  return edited.ok ? order(edited.value) : edited.failure;
};

const anyEdit: fc.Arbitrary<FormEdit> = fc.oneof(
  fc.record({
    intent: fc.constant('move-section' as const),
    section: fc.constantFrom('a', 'b', 'c', 'gone'),
    direction: fc.constantFrom('up' as const, 'down' as const),
  }),
  fc.record({
    intent: fc.constant('move-item' as const),
    item: fc.constantFrom('one', 'two', 'three', 'gone'),
    direction: fc.constantFrom('up' as const, 'down' as const),
  }),
  fc.record({
    intent: fc.constant('place-item' as const),
    item: fc.constantFrom('one', 'two', 'three'),
    section: fc.constantFrom('a', 'b', 'c'),
  }),
);

describe('an edit of a form', () => {
  it('that moves loses no item and doubles none, whatever is moved where', () => {
    const items = (outline: Outline) => outline.flatMap((section) => section.items.map(({ id }) => id)).sort();
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 30 }), (edits) => {
        const end = edits.reduce<Outline>((outline, edit) => {
          const edited = applyEdit(outline, edit);
          return edited.ok ? edited.value : outline;
        }, FORM);
        expect(items(end)).toEqual(items(FORM));
        expect(end.map(({ id }) => id).sort()).toEqual(['a', 'b', 'c']);
      }),
    );
  });

  it.each<[FormEdit, string]>([
    [{ intent: 'move-section', section: 'b', direction: 'up' }, 'b:three a:one,two c:'],
    [{ intent: 'move-section', section: 'a', direction: 'up' }, 'a:one,two b:three c:'],
    [{ intent: 'move-item', item: 'one', direction: 'down' }, 'a:two,one b:three c:'],
    [{ intent: 'place-item', item: 'one', section: 'c' }, 'a:two b:three c:one'],
    [{ intent: 'add-item', item: 'four', version: 1, section: 'c' }, 'a:one,two b:three c:four'],
    [{ intent: 'add-item', item: 'one', version: 1, section: 'c' }, 'already-in'],
    [{ intent: 'remove-item', item: 'two' }, 'a:one b:three c:'],
    [{ intent: 'remove-section', section: 'c' }, 'a:one,two b:three'],
    [{ intent: 'remove-section', section: 'a' }, 'not-empty'],
    [{ intent: 'remove-item', item: 'gone' }, 'gone'],
  ])('%j', (edit, expected) => {
    expect(after(edit)).toBe(expected);
  });

  it('chooses a wording for its item alone', () => {
    const edited = applyEdit(FORM, { intent: 'choose-wording', item: 'two', version: 3 });
    expect(edited.ok && edited.value[0]?.items).toEqual([
      { id: 'one', version: 1 },
      { id: 'two', version: 3 },
    ]);
  });

  it('changes the hash, and the same form has the same', () => {
    const renamed = withSectionTexts(FORM, 'a', texts('Annen tittel'));
    const moved = applyEdit(FORM, { intent: 'move-item', item: 'one', direction: 'down' });
    expect(new Set([outlineHash(FORM), outlineHash(renamed), outlineHash(moved.ok ? moved.value : FORM)]).size).toBe(3);
    expect(outlineHash(structuredClone(FORM) as Outline)).toBe(outlineHash(FORM));
  });
});

describe('a section', () => {
  it('gets an id from its title that no other has', () => {
    expect(sectionIdOf('Arbeid på tvers', [])).toBe('arbeid-pa-tvers');
    expect(sectionIdOf('Arbeid på tvers', ['arbeid-pa-tvers', 'arbeid-pa-tvers-2'])).toBe('arbeid-pa-tvers-3');
    expect(sectionIdOf('Ærlig, é?', [])).toBe('aerlig-e');
    expect(sectionIdOf('???', [])).toBe('del');
  });
  it('that is new stands last', () => {
    expect(order(withSectionTexts(FORM, 'd', texts('D')))).toBe('a:one,two b:three c: d:');
  });
});

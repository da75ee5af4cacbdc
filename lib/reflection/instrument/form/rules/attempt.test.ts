import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attemptQuery, readEditorAddress } from '../schema';
import { type Attempt, DIRECTIONS, EDIT_INTENTS, EDIT_REFUSALS, type FormEdit, type Outline } from '../types';
import { outlookOf } from './attempt';
import { applyEdit, outlineHash } from './outline';

const title = (text: string) => ({ nb: { title: text }, nn: { title: text }, en: { title: text } });
const FORM: Outline = [
  {
    id: 'a',
    texts: title('A'),
    items: [
      { id: 'one', version: 1 },
      { id: 'two', version: 2 },
    ],
  },
  { id: 'b', texts: title('B'), items: [] },
];

describe('whether a refused edit can still be done', () => {
  it.each<[FormEdit, string]>([
    [{ intent: 'remove-item', item: 'one' }, 'possible'],
    [{ intent: 'remove-item', item: 'gone' }, 'done'],
    [{ intent: 'remove-section', section: 'gone' }, 'done'],
    [{ intent: 'remove-section', section: 'a' }, 'impossible'],
    [{ intent: 'move-item', item: 'gone', direction: 'up' }, 'impossible'],
    [{ intent: 'move-item', item: 'one', direction: 'up' }, 'done'],
    [{ intent: 'move-item', item: 'one', direction: 'down' }, 'possible'],
    [{ intent: 'place-item', item: 'one', section: 'gone' }, 'impossible'],
    [{ intent: 'add-item', item: 'one', version: 1, section: 'b' }, 'done'],
    [{ intent: 'add-item', item: 'three', version: 1, section: 'b' }, 'possible'],
    [{ intent: 'choose-wording', item: 'two', version: 2 }, 'done'],
    [{ intent: 'choose-wording', item: 'two', version: 1 }, 'possible'],
    [{ intent: 'copy', outline: FORM }, 'done'],
    [{ intent: 'copy', outline: [] }, 'possible'],
  ])('%j: %s', (edit, expected) => expect(outlookOf(FORM, edit)).toBe(expected));

  it('is possible exactly where the edit would change the form', () => {
    const id = fc.constantFrom('one', 'two', 'a', 'b', 'gone');
    const anyEdit: fc.Arbitrary<FormEdit> = fc.oneof(
      fc.record({ intent: fc.constant('move-item' as const), item: id, direction: fc.constantFrom(...DIRECTIONS) }),
      fc.record({ intent: fc.constant('place-item' as const), item: id, section: id }),
      fc.record({ intent: fc.constant('remove-section' as const), section: id }),
    );
    fc.assert(
      fc.property(anyEdit, (edit) => {
        const edited = applyEdit(FORM, edit);
        const changes = edited.ok && outlineHash(edited.value) !== outlineHash(FORM);
        expect(outlookOf(FORM, edit) === 'possible').toBe(changes);
      }),
    );
  });
});

describe('the address of the editor', () => {
  const slug = fc.stringMatching(/^[a-z0-9]{1,10}(-[a-z0-9]{1,10})?$/);
  const attempts: fc.Arbitrary<Attempt> = fc.record({
    intent: fc.constantFrom(...EDIT_INTENTS),
    seen: fc.stringMatching(/^[0-9a-f]{64}$/).map((hex) => `sha256:${hex}`),
    item: fc.option(slug, { nil: undefined }),
    section: fc.option(slug, { nil: undefined }),
    version: fc.option(fc.integer({ min: 1, max: 99_999 }).map(String), { nil: undefined }),
    direction: fc.option(fc.constantFrom(...DIRECTIONS), { nil: undefined }),
    from: fc.option(slug, { nil: undefined }),
  });

  it('carries a refused edit whole', () => {
    fc.assert(
      fc.property(attempts, fc.constantFrom(...EDIT_REFUSALS), (attempt, reason) => {
        const query = Object.fromEntries(new URLSearchParams(attemptQuery(attempt, reason)));
        expect(readEditorAddress(query)).toEqual({ section: null, done: false, refused: reason, attempt });
      }),
    );
  });

  it.each([
    [{ avvist: 'changed' }],
    [{ avvist: 'changed', endring: 'slett-alt', sett: `sha256:${'0'.repeat(64)}` }],
    [{ avvist: 'changed', endring: 'remove-item', sett: 'sha256:kort', sporsmal: 'one' }],
    [{ avvist: 'changed', endring: 'remove-item', sett: `sha256:${'0'.repeat(64)}`, sporsmal: '../x' }],
    [{ endring: 'remove-item', sett: `sha256:${'0'.repeat(64)}`, sporsmal: 'one' }],
  ])('offers nothing again for %j', (query) => expect(readEditorAddress(query).attempt).toBeNull());
});

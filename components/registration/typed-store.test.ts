import { describe, expect, it } from 'vitest';
import { DRAFT_PREFIX } from '@/components/shell/local-drafts';
import { TypedStore } from './typed-store';

/** As a browser's store behaves; `full` refuses what is put. */
function memory(full = false): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    clear: () => kept.clear(),
    getItem: (key) => kept.get(key) ?? null,
    key: (index) => [...kept.keys()][index] ?? null,
    removeItem: (key) => void kept.delete(key),
    setItem: (key, value) => {
      if (full) throw new DOMException('full', 'QuotaExceededError');
      kept.set(key, value);
    },
  };
}
const PLACE = { writer: 'ida', programme: 'pfp', kind: 'measure', municipality: 'tynset' };
const draft = (id: string, base: number, at: string) => ({
  id,
  base,
  at,
  effectiveOn: '2020-01-01',
  countyGovernor: '',
  typed: { name: id },
});

describe('what was typed and is not saved', () => {
  it('waits for the registration it belongs to', () => {
    const store = new TypedStore(memory(), PLACE);
    store.put(draft('a', 2, '2020-01-01'));
    expect(store.waiting('a')).toEqual(draft('a', 2, '2020-01-01'));
    expect(store.waiting('b')).toBeNull();
    expect(store.waiting(null)).toBeNull();
  });
  it('of new ones is offered newest first, and two tabs keep one each', () => {
    const store = new TypedStore(memory(), PLACE);
    store.put(draft('a', 0, '2020-01-02'));
    store.put(draft('b', 0, '2020-01-01'));
    expect(store.waiting(null)?.id).toBe('a');
    store.remove({ id: 'a', base: 0 });
    expect(store.waiting(null)?.id).toBe('b');
  });
  it('is gone once saved, whether it was new or known', () => {
    const store = new TypedStore(memory(), PLACE);
    store.put(draft('a', 0, '2020-01-01'));
    store.put(draft('a', 3, '2020-01-01'));
    store.forget('a');
    expect([store.waiting('a'), store.waiting(null)]).toEqual([null, null]);
  });
  it('is nobody else’s: another writer, kind, municipality or programme has none', () => {
    const storage = memory();
    new TypedStore(storage, PLACE).put(draft('a', 1, '2020-01-01'));
    const others = [{ writer: 'tuva' }, { programme: 'annet' }, { kind: 'plan' }, { municipality: 'horten' }];
    for (const other of others) expect(new TypedStore(storage, { ...PLACE, ...other }).waiting('a')).toBeNull();
  });
  it('begins like all that signing out wipes', () => {
    const storage = memory();
    new TypedStore(storage, PLACE).put(draft('a', 1, '2020-01-01'));
    expect(storage.key(0)?.startsWith(DRAFT_PREFIX)).toBe(true);
  });
  it('says when it cannot be kept, and reads nothing of what is broken', () => {
    expect(new TypedStore(memory(true), PLACE).put(draft('a', 1, ''))).toBe(false);
    expect(new TypedStore(null, PLACE).put(draft('a', 1, ''))).toBe(false);
    const storage = memory();
    storage.setItem(`${DRAFT_PREFIX}ida:registrering:pfp:measure:tynset:a`, '{"id":');
    expect(new TypedStore(storage, PLACE).waiting('a')).toBeNull();
  });
});

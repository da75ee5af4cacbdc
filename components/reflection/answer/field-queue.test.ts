import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SavedField } from '@/lib/reflection/response/types';
import type { Answer } from '@/lib/reflection/types';
import { AnswerStore } from './answer-store';
import { type Draft, draftStore } from './draft-store';
import type { Outcome } from './send-field';

const IDA = { id: 'ida', name: 'Ida' };
const TUVA = { id: 'tuva', name: 'Tuva' };
const text = (value: string): Answer => ({ state: 'answered', text: value });
const saved = (version: number, answer: Answer, savedBy = IDA): SavedField => ({
  item: 'reason',
  version,
  answer,
  savedAt: '2026-11-22T12:00:00.000Z',
  savedBy,
});

class MemoryStorage implements Storage {
  readonly #items = new Map<string, string>();
  get length() {
    return this.#items.size;
  }
  key = (index: number) => [...this.#items.keys()][index] ?? null;
  getItem = (key: string) => this.#items.get(key) ?? null;
  setItem = (key: string, value: string) => void this.#items.set(key, value);
  removeItem = (key: string) => void this.#items.delete(key);
  clear = () => this.#items.clear();
}

/** A server that keeps versions as ours does, and can be cut off before or after it has committed. */
function server() {
  const accepted: SavedField[] = [];
  const byId = new Map<string, SavedField>();
  const requests: Draft[] = [];
  const state = { mode: 'up' as 'up' | 'down' | 'deaf' | 'signed-out' | 'refused' };
  const commit = (answer: Answer, by = IDA) => {
    const field = saved(accepted.length + 1, answer, by);
    accepted.push(field);
    return field;
  };
  const send = async (draft: Draft): Promise<Outcome> => {
    requests.push(draft);
    if (state.mode === 'down') return { kind: 'unknown' };
    if (state.mode === 'signed-out' || state.mode === 'refused') return { kind: state.mode };
    const known = byId.get(draft.id);
    const last = accepted.at(-1);
    if (!known && (last?.version ?? 0) !== draft.fromVersion) {
      if (!last) throw new Error('a version from nowhere');
      return { kind: 'conflict', current: last };
    }
    const field = known ?? commit(draft.answer);
    byId.set(draft.id, field);
    return state.mode === 'deaf' ? { kind: 'unknown' } : { kind: 'saved', field };
  };
  return { accepted, requests, state, commit, send };
}

function open(at: ReturnType<typeof server>, storage: Storage, user = IDA) {
  const fields = at.accepted.slice(-1);
  const store = new AnswerStore(
    { user, status: 'writing', cursor: '', fields, closed: [] },
    draftStore(storage, user.id, 'r'),
    at.send,
  );
  store.restore();
  return store;
}
const settle = (time = 60_000) => vi.advanceTimersByTimeAsync(time);
const values = (at: ReturnType<typeof server>) =>
  at.accepted.map(({ answer }) => ('text' in answer ? answer.text : answer.state));

describe('a field', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is called saved only when the server has said so, and then nothing is left in the browser', async () => {
    const [at, storage] = [server(), new MemoryStorage()];
    const store = open(at, storage);
    store.change('reason', text('a'), true);
    store.change('reason', text('ab'), true);
    expect(storage.length).toBe(1);
    expect(store.field('reason').status).toBe('waiting');
    await settle(799);
    expect(at.requests).toHaveLength(0);
    await settle();
    expect(values(at)).toEqual(['ab']);
    expect(store.field('reason')).toMatchObject({ status: 'resting', saved: { version: 1 } });
    expect(storage.length).toBe(0);
  });

  it('is asked about again with the same id where the answer was lost, so nothing is saved twice', async () => {
    const [at, storage] = [server(), new MemoryStorage()];
    const store = open(at, storage);
    at.state.mode = 'deaf';
    store.change('reason', text('a'));
    await settle(100);
    expect(store.field('reason').status).toBe('retrying');
    store.change('reason', text('ab'));
    at.state.mode = 'up';
    await settle();
    expect(values(at)).toEqual(['a', 'ab']);
    expect(store.field('reason').status).toBe('resting');
    expect(storage.length).toBe(0);
  });

  it('comes back after a crash, with what was sent and what was typed after it', async () => {
    const [at, storage] = [server(), new MemoryStorage()];
    const before = open(at, storage);
    at.state.mode = 'deaf';
    before.change('reason', text('a'));
    await settle(10);
    before.change('reason', text('ab'), true);
    before.dispose();
    at.state.mode = 'up';
    const after = open(at, storage);
    expect(after.field('reason').answer).toEqual(text('ab'));
    await settle();
    expect(values(at)).toEqual(['a', 'ab']);
    expect(storage.length).toBe(0);
  });

  it('is neither shown to nor sent by another person on the same computer', async () => {
    const [at, storage] = [server(), new MemoryStorage()];
    const ida = open(at, storage);
    at.state.mode = 'signed-out';
    ida.change('reason', text('a'));
    await settle(10);
    expect(ida.field('reason').status).toBe('signed-out');
    ida.dispose();
    at.state.mode = 'up';
    const tuva = open(at, storage, TUVA);
    await settle();
    expect(tuva.field('reason').answer).toEqual({ state: 'empty' });
    expect(values(at)).toEqual([]);
    open(at, storage);
    await settle();
    expect(values(at)).toEqual(['a']);
  });

  it.each([
    ['own', ['hers', 'mine']],
    ['other', ['hers', 'mine', 'hers']],
  ] as const)('meets another’s text: choosing %s keeps both in the history', async (choice, history) => {
    const [at, storage] = [server(), new MemoryStorage()];
    const store = open(at, storage);
    at.commit(text('hers'), TUVA);
    store.change('reason', text('mine'));
    await settle();
    expect(store.field('reason')).toMatchObject({ status: 'conflict', answer: text('mine'), other: { savedBy: TUVA } });
    expect(storage.length).toBe(1);
    store.resolve('reason', choice);
    await settle();
    expect(values(at)).toEqual(history);
    expect(store.field('reason').answer).toEqual(text(history.at(-1) ?? ''));
    expect(storage.length).toBe(0);
  });

  it('takes up another’s text where nothing of its own is unsaved, and otherwise not', async () => {
    const [at, storage] = [server(), new MemoryStorage()];
    const store = open(at, storage);
    store.receive([at.commit(text('hers'), TUVA)]);
    expect(store.field('reason')).toMatchObject({ answer: text('hers'), brought: true });
    store.change('reason', text('hers and mine'), true);
    store.receive([at.commit(text('hers again'), TUVA)]);
    expect(store.field('reason').answer).toEqual(text('hers and mine'));
    await settle();
    expect(store.field('reason').status).toBe('conflict');
  });

  it('that is no longer taken stays in the browser, and is not sent for ever', async () => {
    const [at, storage] = [server(), new MemoryStorage()];
    const store = open(at, storage);
    at.state.mode = 'refused';
    store.change('reason', text('a'));
    await settle(600_000);
    expect(at.requests).toHaveLength(1);
    expect(store.field('reason').status).toBe('refused');
    expect(storage.length).toBe(1);
  });

  it('two tabs without network: neither overwrites the other', async () => {
    const [at, storage] = [server(), new MemoryStorage()];
    at.state.mode = 'down';
    const [one, two] = [open(at, storage), open(at, storage)];
    one.change('reason', text('one'));
    await settle(5);
    two.change('reason', text('two'));
    await settle(5);
    one.dispose();
    two.dispose();
    expect(storage.length).toBe(2);
    at.state.mode = 'up';
    const after = open(at, storage);
    await settle();
    expect(values(at)).toEqual(['one']);
    expect(after.field('reason')).toMatchObject({ status: 'conflict', answer: text('two') });
  });
});

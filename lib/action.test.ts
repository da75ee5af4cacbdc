import { beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import type { Actor } from './access/actor';
import { formAction } from './action';
import { CHANGES_PER_MINUTE } from './limits';

const request = vi.hoisted(() => ({ headers: new Headers(), actor: { kind: 'public' } as unknown }));
vi.mock('next/headers', () => ({ headers: async () => request.headers }));
vi.mock('./access/session', () => ({ currentActor: async () => request.actor }));

const ORIGIN = 'https://fellespott.example';
const person = (userId: string, sessionId = 'one') =>
  ({ kind: 'user', userId, sessionId, name: '', grants: [] }) as unknown as Actor;
const NOT_FOUND = 'NEXT_HTTP_ERROR_FALLBACK;404';

const ran: string[] = [];
const send = formAction({
  permission: 'language.choose',
  schema: z.strictObject({ word: z.string() }),
  run: async (_actor, { word }) => void ran.push(word),
});
async function outcome(fields: Record<string, string> = { word: 'a' }): Promise<string> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  try {
    await send(form);
    return 'ran';
  } catch (error) {
    return (error as { digest: string }).digest;
  }
}
const outcomes = async (times: number) => {
  const seen = new Set<string>();
  for (let time = 0; time < times; time += 1) seen.add(await outcome());
  return [...seen];
};
function comeFrom(actor: unknown, client = '10.0.0.1', origin = ORIGIN): void {
  request.actor = actor;
  request.headers = new Headers({ origin, 'x-fellespott-client': client });
}

beforeEach(() => {
  process.env.APP_ORIGIN = ORIGIN;
  ran.length = 0;
});

describe('a form', () => {
  it('runs as it was sent, and not with fields that nobody asked for or from a foreign page', async () => {
    comeFrom(person('form'));
    expect(await outcome({ word: 'ord', $ACTION_ID: 'x' })).toBe('ran');
    expect(await outcome({ word: 'ord', role: 'administrator' })).toBe(NOT_FOUND);
    comeFrom(person('form'), '10.0.0.1', 'https://evil.example');
    expect(await outcome()).toBe(NOT_FOUND);
    expect(ran).toEqual(['ord']);
  });

  it('is counted by person, whichever session sends it, and does not run beyond the limit', async () => {
    comeFrom(person('flood'));
    expect(await outcomes(CHANGES_PER_MINUTE)).toEqual(['ran']);
    comeFrom(person('flood', 'another'), '10.0.0.2');
    expect(await outcome()).toBe('too-many-requests');
    expect(ran).toHaveLength(CHANGES_PER_MINUTE);
    comeFrom(person('neighbour'));
    expect(await outcome()).toBe('ran');
  });

  it('is counted by address for those who are not signed in, apart from those who are', async () => {
    comeFrom({ kind: 'public' }, '10.0.0.9');
    expect(await outcomes(CHANGES_PER_MINUTE)).toEqual(['ran']);
    expect(await outcome()).toBe('too-many-requests');
    comeFrom({ kind: 'public' }, '10.0.0.8');
    expect(await outcome()).toBe('ran');
    comeFrom(person('signed-in'), '10.0.0.9');
    expect(await outcome()).toBe('ran');
  });

  it('costs its visitor nothing when a foreign page sends it', async () => {
    comeFrom({ kind: 'public' }, '10.0.0.7', 'https://evil.example');
    expect(await outcomes(CHANGES_PER_MINUTE + 1)).toEqual([NOT_FOUND]);
    comeFrom({ kind: 'public' }, '10.0.0.7');
    expect(await outcome()).toBe('ran');
  });
});

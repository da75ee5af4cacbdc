import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { strangeBodies } from '@/scripts/drill/strange-bodies';
import { addressOf, type Entry, readEntries } from '@/tests/setup/entries';
import { PERSONS, RESPONSES } from '@/tests/setup/tenants';
import {
  ACTORS,
  type Answer,
  addTenants,
  closeConnection,
  cookieHeader,
  ORIGIN,
  openSession,
  openSessions,
  rowHash,
  send,
  sql,
  strangers,
} from './setup/server';

let cookies: Awaited<ReturnType<typeof openSessions>>;
test.beforeAll(async () => {
  await addTenants();
  cookies = await openSessions();
});
test.afterAll(closeConnection);

const entries = readEntries().filter(({ kind, entry }) => kind === 'PUT' && entry.startsWith('app/api/reflection/'));
const isField = ({ entry }: Pick<Entry, 'entry'>) => entry.includes('/fields/');
const OWN_FIELD = `/api/reflection/${RESPONSES.openOwn}/fields/prove-tekst`;
const OWN_PRESENCE = `/api/reflection/${RESPONSES.openOwn}/presence`;

/** What an accepted save touches, and nothing else. */
const TOUCHED = ['reflection_presence', 'reflection_response', 'reflection_save', 'audit_event'];

function put(path: string, cookie: string, body: string, headers: Record<string, string> = {}): Promise<Answer> {
  const length = { 'content-length': String(Buffer.byteLength(body)) };
  const own = { origin: ORIGIN, 'content-type': 'application/json', ...length, ...cookieHeader(cookie) };
  return send(path, { method: 'PUT', headers: { ...own, ...headers }, body });
}

/** A save on what stands in the field now. */
async function validBody(entry: Pick<Entry, 'entry'>): Promise<{ readonly [key: string]: never }> {
  if (!isField(entry)) return { item: 'prove-tekst', cursor: null } as never;
  const [row] = await sql(
    `SELECT coalesce(max(version), 0)::int AS version FROM reflection_save
     WHERE response_id = '${RESPONSES.openOwn}' AND item_id = 'prove-tekst'`,
  );
  return { id: randomUUID(), fromVersion: row?.version, answer: { state: 'answered', text: 'En prøve' } } as never;
}

async function changedTables(before: Record<string, string>): Promise<readonly string[]> {
  const after = await rowHash();
  return Object.keys(after).filter((table) => after[table] !== before[table]);
}

for (const entry of entries) {
  test(`PUT ${entry.address}`, async () => {
    for (const actor of ACTORS) {
      const before = await rowHash();
      const answer = await put(addressOf(entry), cookies[actor], JSON.stringify(await validBody(entry)));
      const changed = await changedTables(before);
      expect(`${actor} ${answer.status}`).toBe(`${actor} ${entry.expected[actor]}`);
      expect(answer.headers['cache-control']).toBe('private, no-store');
      expect({ actor, found: strangers(answer, actor, answer.status !== 200) }).toEqual({ actor, found: [] });
      if (answer.status === 200) expect(TOUCHED).toEqual(expect.arrayContaining([...changed]));
      else expect({ actor, changed }).toEqual({ actor, changed: [] });
    }
  });
}

const FOREIGN: Record<string, Record<string, string>> = {
  'from another site': { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
  'from a sandboxed page': { origin: 'null' },
  'from nowhere': { origin: '', 'sec-fetch-site': 'none' },
  'from a forged host': { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example', host: 'evil.example' },
};
for (const [from, headers] of Object.entries(FOREIGN)) {
  test(`a save ${from} changes nothing`, async () => {
    for (const path of [OWN_FIELD, OWN_PRESENCE]) {
      const before = await rowHash();
      const body = JSON.stringify(await validBody({ entry: path }));
      const answer = await put(path, cookies['leader-own'], body, headers);
      expect(answer.status).toBe(403);
      expect(await changedTables(before)).toEqual([]);
    }
  });
}

test('a save in the name of one who has signed out on this computer is not taken in another’s', async () => {
  const before = await rowHash();
  const body = JSON.stringify(await validBody({ entry: OWN_FIELD }));
  const headers = { 'x-fellespott-writer': PERSONS['member-own'] };
  expect((await put(OWN_FIELD, cookies['leader-own'], body, headers)).status).toBe(401);
  expect(await changedTables(before)).toEqual([]);
});

test('a foreign response looks just like one that is not there', async () => {
  const missing = `/api/reflection/00000000-0000-4000-8000-000000000000/fields/prove-tekst`;
  const body = JSON.stringify(await validBody({ entry: OWN_FIELD }));
  const looks = await Promise.all(
    [missing, OWN_FIELD].map(async (path) => {
      const { status, body: text } = await put(path, cookies['leader-other'], body);
      return { status, text: text.replace(/"id":"[^"]*"/, '') };
    }),
  );
  expect(looks[0]).toEqual(looks[1]);
});

/** 429 would test the limit, not the body: a session for so many sendings. */
const PER_SESSION = 300;

for (const path of [OWN_FIELD, OWN_PRESENCE]) {
  test(`${path.replace(/.*\//, '')}: what is one step from valid is never a failure of ours, and changes nothing where it is refused`, async () => {
    test.setTimeout(240_000);
    const other = { id: randomUUID(), item: 'x', fromVersion: 0, cursor: null, answer: { state: 'empty' } };
    const pulse = { item: null, cursor: '2026-11-22T12:00:00.000Z' };
    const all = [await validBody({ entry: path }), other, pulse].flatMap((valid) => strangeBodies(valid));
    expect(all.length).toBeGreaterThanOrEqual(300);
    const before = await rowHash();
    const saves = async () => Number((await sql('SELECT count(*)::int AS n FROM reflection_save'))[0]?.n);
    const savesBefore = await saves();
    const statuses = new Map<number, number>();
    let cookie = '';
    for (const [index, body] of all.entries()) {
      if (index % PER_SESSION === 0) ({ cookie } = await openSession(PERSONS['leader-own']));
      const start = performance.now();
      const { status } = await put(path, cookie, body);
      expect(performance.now() - start, body.slice(0, 200)).toBeLessThan(2_000);
      expect(status, body.slice(0, 200)).toBeLessThan(500);
      expect(status).not.toBe(429);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
    // The mutated copies carry the same few ids, so at most one save each; everything else was refused and left no trace.
    expect((await saves()) - savesBefore).toBeLessThanOrEqual(statuses.get(200) ?? 0);
    const touched = path === OWN_FIELD ? TOUCHED : ['reflection_presence'];
    expect([...touched, 'session']).toEqual(expect.arrayContaining([...(await changedTables(before))]));
    expect((statuses.get(422) ?? 0) + (statuses.get(413) ?? 0) + (statuses.get(409) ?? 0)).toBeGreaterThan(200);
  });
}

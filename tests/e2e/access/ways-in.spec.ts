import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { addressOf, readEntries } from '@/tests/setup/entries';
import {
  ACTORS,
  addTenants,
  closeConnection,
  cookieHeader,
  ORIGIN,
  openSessions,
  rowHash,
  send,
  strangers,
} from './setup/server';

const entries = readEntries();
const asked = entries.filter(({ kind }) => kind !== 'action');
const dist = path.resolve(process.env.NEXT_DIST_DIR ?? '.next', 'server');
const manifest = <T>(name: string): T => JSON.parse(readFileSync(path.join(dist, name), 'utf8'));

/** As a page of ours sends it: what is no reading says where it comes from. */
const fromOwnPage = (kind: string) => (kind === 'POST' ? { origin: ORIGIN } : {});

const isSave = (entry: string) => entry.startsWith('app/api/reflection/');
const isUpload = (entry: string) => entry.startsWith('app/api/program/[programme]/vedlegg/[kind]');

const EXTRACT = '/api/program/pfp/refleksjon/uttrekk/{extract}/data.csv';

let cookies: Awaited<ReturnType<typeof openSessions>>;
test.beforeAll(async () => {
  await addTenants();
  cookies = await openSessions();
});
test.afterAll(closeConnection);

test('the list names every page, handler and action that was built, and no other', () => {
  const built = Object.keys(manifest<object>('app-paths-manifest.json')).filter(
    (route) => !/^\/(_global-error|_not-found|icon\.svg)\//.test(route),
  );
  const routes = asked.map(({ entry }) => entry.replace(/^app/, '').replace(/\.tsx?$/, ''));
  expect([...new Set(routes)].sort()).toEqual(built.sort());
  const { node } = manifest<{ node: Record<string, { filename: string; exportedName: string }> }>(
    'server-reference-manifest.json',
  );
  const actions = Object.values(node).map(({ filename, exportedName }) => `${filename}#${exportedName}`);
  const listed = entries.filter(({ kind }) => kind === 'action').map(({ entry }) => entry);
  expect([...new Set(listed)].sort()).toEqual(actions.sort());
});

// What takes a body is sent it elsewhere: by saves.spec.ts and uploads.spec.ts.
for (const entry of asked.filter(({ kind, entry }) => !(kind === 'PUT' && isSave(entry)) && !isUpload(entry))) {
  const address = addressOf(entry);
  test(`${entry.kind} ${entry.address}`, async () => {
    const before = await rowHash();
    for (const actor of ACTORS) {
      const expected = entry.expected[actor];
      const method = entry.kind === 'page' ? 'GET' : entry.kind;
      const headers = { ...cookieHeader(cookies[actor]), ...fromOwnPage(method) };
      const answer = await send(address, { actor, method, headers });
      expect(`${actor} ${answer.status}`).toBe(`${actor} ${expected}`);
      expect({ actor, strangers: strangers(answer, actor, expected !== '200') }).toEqual({ actor, strangers: [] });
      if (entry.kind === 'page' || (entry.permission !== 'public' && expected === '200')) {
        expect(`${actor} ${answer.headers['cache-control']}`).toBe(`${actor} private, no-store`);
      }
    }
    // Nobody's reading changes anything, allowed or not. A download that is sent as a form leaves its event, where it is allowed.
    const isLogged = entry.kind === 'POST' && Object.values(entry.expected).includes('200');
    const after = await rowHash();
    const changed = Object.keys(after).filter((table) => after[table] !== before[table]);
    expect(changed).toEqual(isLogged ? ['audit_event'] : []);
  });
}

test('a download that leaves a trail is given to no foreign page, and is no link', async () => {
  const address = addressOf({ address: EXTRACT } as (typeof entries)[number]);
  const cookie = cookieHeader(cookies.evaluator);
  const before = await rowHash();
  const foreign = [{}, { origin: 'null' }, { origin: 'https://evil.example' }, { 'sec-fetch-site': 'same-site' }];
  for (const from of foreign) {
    const answer = await send(address, { method: 'POST', headers: { ...cookie, ...from } as Record<string, string> });
    expect({ from, status: answer.status }).toEqual({ from, status: 404 });
    expect(strangers(answer, 'evaluator', true)).toEqual([]);
  }
  for (const method of ['GET', 'HEAD', 'PUT']) {
    const answer = await send(address, { method, headers: { ...cookie, origin: ORIGIN } });
    expect({ method, status: answer.status }).toEqual({ method, status: 405 });
  }
  expect(await rowHash()).toEqual(before);
});

test('the canaries are there to be found: those who may read them do', async () => {
  const seen = async (actor: (typeof ACTORS)[number], address: string, method = 'GET') => {
    const headers = { ...cookieHeader(cookies[actor]), ...fromOwnPage(method) };
    return (await send(addressOf({ address } as (typeof entries)[number]), { method, headers })).body;
  };
  expect(await seen('project-group', '/program/pfp/beregning')).toContain('kanari-utkast-pfp');
  expect(await seen('project-group', '/program/pfp/beregning/{own}')).toContain('kanari-resultat-pfp');
  expect(await seen('project-group', '/api/program/pfp/beregninger/{own}/problem')).toContain('kanari-problem-pfp');
  expect(await seen('project-group-other-programme', '/program/annet/beregning')).toContain('kanari-utkast-annet');
  expect(await seen('leader-own', '/program/pfp/kommuner/3427')).toContain('kanari-lopende-tynset');
  expect(await seen('governor-other', '/program/pfp/kommuner/3801')).toContain('kanari-lopende-horten');
  expect(await seen('project-group-other-programme', '/min-tilgang')).toContain('kanari-person-annet');
  // In the history, since the tests of saving have written later values over it.
  expect(await seen('leader-own', '/program/pfp/refleksjon/prove-apen/svar/3427/historikk/prove-tekst')).toContain(
    'kanari-kladd-tynset',
  );
  expect(await seen('member-own', '/program/pfp/refleksjon/prove-ferdig/svar/3427/utskrift')).not.toContain(
    'kanari-sendt-horten',
  );
  // A reason alone opens nothing: sent answers are opened by a button, on the record (tests/db/reflection-publication.test.ts).
  expect(await seen('project-group', '/program/pfp/refleksjon/prove-apen/fritekst')).not.toContain('kanari-svar');
  expect(await seen('project-group', '/program/pfp/refleksjon/prove-ferdig/fritekst')).not.toContain('kanari-sendt');
  expect(await seen('evaluator', EXTRACT, 'POST')).toContain('kanari-uttrekk-pfp');
});

test('what is not allowed and what does not exist look the same', async () => {
  const look = async (address: string, actor: (typeof ACTORS)[number]) => {
    const { status, body } = await send(address, { headers: cookieHeader(cookies[actor]) });
    const text = body
      .replace(/<script[\s\S]*?<\/script>|<link[^>]*>|<style[\s\S]*?<\/style>/g, '')
      .replace(/nonce="[^"]*"/g, '')
      .replaceAll(address, '');
    return { status, text };
  };
  const denied = addressOf({ address: '/program/pfp/beregning/{own}' } as (typeof entries)[number]);
  const missing = '/program/pfp/beregning/00000000-0000-4000-8000-000000000000';
  for (const actor of ['anonymous', 'leader-own', 'project-group-other-programme', 'administrator'] as const) {
    expect(await look(denied, actor)).toEqual(await look(missing, actor));
  }
});

import { expect, test } from '@playwright/test';
import { addressOf, readEntries } from '@/tests/setup/entries';
import {
  ACTORS,
  type Answer,
  addTenants,
  closeConnection,
  cookieHeader,
  ORIGIN,
  openSessions,
  rowHash,
  send,
  strangers,
} from './setup/server';

let cookies: Awaited<ReturnType<typeof openSessions>>;
test.beforeAll(async () => {
  await addTenants();
  cookies = await openSessions();
});
test.afterAll(closeConnection);

const STATE = encodeURIComponent(JSON.stringify(['', { children: ['__PAGE__', {}, null, null] }, null, null]));

/** Where a path turns to what is closed. */
const CLOSED = /\/(beregning|svar|uttrekk)/;

/** Other ways to ask for the same: what a client of the framework sends, what once passed a guard, what paths can be twisted to. */
const TRICKS: Record<string, (path: string) => { readonly path: string; readonly headers?: Record<string, string> }> = {
  'as data': (path) => ({ path, headers: { RSC: '1' } }),
  'as data, with its query': (path) => ({ path: `${path}?_rsc=1a2b3`, headers: { RSC: '1' } }),
  'with the query alone': (path) => ({ path: `${path}?_rsc=1a2b3` }),
  'as data by its ending': (path) => ({ path: `${path}.rsc` }),
  'as data by its ending and header': (path) => ({ path: `${path}.rsc`, headers: { RSC: '1' } }),
  'as a segment': (path) => ({
    path,
    headers: { RSC: '1', 'Next-Router-Prefetch': '1', 'Next-Router-Segment-Prefetch': '/_tree' },
  }),
  'as a segment’s file': (path) => ({ path: `${path}.segments/_tree.segment.rsc`, headers: { RSC: '1' } }),
  prefetched: (path) => ({ path, headers: { RSC: '1', 'Next-Router-Prefetch': '1', Purpose: 'prefetch' } }),
  'with the router’s state': (path) => ({ path, headers: { RSC: '1', 'Next-Router-State-Tree': STATE } }),
  'past the middleware': (path) => ({
    path,
    headers: { 'x-middleware-subrequest': Array(5).fill('proxy:middleware:src/middleware').join(':') },
  }),
  'with words of the inner server': (path) => ({
    path,
    headers: { 'x-middleware-next': '1', 'x-invoke-path': path, 'x-matched-path': path, 'x-nextjs-data': '1' },
  }),
  'rewritten by a header': (path) => ({
    path: '/',
    headers: {
      'x-middleware-rewrite': path,
      'x-original-url': path,
      'x-rewrite-url': path,
      'x-now-route-matches': '1',
    },
  }),
  'with dots': (path) => ({ path: `/program/%2e%2e${path}` }),
  'with an encoded slash': (path) => ({ path: path.replace(CLOSED, '%2f$1') }),
  'with an encoded letter': (path) => ({ path: path.replace('beregning', '%62eregning').replace('svar', '%73var') }),
  'with a double slash': (path) => ({ path: `/${path}` }),
  'with a double slash inside': (path) => ({ path: path.replace(CLOSED, '//$1') }),
  'with a backslash': (path) => ({ path: path.replace(CLOSED, '\\$1') }),
  'with a semicolon': (path) => ({ path: path.replace(CLOSED, ';x=1/$1') }),
  'with a slash at the end': (path) => ({ path: `${path}/` }),
  'in capitals': (path) => ({ path: path.toUpperCase() }),
  'as the framework’s data': (path) => ({ path: `/_next/data/development${path}.json` }),
  'under another host': (path) => ({
    path,
    headers: { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' },
  }),
  'by HEAD in disguise': (path) => ({ path, headers: { 'x-http-method-override': 'HEAD' } }),
};

/** Where there is most to be had; the canaries are behind these. */
const ADDRESSES = [
  '/min-tilgang',
  '/program/pfp/beregning',
  '/program/pfp/beregning/ny',
  '/program/pfp/beregning/{own}',
  '/program/annet/beregning/{foreign}',
  '/api/program/pfp/beregninger/{own}/problem',
  '/program/pfp/refleksjon/prove-apen/svar/3427',
  '/program/pfp/refleksjon/prove-ferdig/svar/3427/utskrift',
  '/api/program/pfp/refleksjon/uttrekk/{extract}/data.csv',
];
const denied = readEntries().filter(({ address, kind }) => ADDRESSES.includes(address) && kind !== 'action');

/** The framework sends a request for data on to an address with a query that it derives from the headers. */
async function sendOn(path: string, headers: Record<string, string>, method = 'GET'): Promise<Answer> {
  const answer = await send(path, { method, headers });
  const [to] = [answer.headers.location].flat();
  if (answer.status < 300 || answer.status > 399 || !to?.includes('_rsc')) return answer;
  const { pathname, search } = new URL(to, ORIGIN);
  return send(pathname + search, { method, headers });
}

for (const [trick, twist] of Object.entries(TRICKS)) {
  test(`a page that is denied stays so ${trick}`, async () => {
    const before = await rowHash();
    let cells = 0;
    for (const entry of denied) {
      for (const actor of ACTORS.filter((name) => entry.expected[name] === '404')) {
        const { path, headers = {} } = twist(addressOf(entry));
        const method = entry.kind === 'page' ? 'GET' : entry.kind;
        const from = method === 'GET' ? {} : { origin: ORIGIN };
        const answer = await sendOn(path, { ...headers, ...from, ...cookieHeader(cookies[actor]) }, method);
        expect({ actor, path, found: strangers(answer, actor, true) }).toEqual({ actor, path, found: [] });
        expect(answer.status, `${actor} ${path}`).toBeLessThan(500);
        cells += 1;
      }
    }
    expect(cells).toBeGreaterThan(50);
    expect(await rowHash()).toEqual(before);
  });
}

const LEADING = [
  'as data',
  'as data, with its query',
  'with the router’s state',
  'past the middleware',
  'under another host',
];
for (const trick of LEADING) {
  test(`one who may read gets there ${trick}: so the refusals were refusals`, async () => {
    const { path, headers = {} } = TRICKS[trick]?.('/program/pfp/beregning') ?? { path: '/' };
    const answer = await sendOn(path, { ...headers, ...cookieHeader(cookies['project-group']) });
    expect(answer.body).toContain('kanari-utkast-pfp');
    expect(answer.headers['cache-control']).toBe('private, no-store');
  });
}

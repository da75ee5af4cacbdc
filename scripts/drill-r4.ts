/**
 * `npm run drill R4`: everything that is sent is sent again: 20 at once, after a lost answer, with the same id and other content, and
 * sign-off pressed twice. One row per id, the same answer for all, 422 where the content differs, one submission.
 */
import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { type Answered, put } from './drill/saver';
import { person, startServers } from './drill/servers';
import { readSettings, report } from './drill/settings';
import { groundResponse, groundRows, groundText } from './drill-ground';

const ROUND = 'drill';
const AT_ONCE = 20;

const settings = readSettings();
const times = Math.max(2, Math.round(50 * settings.scale));
const servers = await startServers();
try {
  const towns = [
    ['3427', 'Tynset'],
    ['3801', 'Horten'],
  ] as const;
  const numbers = towns.map(([number]) => number);
  for (const sql of groundRows({ round: ROUND, texts: 2 * times, municipalities: numbers })) await servers.rows(sql);
  await drillFields();
  await drillSignOff(towns);
} finally {
  await servers.stop();
}
process.exit();

async function drillFields(): Promise<void> {
  const response = groundResponse(ROUND, '3427');
  const counts = { differing: 0, unanswered: 0, accepted: 0 };
  for (let index = 0; index < times; index += 1) {
    // A session of its own each time: one alone would meet the limit of changes a minute.
    const cookie = await servers.signIn(person('project-leader:Tynset'));
    const path = `/api/reflection/${response}/fields/${groundText(index)}`;
    const save = { id: randomUUID(), fromVersion: 0, answer: { state: 'answered', text: `én gang ${index}` } };
    const same = await Promise.all(Array.from({ length: AT_ONCE }, () => send(path, cookie, save)));
    counts.differing += new Set(same.map((one) => JSON.stringify(one))).size - 1;
    counts.unanswered += same.filter(({ status }) => status !== 200).length;
    const other = await send(path, cookie, { ...save, answer: { state: 'answered', text: 'noe annet' } });
    if (other.status !== 422) counts.accepted += 1;

    const lost = `/api/reflection/${response}/fields/${groundText(times + index)}`;
    const unheard = {
      id: randomUUID(),
      fromVersion: 0,
      answer: { state: 'answered', text: `svaret gikk tapt ${index}` },
    };
    await sendWithoutListening(lost, cookie, unheard, settings.draw() * 15);
    const [first, second] = [await send(lost, cookie, unheard), await send(lost, cookie, unheard)];
    counts.differing += JSON.stringify(first) === JSON.stringify(second) && first.status === 200 ? 0 : 1;
  }
  const [rows] = await servers.rows<{ n: number }>(
    `SELECT count(*)::int AS n FROM reflection_save WHERE response_id = '${response}'`,
  );
  const extra = (rows?.n ?? 0) - 2 * times;
  report('R4-saves', 2 * times, 'ids');
  report('R4-extra-rows', extra, 'rows', extra === 0);
  report('R4-differing-answers', counts.differing, 'answers', counts.differing === 0);
  report('R4-not-answered', counts.unanswered, 'sendings', counts.unanswered === 0);
  report('R4-other-content-accepted', counts.accepted, 'sendings', counts.accepted === 0);
}

/** The command behind the button, pressed twenty times at once; the form itself is tried in the end-to-end tests. */
async function drillSignOff(towns: readonly (readonly [string, string])[]): Promise<void> {
  const { openSession } = await import('@/lib/access/token');
  const { loadActor } = await import('@/lib/access/load-actor');
  const { signOff } = await import('@/lib/reflection/response/commands');
  const { getResponseView } = await import('@/lib/reflection/response/queries');
  const { closeDatabase } = await import('@/lib/db/client');
  let differing = 0;
  for (const [number, name] of towns) {
    const cookie = await servers.signIn(person(`project-leader:${name}`));
    const now = new Date();
    const actor = await loadActor((await openSession(cookie.replace('fellespott=', ''))) ?? '', now);
    const response = groundResponse(ROUND, number);
    const save = { id: randomUUID(), fromVersion: 0, answer: { state: 'answered', value: 4 } };
    await send(`/api/reflection/${response}/fields/drill-scale`, cookie, save);
    const view = await getResponseView(actor, 'pfp', ROUND, number, now);
    const receipts = await Promise.all(
      Array.from({ length: AT_ONCE }, () => signOff(actor, response, view?.seen ?? '', now)),
    );
    differing += new Set(receipts.map((one) => JSON.stringify(one))).size - 1;
    if (receipts.some(({ ok }) => !ok)) differing += 1;
  }
  await closeDatabase();
  const [rows] = await servers.rows<{ n: number }>(
    `SELECT count(*)::int AS n FROM reflection_submission WHERE round_id = '${ROUND}'`,
  );
  report('R4-submissions', rows?.n ?? 0, 'sent', rows?.n === towns.length);
  report('R4-differing-receipts', differing, 'receipts', differing === 0);
}

function send(path: string, cookie: string, body: unknown): Promise<Answered> {
  return put(servers.address, path, cookie, body);
}

/** Sends, and hangs up before the answer, or in the middle of it. */
function sendWithoutListening(path: string, cookie: string, body: unknown, after: number): Promise<void> {
  const text = JSON.stringify(body);
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
    origin: servers.address,
    cookie,
  };
  return new Promise((resolve) => {
    const sent = request(`${servers.address}${path}`, { method: 'PUT', headers, agent: false });
    sent.on('error', () => {});
    sent.on('close', () => resolve());
    sent.end(text, () => setTimeout(() => sent.destroy(), after));
  });
}

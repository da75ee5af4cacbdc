/**
 * `npm run drill R3`: five editors in one form over HTTP, 200 random interleavings. What is acknowledged is current or in the history,
 * follows what its writer saw, and different fields never meet.
 */
import { randomUUID } from 'node:crypto';
import { put } from './drill/saver';
import { person, startServers } from './drill/servers';
import { pause, readSettings, report } from './drill/settings';
import { groundResponse, groundRows, groundText } from './drill-ground';

const ROUND = 'drill';
const NUMBER = '3427';
const EDITORS = 5;
const FIELDS = 3;
const STEPS = 6;
/** So that no session meets the limit of changes a minute. */
const SESSIONS = 6;

const settings = readSettings();
const interleavings = Math.max(2, Math.round(200 * settings.scale));
const { draw } = settings;
const servers = await startServers();

interface Acknowledged {
  readonly id: string;
  readonly item: string;
  readonly fromVersion: number;
  readonly version: number;
  readonly value: string;
}
const acknowledged: Acknowledged[] = [];
/** Conflicts on a field whose newest version the writer had seen: there must be none. */
let groundless = 0;
let conflicts = 0;
let others = 0;

try {
  for (const sql of groundRows({ round: ROUND, texts: interleavings * FIELDS, municipalities: [NUMBER] }))
    await servers.rows(sql);
  const response = groundResponse(ROUND, NUMBER);
  const people = ['project-leader:Tynset', 'leader-group-member:Tynset'].map(person);
  const sessions: string[] = [];
  for (let session = 0; session < EDITORS * SESSIONS; session += 1)
    sessions.push(await servers.signIn(people[session % people.length] ?? ''));
  for (let round = 0; round < interleavings; round += 1) {
    const cookies = Array.from(
      { length: EDITORS },
      (_, editor) => sessions[(round * EDITORS + editor) % sessions.length] ?? '',
    );
    const items = Array.from({ length: FIELDS }, (_, field) => groundText(round * FIELDS + field));
    await Promise.all(cookies.map((cookie, editor) => edit(response, items, cookie, editor)));
    // One field each, at once: nobody may be told of a conflict.
    const own = await Promise.all(
      items.map(async (item, index) => {
        const version = Math.max(0, ...acknowledged.filter((one) => one.item === item).map((one) => one.version));
        return send(response, item, cookies[index] ?? '', version, `alene ${index}`);
      }),
    );
    groundless += own.filter(({ status }) => status === 409).length;
  }
  const rows = await servers.rows<{ id: string; item: string; version: number; value: string }>(
    `SELECT s.id::text, s.item_id AS item, s.version, s.value FROM reflection_save s WHERE s.response_id = '${response}'
     ORDER BY s.item_id, s.version`,
  );
  const lost = acknowledged.filter(
    (one) => !rows.some((row) => row.id === one.id && row.version === one.version && row.value === one.value),
  );
  const gaps = rows.filter(
    (row, index) => row.version !== (rows[index - 1]?.item === row.item ? (rows[index - 1]?.version ?? 0) : 0) + 1,
  );
  report('R3-interleavings', interleavings, 'runs');
  report('R3-acknowledged', acknowledged.length, 'saves', acknowledged.length === rows.length);
  report('R3-conflicts', conflicts, 'told', conflicts > 0);
  report('R3-lost', lost.length, 'saves', lost.length === 0);
  report(
    'R3-overwritten',
    acknowledged.filter((one) => one.version !== one.fromVersion + 1).length + gaps.length,
    'saves',
    gaps.length === 0,
  );
  report('R3-groundless-conflicts', groundless, 'told', groundless === 0);
  report('R3-other-answers', others, 'answers', others === 0);
} finally {
  await servers.stop();
}
process.exit();

/** One editor's steps: mostly on what they saw last, now and then on what they saw first. */
async function edit(response: string, items: readonly string[], cookie: string, editor: number): Promise<void> {
  const seen = new Map<string, number>();
  for (let step = 0; step < STEPS; step += 1) {
    const item = items[Math.floor(draw() * items.length)] ?? '';
    const fromVersion = draw() < 0.2 ? 0 : (seen.get(item) ?? 0);
    const answered = await send(response, item, cookie, fromVersion, `${editor}/${step}/${draw()}`);
    if (answered.status === 409) {
      conflicts += 1;
      const current = answered.body.conflict as { version: number };
      if (current.version === fromVersion) groundless += 1;
      seen.set(item, current.version);
    }
    if (answered.status === 200) seen.set(item, Number(answered.body.version));
    await pause(draw() * 10);
  }
}

async function send(response: string, item: string, cookie: string, fromVersion: number, text: string) {
  const save = { id: randomUUID(), fromVersion, answer: { state: 'answered', text } } as const;
  const answered = await put(servers.address, `/api/reflection/${response}/fields/${item}`, cookie, save);
  const value = JSON.stringify(save.answer);
  if (answered.status === 200)
    acknowledged.push({ id: save.id, item, fromVersion, version: Number(answered.body.version), value });
  else if (answered.status !== 409) others += 1;
  return answered;
}

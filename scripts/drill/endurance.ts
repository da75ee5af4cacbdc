/** 50 savers × 100 saves while something is broken again and again; then the database beside what was acknowledged. */
import { randomUUID } from 'node:crypto';
import { groundResponse, groundRows, groundText } from '../drill-ground';
import { type Refusal, type Save, saveUntilAnswered } from './saver';
import { person, type Servers } from './servers';
import { type DrillSettings, pause, report } from './settings';

const ROUND = 'drill';
const SAVERS = 50;
const SAVES = 100;
const TEXTS = 5;
/** Numbers and names of municipalities of the pilot. */
const MUNICIPALITIES = [
  ['3427', 'Tynset'],
  ['3801', 'Horten'],
] as const;

interface Acknowledged {
  readonly id: string;
  readonly response: string;
  readonly item: string;
  readonly version: number;
  readonly value: string;
}

export interface Breaking {
  readonly name: string;
  readonly times: number;
  /** Breaks something; returns once it is (being) mended. It is told how many sendings were refused so far. */
  readonly breakOnce: (round: number, refused: () => number) => Promise<void>;
}

interface Row {
  readonly id: string;
  readonly response: string;
  readonly item: string;
  readonly version: number;
  readonly value: string;
}

/** Runs the savers and the breaking at once, and reports lost, doubled and torn saves. Returns what was not acknowledged. */
export async function endure(
  servers: Servers,
  settings: DrillSettings,
  breaking: Breaking,
): Promise<readonly Refusal[]> {
  const saves = Math.max(2, Math.round(SAVES * settings.scale));
  const savers = await prepareSavers(servers);
  const acknowledged: Acknowledged[] = [];
  const sent = new Set<string>();
  const refusals: Refusal[] = [];
  const work = savers.map(async ({ cookie, response, item }, saver) => {
    let version = 0;
    for (let index = 0; index < saves; index += 1) {
      const text = `${saver}/${index}/${'x'.repeat(Math.floor(settings.draw() * 400))}`;
      const save: Save = { id: randomUUID(), fromVersion: version, answer: { state: 'answered', text } };
      sent.add(save.id);
      const outcome = await saveUntilAnswered(
        servers.address,
        `/api/reflection/${response}/fields/${item}`,
        cookie,
        save,
        (refusal) => refusals.push(refusal),
      );
      if (outcome.status !== 200) throw new Error(`A saver got ${outcome.status}: ${JSON.stringify(outcome.body)}`);
      version = Number(outcome.body.version);
      acknowledged.push({ id: save.id, response, item, version, value: JSON.stringify(save.answer) });
    }
  });
  const wanted = SAVERS * saves;
  let isDone = false;
  const finished = Promise.all(work).finally(() => {
    isDone = true;
  });
  finished.catch(() => {}); // told below, once the breaking is over
  let broken = 0;
  // At random points of the whole: one in each tenth.
  for (; broken < breaking.times && !isDone; broken += 1) {
    const point = ((broken + 0.1 + 0.8 * settings.draw()) / breaking.times) * wanted;
    while (acknowledged.length < point && !isDone) await pause(2);
    if (!isDone) await breaking.breakOnce(broken, () => refusals.length);
  }
  await finished;
  const rows = await servers.rows<Row>(
    `SELECT s.id::text, s.response_id::text AS response, s.item_id AS item, s.version, s.value FROM reflection_save s
     JOIN reflection_response p ON p.id = s.response_id WHERE p.round_id = '${ROUND}'`,
  );
  const { name } = breaking;
  const counts = compare(acknowledged, rows, sent);
  report(`${name}-acknowledged`, acknowledged.length, 'saves', acknowledged.length === wanted);
  report(`${name}-broken`, broken, 'times', broken === breaking.times);
  report(`${name}-not-acknowledged`, refusals.length, 'sendings');
  report(`${name}-lost`, counts.lost, 'saves', counts.lost === 0);
  report(`${name}-doubled`, counts.doubled, 'saves', counts.doubled === 0);
  report(`${name}-torn`, counts.torn, 'rows', counts.torn === 0);
  return refusals;
}

function compare(acknowledged: readonly Acknowledged[], rows: readonly Row[], sent: ReadonlySet<string>) {
  const byId = new Map<string, Row[]>();
  for (const row of rows) byId.set(row.id, [...(byId.get(row.id) ?? []), row]);
  const isKept = (one: Acknowledged) =>
    byId
      .get(one.id)
      ?.some(
        (row) =>
          row.response === one.response &&
          row.item === one.item &&
          row.version === one.version &&
          row.value === one.value,
      );
  const values = new Set(rows.map(({ response, item, value }) => `${response} ${item} ${value}`));
  return {
    lost: acknowledged.filter((one) => !isKept(one)).length,
    // Every text is sent under one id, so a text that stands twice was saved twice.
    doubled: rows.length - values.size + [...byId.values()].filter((same) => same.length > 1).length,
    // A row that nobody sent, or whose text is not whole.
    torn: rows.filter((row) => !sent.has(row.id) || !isWhole(row.value)).length,
  };
}

function isWhole(value: string): boolean {
  try {
    return /^\d+\/\d+\/x*$/.test(JSON.parse(value).text);
  } catch {
    return false;
  }
}

/** Each saver has a session and a field of its own; savers of one municipality share its response. */
async function prepareSavers(servers: Servers) {
  const municipalities = MUNICIPALITIES.map(([number]) => number);
  for (const sql of groundRows({ round: ROUND, texts: SAVERS / MUNICIPALITIES.length + TEXTS, municipalities }))
    await servers.rows(sql);
  return Promise.all(
    Array.from({ length: SAVERS }, async (_, saver) => {
      const [number, name] = MUNICIPALITIES[saver % MUNICIPALITIES.length] ?? MUNICIPALITIES[0];
      return {
        cookie: await servers.signIn(person(`project-leader:${name}`)),
        response: groundResponse(ROUND, number),
        item: groundText(Math.floor(saver / MUNICIPALITIES.length)),
      };
    }),
  );
}

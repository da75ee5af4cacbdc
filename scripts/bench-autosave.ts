/**
 * `npm run bench:autosave`: how many fields a second are saved through HTTP, the session and the walls, on PostgreSQL; beside pgbench,
 * which runs the same SQL transaction on the same server without any of the rest. Everything runs on this one machine, the sender too.
 */
import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findSaveGround } from '@/lib/reflection/response/field/queries';
import { put } from './drill/saver';
import { person, type Servers, startServers } from './drill/servers';
import { groundResponse, groundRows, groundText } from './drill-ground';

const ROUND = 'drill';
const TEXTS = 40;
const SENDERS = 16;
const WARM_UP = 4_000;
const MEASURED = 15_000;
/** So that no session meets the limit of changes a minute, which no person meets either. */
const SESSIONS = 8;
const TOWNS = [
  ['3427', 'Tynset'],
  ['3801', 'Horten'],
] as const;
const TEXT = 'Vi har samlet oppvekst, helse og NAV om én plan. '.repeat(6);

const servers = await startServers();
try {
  for (const sql of groundRows({ round: ROUND, texts: TEXTS, municipalities: TOWNS.map(([number]) => number) }))
    await servers.rows(sql);
  const senders = await prepareSenders(servers);
  await measure(servers, senders, WARM_UP);
  const own = await measure(servers, senders, MEASURED);
  const bare = await runPgbench(servers);
  console.log(
    `${SENDERS} senders, ${TEXT.length} characters a save, ${os.cpus().length} cores for sender, server and database together`,
  );
  console.log(`figure autosave-per-second ${own.perSecond.toFixed(0)} saves/s`);
  console.log(`figure autosave-p50 ${own.p50.toFixed(1)} ms`);
  console.log(`figure autosave-p95 ${own.p95.toFixed(1)} ms`);
  if (bare === null) console.log('pgbench was not found; there is nothing to compare with.');
  else {
    console.log(`figure pgbench-per-second ${bare.toFixed(0)} transactions/s`);
    console.log(`figure autosave-ratio-to-pgbench ${(own.perSecond / bare).toFixed(2)} x`);
  }
} finally {
  await servers.stop();
}
process.exit();

interface Sender {
  readonly path: string;
  readonly cookies: readonly string[];
}

/** Each sender has a field of its own, and sessions enough to stay below the limit of changes a minute. */
async function prepareSenders({ signIn }: Servers): Promise<readonly Sender[]> {
  const senders: Sender[] = [];
  for (let sender = 0; sender < SENDERS; sender += 1) {
    const [number, name] = TOWNS[sender % TOWNS.length] ?? TOWNS[0];
    const cookies: string[] = [];
    for (let session = 0; session < SESSIONS; session += 1)
      cookies.push(await signIn(person(`project-leader:${name}`)));
    senders.push({ path: `/api/reflection/${groundResponse(ROUND, number)}/fields/${groundText(sender)}`, cookies });
  }
  return senders;
}

/** Senders who each save one field after the other, as fast as they are answered. */
async function measure({ address }: Servers, senders: readonly Sender[], milliseconds: number) {
  const times: number[] = [];
  const began = performance.now();
  const until = began + milliseconds;
  const work = senders.map(async ({ path, cookies }) => {
    let version: number | null = null;
    for (let sent = 0; performance.now() < until; sent += 1) {
      const answer = { state: 'answered', text: `${sent} ${TEXT}` };
      const start = performance.now();
      const save = { id: randomUUID(), fromVersion: version ?? 0, answer };
      const answered = await put(address, path, cookies[sent % cookies.length] ?? '', save);
      // The field may hold something from the warming up: the first answer says which version.
      const current = answered.status === 409 ? (answered.body.conflict as { version: number }) : answered.body;
      if (answered.status === 200) times.push(performance.now() - start);
      else if (version !== null) throw new Error(`A save got ${answered.status}.`);
      version = Number(current.version);
    }
  });
  await Promise.all(work);
  const seconds = (performance.now() - began) / 1000;
  times.sort((a, b) => a - b);
  const percentile = (share: number) => times[Math.floor(times.length * share)] ?? 0;
  return { perSecond: times.length / seconds, p50: percentile(0.5), p95: percentile(0.95) };
}

/** Transactions a second, or null where the program is missing. Each client writes in a field of its own, as each sender does. */
async function runPgbench({ postgres, databaseUrl, rows }: Servers): Promise<number | null> {
  const program = path.join(postgres.bin, 'pgbench');
  if (!existsSync(program)) return null;
  const [leader] = await rows<{ user: string; programme: string; municipality: string }>(
    `SELECT '${person('project-leader:Tynset')}' AS "user", programme_id AS programme, municipality_id AS municipality
     FROM reflection_response WHERE id = '${groundResponse(ROUND, '3427')}'`,
  );
  if (!leader) throw new Error('There is no response to write in.');
  const folder = mkdtempSync(path.join(os.tmpdir(), 'fellespott-bench-'));
  try {
    const script = path.join(folder, 'save.sql');
    writeFileSync(script, await saveTransaction(leader));
    const args = ['-n', '-M', 'extended', '-c', String(SENDERS), '-j', '1', '-T', '10', '-f', script, databaseUrl];
    const output = execFileSync(program, args, { encoding: 'utf8' });
    return Number(/tps = ([\d.]+)/.exec(output)?.[1]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The statements that one save sends, in their order. The ground's own text is taken from the query itself. */
async function saveTransaction({
  user,
  programme,
  municipality,
}: {
  user: string;
  programme: string;
  municipality: string;
}) {
  const response = groundResponse(ROUND, '3427');
  const item = `'drill-text-' || (20 + :client_id)`;
  let ground = '';
  const listener = {
    $queryRaw: async (texts: TemplateStringsArray, ...values: readonly unknown[]) => {
      ground = texts.reduce((sql, text, index) => `${sql}${literal(values[index - 1])}${text}`);
      return [];
    },
  };
  await findSaveGround(listener as never, {
    responseId: response,
    item: '\u0000item',
    saveId: randomUUID(),
    userId: user,
  });
  // Without a colon before a letter, which pgbench would take for a variable of its own.
  const tenant = `'${programme}' || chr(58) || '${municipality}'`;
  return [
    'BEGIN;',
    `SELECT set_config('role', 'fellespott_app', true), set_config('app.system', '', true), set_config('app.user_id', '${user}', true),
       set_config('app.administrator', '', true), set_config('app.manages', '', true), set_config('app.evaluates', '', true),
       set_config('app.tenants', ${tenant}, true), set_config('app.answers', ${tenant}, true), set_config('app.leads', ${tenant}, true);`,
    `${ground};`,
    `INSERT INTO reflection_save (programme_id, municipality_id, response_id, id, item_id, version, value, saved_by_id, saved_at)
       SELECT '${programme}', '${municipality}', '${response}', gen_random_uuid(), ${item}, coalesce(max(version), 0) + 1,
         '{"state":"answered","text":"${TEXT}"}', '${user}', now()
       FROM reflection_save WHERE programme_id = '${programme}' AND municipality_id = '${municipality}' AND response_id = '${response}'
         AND item_id = ${item}
       ON CONFLICT DO NOTHING;`,
    'COMMIT;',
  ]
    .map((statement) => statement.replace(/\s+/g, ' '))
    .join('\n');
  function literal(value: unknown): string {
    return value === '\u0000item' ? `(${item})` : `'${String(value)}'`;
  }
}

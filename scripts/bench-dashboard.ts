/**
 * What the programme's dashboard costs: `npm run bench:dashboard`. The page over HTTP as the project group, in the production build on
 * PostgreSQL, with 12, 357 and 3 570 invented municipalities; in the same run and in turn with it the statements that it sends, sent
 * again through pg, and a page without a domain. Everything runs on this one machine, the sender too.
 */
import { Agent, get } from 'node:http';
import os from 'node:os';
import { type Exchange, isOfRows, startRecorder, startReplayer } from './bench-dashboard/recorder';
import { fillMunicipalities, PROGRAMME, REGISTRATIONS_EACH } from './bench-dashboard/scenario';
import { person, startApplication, startServers } from './drill/servers';
import { report } from './drill/settings';

const SIZES = [12, 357, 3570] as const;
const PAGE = `/program/${PROGRAMME}/dykos`;
/** Signed in, with navigation and the session's own statement, and nothing else. */
const BARE = '/om';
const WARM_UP = 6;
const ROUNDS: Readonly<Record<(typeof SIZES)[number], number>> = { 12: 40, 357: 40, 3570: 20 };

const agent = new Agent({ keepAlive: true });
const say = (text: string) => process.stdout.write(`${text}\n`);

interface Times {
  readonly p50: number;
  readonly p95: number;
}

interface Measured {
  readonly page: Times;
  readonly sql: Times;
  readonly bare: Times;
  readonly bytes: number;
  readonly statements: number;
}

/** The size in bytes of a page that must be there, as it is sent without packing. */
function fetchPage(address: string, path: string, cookie: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(`${address}${path}`, { agent, headers: { cookie } }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => (bytes += chunk.length));
      response.on('end', () =>
        response.statusCode === 200 ? resolve(bytes) : reject(new Error(`${path} answered ${response.statusCode}.`)),
      );
      response.on('error', reject);
    }).on('error', reject);
  });
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function timesOf(measured: readonly number[]): Times {
  const sorted = measured.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95) };
}

/** Everything that the page sends, and what of it the bare page does not. */
async function recordStatements(databaseUrl: string, cookie: string) {
  const recorder = await startRecorder(databaseUrl);
  const application = await startApplication(recorder.databaseUrl);
  try {
    const open = (path: string) => fetchPage(application.address, path, cookie);
    for (const path of [BARE, PAGE, BARE, PAGE]) await open(path);
    const common = new Set((await recorder.record(() => open(BARE))).map(nameOf));
    const sent = await recorder.record(() => open(PAGE));
    return { sent, own: sent.filter((exchange) => !common.has(nameOf(exchange))) };
  } finally {
    await application.stop();
    recorder.stop();
  }
}

function nameOf(exchange: Exchange): string {
  return exchange.map(({ text }) => text).join('\n');
}

async function measure(size: (typeof SIZES)[number]): Promise<Measured> {
  const servers = await startServers({
    fill: (postgres) => fillMunicipalities(postgres.admin.replace(/\/postgres$/, '/drill'), size),
  });
  try {
    const cookie = await servers.signIn(person('project-group:1'));
    const { sent, own } = await recordStatements(servers.databaseUrl, cookie);
    const replayer = await startReplayer(servers.databaseUrl);
    const times: Record<'page' | 'sql' | 'bare', number[]> = { page: [], sql: [], bare: [] };
    let bytes = 0;
    for (let round = 0; round < WARM_UP + ROUNDS[size]; round += 1) {
      const page = await timed(async () => {
        bytes = await fetchPage(servers.address, PAGE, cookie);
      });
      const sql = await timed(() => replayer.replay(own));
      const bare = await timed(() => fetchPage(servers.address, BARE, cookie));
      if (round < WARM_UP) continue;
      times.page.push(page);
      times.sql.push(sql);
      times.bare.push(bare);
    }
    await replayer.stop();
    const statements = sent.flat().filter(isOfRows);
    if (process.env.BENCH_STATEMENTS)
      for (const { text } of statements) say(`  ${text.replace(/\s+/g, ' ').slice(0, 160)}`);
    return {
      page: timesOf(times.page),
      sql: timesOf(times.sql),
      bare: timesOf(times.bare),
      bytes,
      statements: statements.length,
    };
  } finally {
    await servers.stop();
  }
}

const row = (cells: readonly (string | number)[]) => say(cells.map((cell) => String(cell).padStart(13)).join(''));
const both = ({ p50, p95 }: Times) => `${p50.toFixed(0)} / ${p95.toFixed(0)}`;

say(`${REGISTRATIONS_EACH} invented registrations a municipality, 3 rounds; ${os.cpus().length} cores for everything.`);
say('Milliseconds, p50 / p95; kB as sent without packing.');
row(['', 'page', 'bare SQL', 'bare page', 'statements', 'kB']);
const measured = new Map<number, Measured>();
for (const size of SIZES) {
  const one = await measure(size);
  measured.set(size, one);
  row([size, both(one.page), both(one.sql), both(one.bare), one.statements, Math.round(one.bytes / 1000)]);
}
const [small, middle, large] = SIZES.map((size) => measured.get(size));
if (!small || !middle || !large) throw new Error('A size was not measured.');
const ratio = middle.page.p95 / (middle.sql.p95 + middle.bare.p95);
const growth = large.page.p50 / middle.page.p50;
const isConstant = small.statements === middle.statements && middle.statements === large.statements;
report('dashboard-ratio-357', ratio, 'x', ratio <= 2);
report('dashboard-growth-10x', growth, 'x', growth <= 11);
report('dashboard-queries', large.statements, 'queries', isConstant && large.statements <= 12);
process.exit();

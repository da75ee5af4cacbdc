/**
 * `npm run drill R2`: the same while PostgreSQL is broken again and again: killed, ended at once, its connections cut or all taken,
 * its disk full. The application's server must live on, answer every sending in time, and save again within 5 s.
 */
import { randomUUID } from 'node:crypto';
import {
  type Break,
  connections,
  fullDisk,
  fullLogDisk,
  immediate,
  kill,
  pool,
  terminate,
} from './drill/database-breaks';
import { endure } from './drill/endurance';
import { saveUntilAnswered } from './drill/saver';
import { person, type Servers, startServers } from './drill/servers';
import { type DrillSettings, pause, readSettings, report } from './drill/settings';
import { mountSmallDisk, type SmallDisk } from './drill/small-disk';
import { groundResponse, groundRows, groundText } from './drill-ground';

/** Milliseconds from the database's first answer to the first save. */
const RECOVERY = 5_000;
/** What the writer's browser waits for an answer. */
const PATIENCE = 15_000;
const PROBE = 'drill-probe';
/** Megabytes: room for the tables and for the log of a drill, and little more. */
const DISK = 192;

type Planned = readonly [way: string, breaking: Break];
const times = (count: number, planned: Planned) => Array.from({ length: count }, () => planned);

const settings = readSettings();
const plan = [
  ...times(10, ['kill', kill]),
  ...times(2, ['immediate', immediate]),
  ...times(2, ['terminate', terminate]),
  ...times(2, ['connections', connections]),
  ...times(2, ['pool', pool]),
];
const servers = await startServers();
try {
  await drillWays('R2', servers, settings, shuffled(plan));
} finally {
  await servers.stop();
}
await drillFullDisks();
process.exit();

/** On a server whose tables and log lie on small disks; the application's own log shares the tables' disk, as it often does. */
async function drillFullDisks(): Promise<void> {
  const disks: SmallDisk[] = [];
  try {
    disks.push(mountSmallDisk(DISK), mountSmallDisk(DISK));
  } catch (error) {
    console.log(`not run: a full disk. No small disk can be mounted here: ${(error as Error).message}`);
    report('R2-ways-not-run', 2, 'ways', false);
    for (const disk of disks) disk.unmount();
    return;
  }
  const [tables, log] = disks as [SmallDisk, SmallDisk];
  const place = {
    data: `${tables.folder}/data`,
    wal: `${log.folder}/wal`,
    log: `${tables.folder}/application.log`,
    // Without segments made in advance, a full disk is felt at once.
    settings: ['wal_recycle=off', 'wal_init_zero=on', 'max_wal_size=16MB'],
  };
  try {
    const small = await startServers(place);
    try {
      const full = [...times(3, ['disk-full', fullDisk(tables)]), ...times(3, ['log-disk-full', fullLogDisk(log)])];
      await drillWays('R2-disk', small, settings, shuffled(full));
    } finally {
      await small.stop();
    }
  } finally {
    for (const disk of disks) disk.unmount();
  }
}

async function drillWays(name: string, servers: Servers, settings: DrillSettings, plan: readonly Planned[]) {
  const save = await prepareProbe(servers);
  const ways = new Map<string, { slowest: number; refused: number }>();
  const refusals = await endure(servers, settings, {
    name,
    times: plan.length,
    breakOnce: async (round, refused) => {
      const [way, breaking] = plan[round] as Planned;
      const before = refused();
      await breaking(servers, refused, settings.draw);
      const recovery = await save();
      const { slowest, refused: earlier } = ways.get(way) ?? { slowest: 0, refused: 0 };
      ways.set(way, { slowest: Math.max(slowest, recovery), refused: earlier + refused() - before });
    },
  });
  for (const [way, { slowest, refused }] of [...ways].sort()) {
    report(`R2-${way}-refused`, refused, 'sendings', refused > 0);
    report(`R2-${way}-recovery`, slowest, 'ms', slowest < RECOVERY);
  }
  // The server that answers is never broken here, so every sending must be answered, and as a passing failure.
  const unanswered = refusals.filter(({ status }) => status === null).length;
  const faults = refusals.filter(({ status }) => status === 500).length;
  const slowest = Math.max(0, ...refusals.map(({ milliseconds }) => milliseconds));
  report(`${name}-unanswered`, unanswered, 'sendings', unanswered === 0);
  report(`${name}-refused-as-fault`, faults, 'sendings', faults === 0);
  report(`${name}-slowest-refusal`, slowest, 'ms', slowest < PATIENCE);
  report(`${name}-server-starts`, servers.starts(), 'times', servers.starts() === 1);
}

/** How long it takes until a field is saved again and the server calls itself ready. */
async function prepareProbe(servers: Servers): Promise<() => Promise<number>> {
  for (const sql of groundRows({ round: PROBE, texts: 1, municipalities: ['3427'] })) await servers.rows(sql);
  const path = `/api/reflection/${groundResponse(PROBE, '3427')}/fields/${groundText(0)}`;
  const cookie = await servers.signIn(person('project-leader:Tynset'));
  let version = 0;
  return async () => {
    const began = performance.now();
    const answer = { state: 'answered', text: `etter brudd, fra ${version}` } as const;
    const save = { id: randomUUID(), fromVersion: version, answer };
    const { status, body } = await saveUntilAnswered(servers.address, path, cookie, save);
    if (status !== 200) throw new Error(`The probe got ${status}.`);
    version = Number(body.version);
    while (!(await fetch(`${servers.address}/api/ready`)).ok) await pause(20);
    return performance.now() - began;
  };
}

/** The same seed, the same order. */
function shuffled(plan: readonly Planned[]): readonly Planned[] {
  return plan
    .map((planned) => ({ planned, place: settings.draw() }))
    .sort((a, b) => a.place - b.place)
    .map(({ planned }) => planned);
}

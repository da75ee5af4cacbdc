/** The built server on a PostgreSQL of its own, with a supervisor that starts it again whenever it ends. */
import { execFileSync, spawn } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { openSync } from 'node:fs';
import { createServer } from 'node:net';
import pg from 'pg';
import { stableUuid } from '@/prisma/seed/write';
import { type PostgresPlace, startPostgres, type ThrowawayPostgres } from '../throwaway-postgres.mjs';
import { pause } from './settings';

const AUTH_SECRET = randomBytes(36).toString('base64url');
const HOUR = 3_600_000;

export interface Servers {
  readonly address: string;
  readonly postgres: ThrowawayPostgres;
  readonly databaseUrl: string;
  /** Rows of a statement in the application's own name, as owner. */
  rows<T = Record<string, unknown>>(sql: string, values?: readonly unknown[]): Promise<readonly T[]>;
  /** A cookie of a fresh session of the person. */
  signIn(person: string): Promise<string>;
  /** Kills the application's server; the supervisor starts it again. */
  killApplication(): void;
  /** The application's process as it runs now. */
  pid(): number;
  /** How many times the supervisor has started it. */
  starts(): number;
  stop(): Promise<void>;
}

/** `log` is the file that the server's own log goes to, if anywhere; `fill` puts more into the database before the application is started. */
export async function startServers(
  place: PostgresPlace & {
    readonly log?: string;
    readonly fill?: (postgres: ThrowawayPostgres) => Promise<void>;
  } = {},
): Promise<Servers> {
  const postgres = await startPostgres(place);
  const databaseUrl = await postgres.createDatabase('drill');
  const env = environment(databaseUrl);
  execFileSync(
    process.execPath,
    ['--conditions=react-server', '--import', 'tsx', 'scripts/prepare-database.ts', 'pilot'],
    { env, stdio: 'pipe' },
  );
  await place.fill?.(postgres);
  const { address, ...supervisor } = await startApplication(databaseUrl, place.log);
  // The application's own code reads its settings once, at its first use in this process.
  Object.assign(process.env, { AUTH_SECRET, DATABASE_URL: databaseUrl });
  const { sealSession } = await import('@/lib/access/token');
  const rows = async <T>(sql: string, values: readonly unknown[] = []) => {
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    try {
      await client.query("SET app.system = 'on'");
      return (await client.query(sql, [...values])).rows as T[];
    } finally {
      await client.end();
    }
  };
  return {
    address,
    postgres,
    databaseUrl,
    rows,
    signIn: async (person) => {
      const [id, now] = [randomUUID(), Date.now()];
      const times = [now, now, now + 12 * HOUR].map((time) => new Date(time));
      await rows(
        'INSERT INTO session (id, user_id, created_at, last_seen_at, expires_at) VALUES ($1, $2, $3, $4, $5)',
        [id, person, ...times],
      );
      return `fellespott=${await sealSession(id)}`;
    },
    killApplication: supervisor.kill,
    pid: supervisor.pid,
    starts: supervisor.starts,
    stop: async () => {
      await supervisor.stop();
      await postgres.stop();
    },
  };
}

/** The built server on a database that is there. */
export async function startApplication(databaseUrl: string, log?: string) {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const own = { PORT: String(port), APP_ORIGIN: address, LISTEN_ADDRESS: '127.0.0.1' };
  const supervisor = supervise({ ...environment(databaseUrl), ...own }, log ? openSync(log, 'a') : 'ignore');
  await untilAnswering(address);
  return { address, ...supervisor };
}

function environment(databaseUrl: string): NodeJS.ProcessEnv {
  return { ...process.env, DATABASE_URL: databaseUrl, AUTH_SECRET, NEXT_TELEMETRY_DISABLED: '1' };
}

/** The demonstration person with the key: `project-leader:Tynset`. */
export const person = (key: string) => stableUuid(`user:${key}`);

function supervise(env: NodeJS.ProcessEnv, log: number | 'ignore') {
  let starts = 0;
  let isEnding = false;
  let child = start();
  function start() {
    starts += 1;
    const started = spawn(process.execPath, ['scripts/serve.mjs'], { env, stdio: ['ignore', log, 'inherit'] });
    started.once('exit', () => {
      if (!isEnding) child = start();
    });
    return started;
  }
  const stop = async () => {
    isEnding = true;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    const forced = setTimeout(() => child.kill('SIGKILL'), 15_000);
    await ended;
    clearTimeout(forced);
  };
  process.once('exit', () => {
    isEnding = true;
    child.kill('SIGKILL');
  });
  return { kill: () => void child.kill('SIGKILL'), pid: () => child.pid ?? 0, starts: () => starts, stop };
}

async function untilAnswering(address: string): Promise<void> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const answer = await fetch(`${address}/api/ready`).catch(() => undefined);
    if (answer?.ok) return;
    await pause(100);
  }
  throw new Error('The server does not answer. Is there a production build?');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

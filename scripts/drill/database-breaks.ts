/** The ways in which a database fails its application. Each returns at the moment from which it could serve again. */
import pg from 'pg';
import type { Servers } from './servers';
import { pause } from './settings';
import type { SmallDisk } from './small-disk';

/** `refused` counts the sendings that were not acknowledged so far. */
export type Break = (servers: Servers, refused: () => number, draw: () => number) => Promise<void>;

/** Longer than anyone waits for a connection, so that those in the queue give up, too. */
const POOL_TAKEN = 6_000;
/** How long a break goes on at most until somebody has felt it, and how long after that. Milliseconds. */
const UNFELT = 10_000;
const FELT = 1_000;

const APPLICATION = "usename = 'owner' AND application_name = '' AND pid <> pg_backend_pid()";
/** The code with which the server refuses one connection too many. */
const TOO_MANY = '53300';

export const kill: Break = async (servers, _refused, draw) => {
  await servers.postgres.crash('SIGKILL');
  await pause(draw() * 300);
  await servers.postgres.restart();
};

/** What `pg_ctl stop -m immediate` does: nothing more is written. */
export const immediate: Break = async (servers, _refused, draw) => {
  await servers.postgres.crash('SIGQUIT');
  await pause(draw() * 300);
  await servers.postgres.restart();
};

export const terminate: Break = async (servers) => {
  await servers.rows(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE ${APPLICATION}`);
};

/** Somebody else has every connection that the server gives. */
export const connections: Break = async (servers, refused) => {
  const control = await connect(servers.postgres.admin);
  const taken: pg.Client[] = [];
  try {
    for (let isAway = false; !isAway; ) {
      const client = await connect(servers.databaseUrl).catch((error) => {
        if (error.code !== TOO_MANY) throw error;
      });
      if (client) taken.push(client);
      else {
        const { rowCount } = await control.query(
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE ${APPLICATION}`,
        );
        isAway = rowCount === 0;
      }
    }
    await untilFelt(refused);
  } finally {
    await Promise.all(taken.map((client) => client.end()));
    await control.end();
  }
};

/** Every connection of the application's own pool waits for a lock, and everybody else for one of them. */
export const pool: Break = async (servers) => {
  const client = await connect(servers.databaseUrl);
  try {
    await client.query('BEGIN');
    await client.query('LOCK TABLE reflection_save IN ACCESS EXCLUSIVE MODE');
    await pause(POOL_TAKEN);
  } finally {
    await client.end();
  }
};

/** No byte is left where the tables lie. */
export function fullDisk(disk: SmallDisk): Break {
  return async (servers, refused) => {
    try {
      await untilFelt(refused, () => disk.fill());
    } finally {
      disk.free();
    }
    await servers.postgres.restart();
  };
}

/** No byte is left where the log lies: the server gives up over it, and is started again once there is room. */
export function fullLogDisk(disk: SmallDisk): Break {
  return async (servers, ...rest) => {
    disk.fill();
    // The segment of the log that is there already may have room for a long time.
    await query(servers.postgres.admin, 'SELECT pg_switch_wal()').catch(() => {});
    await fullDisk(disk)(servers, ...rest);
  };
}

async function untilFelt(refused: () => number, goOn: () => void = () => {}): Promise<void> {
  const before = refused();
  const began = performance.now();
  let felt = Number.POSITIVE_INFINITY;
  while (performance.now() < Math.min(began + UNFELT, felt + FELT)) {
    goOn();
    if (refused() > before) felt = Math.min(felt, performance.now());
    await pause(20);
  }
}

async function query(connectionString: string, sql: string): Promise<void> {
  const client = await connect(connectionString);
  await client.query(sql).finally(() => client.end());
}

async function connect(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString, application_name: 'drill' });
  client.on('error', () => {}); // the server may end it
  await client.connect();
  return client;
}

// Fresh PostgreSQL databases for the tests: on the server that TEST_DATABASE_URL names, else on one that lives as long as the run.
import { randomBytes } from 'node:crypto';
import { beforeEnd } from './life.mjs';

let server;

/** The address of a new, empty database. */
export async function freshDatabase(purpose) {
  server ??= process.env.TEST_DATABASE_URL ? givenServer(process.env.TEST_DATABASE_URL) : throwawayServer();
  const { createDatabase } = await server;
  return createDatabase(`fellespott_${purpose}_${randomBytes(4).toString('hex')}`);
}

async function throwawayServer() {
  const { startPostgres } = await import('../throwaway-postgres.mjs');
  const started = await startPostgres();
  beforeEnd(started.stop);
  return started;
}

/** The role in the address must be allowed to create databases; each is dropped when the run ends. */
async function givenServer(address) {
  const query = async (sql) => {
    const { default: pg } = await import('pg');
    const client = new pg.Client({ connectionString: address });
    await client.connect();
    try {
      await client.query(sql);
    } finally {
      await client.end();
    }
  };
  const createDatabase = async (name) => {
    await query(`CREATE DATABASE ${name}`);
    beforeEnd(() => query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
    const url = new URL(address);
    url.pathname = `/${name}`;
    return url.href;
  };
  return { createDatabase };
}

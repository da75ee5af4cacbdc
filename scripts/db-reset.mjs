// `npm run db:reset`: empties the database and prepares it anew with the pilot. PostgreSQL only when told so with --yes.
import { rmSync } from 'node:fs';
import path from 'node:path';
import { explain, Problem, step } from './steps/console.mjs';
import { databaseInUse, embeddedFolder, prepareDatabase } from './steps/database.mjs';
import { beforeEnd, end, watchLife } from './steps/life.mjs';
import { takeLock } from './steps/lock.mjs';
import { alone, prepareTools } from './steps/preparation.mjs';
import { assertNode, dataFolder, describeDatabase, enterProject } from './steps/settings.mjs';

watchLife({ code: 130 });
try {
  assertNode();
  enterProject();
  const isPostgres = Boolean(process.env.DATABASE_URL);
  if (isPostgres && !process.argv.includes('--yes')) {
    throw new Problem(
      `This deletes everything in ${describeDatabase()}.`,
      'If you are sure: npm run db:reset -- --yes',
    );
  }
  await alone(prepareTools);
  await step(`Empty (${describeDatabase()})`, isPostgres ? emptyPostgres : emptyEmbedded);
  await step('Database', () => prepareDatabase('pilot'));
} catch (error) {
  explain(error);
  await end(1);
}
await end(0);

/** Under the application's own lock, so that no server can open the folder while it goes. */
function emptyEmbedded() {
  const lock = takeLock(path.join(dataFolder(), 'lock'));
  if (!lock.release) throw databaseInUse(lock.holder);
  beforeEnd(lock.release);
  rmSync(embeddedFolder(), { recursive: true, force: true });
  lock.release();
}

async function emptyPostgres() {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    // A server that still uses the tables makes this fail rather than wait for ever.
    await client.query("SET lock_timeout = '10s'");
    await client.query('BEGIN; DROP SCHEMA public CASCADE; CREATE SCHEMA public; COMMIT');
  } finally {
    await client.end();
  }
}

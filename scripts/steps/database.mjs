// The step that creates or migrates the database and loads a scenario, and what guards the embedded one's folder.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { Problem } from './console.mjs';
import { fingerprint, readStamp, writeStamp } from './fingerprint.mjs';
import { lockHolder } from './lock.mjs';
import { run, runOrFail } from './run.mjs';
import { dataFolder, parseDatabaseUrl, ROOT } from './settings.mjs';

const FIRST_SCENARIO = 'pilot';
const SOURCES = ['prisma/migrations', 'prisma/data', 'prisma/seed', 'scripts/prepare-database.ts', 'lib/db'];
const NO_SOURCE = /(^lib\/db\/generated$)|(\.test\.ts$)/;

/** Prepares the database of a server. The embedded one is left alone where the same preparation has been done. */
export async function prepareForServing() {
  if (process.env.DATABASE_URL) {
    parseDatabaseUrl(process.env.DATABASE_URL);
    return prepareDatabase(FIRST_SCENARIO);
  }
  if (readStamp(stampFile()) === databaseFingerprint()) return false;
  return prepareDatabase(FIRST_SCENARIO);
}

/** Migrates and loads a scenario in a process of its own. Returns what it said last. */
export async function prepareDatabase(scenario, env = process.env) {
  const output = await runOrFail(process.execPath, preparation(scenario), {
    cwd: ROOT,
    env,
    remedy: env.DATABASE_URL
      ? 'Check that the server answers, that DATABASE_URL is right, and that its role owns the database.'
      : 'Read the lines above. If the database holds nothing you need, "npm run db:reset" begins anew.',
  });
  // The stamp lies inside the database's folder, so that it goes where the database goes.
  if (env === process.env && !env.DATABASE_URL && scenario === FIRST_SCENARIO) {
    writeStamp(stampFile(), databaseFingerprint());
  }
  return output.trim().split('\n').at(-1);
}

/** What the preparation says about its scenarios; it is the one that knows them. */
export async function describeScenarios() {
  const { output } = await run(process.execPath, preparation('?'), { cwd: ROOT });
  return output.slice(output.indexOf('Known scenarios:')).trim();
}

function preparation(scenario) {
  return ['--conditions=react-server', '--import', 'tsx', path.join('scripts', 'prepare-database.ts'), scenario];
}

/** Refuses where a living process has the embedded database open; two would lose each other's writes. */
export function assertDatabaseFree() {
  if (process.env.DATABASE_URL) return;
  const holder = lockHolder(path.join(dataFolder(), 'lock'));
  if (holder !== undefined) throw databaseInUse(holder);
}

export function databaseInUse(holder) {
  return new Problem(
    `The database in ${dataFolder()} is in use by process ${holder}.`,
    'Stop that process first, or set DATA_DIR to another folder.',
  );
}

export function embeddedFolder() {
  return path.join(dataFolder(), 'postgres');
}

function stampFile() {
  return path.join(embeddedFolder(), 'fellespott-prepared.json');
}

function databaseFingerprint() {
  if (!existsSync(path.join(embeddedFolder(), 'PG_VERSION'))) return 'not yet created';
  return fingerprint(ROOT, SOURCES, { skip: (file) => NO_SOURCE.test(file) });
}

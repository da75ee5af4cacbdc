// The settings that the commands themselves need, checked before anything is done. The application checks its own in lib/env.ts.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Problem } from './console.mjs';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url)).replace(/[\\/]$/, '');
const OLDEST_NODE = [20, 19, 0];
const DEFAULT_PORT = 3000;

/** Refuses a Node that is too old, in words: later steps would only fail in riddles. */
export function assertNode(version = process.versions.node) {
  const parts = version.split('.').map(Number);
  const index = OLDEST_NODE.findIndex((wanted, at) => parts[at] !== wanted);
  if (index >= 0 && parts[index] < OLDEST_NODE[index]) {
    throw new Problem(
      `Node ${OLDEST_NODE.join('.')} or newer is needed; this is ${version}.`,
      'Install it from https://nodejs.org.',
    );
  }
}

/** Makes the project folder the working folder and takes up `.env`; what is set already wins, even when it is empty. */
export function enterProject() {
  process.chdir(ROOT);
  process.env.NEXT_TELEMETRY_DISABLED = '1';
  if (existsSync('.env')) process.loadEnvFile('.env');
}

export function dataFolder() {
  return path.resolve(ROOT, process.env.DATA_DIR || '.data');
}

export function distFolder() {
  return path.resolve(ROOT, process.env.NEXT_DIST_DIR || '.next');
}

export function port() {
  const value = Number(process.env.PORT || DEFAULT_PORT);
  if (Number.isInteger(value) && value > 0 && value < 65_536) return value;
  throw new Problem(`PORT is "${process.env.PORT}", which is no port.`, 'Set it to a number from 1 to 65535.');
}

/** The database in use, without its password. */
export function describeDatabase() {
  const { DATABASE_URL } = process.env;
  if (!DATABASE_URL) return `embedded, in ${path.relative(process.cwd(), dataFolder()) || '.'}`;
  const url = parseDatabaseUrl(DATABASE_URL);
  return `PostgreSQL ${url.host}${url.pathname}`;
}

export function parseDatabaseUrl(value) {
  if (/^postgres(ql)?:\/\//.test(value) && URL.canParse(value)) return new URL(value);
  // The value is not repeated: it may hold a password.
  throw new Problem(
    'DATABASE_URL is no PostgreSQL address.',
    'Write it as postgresql://user:password@host:5432/database',
  );
}

// Secrets that nobody should have to think of for a first try: made once, kept in the data folder, readable by its owner only.
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Problem } from './console.mjs';
import { dataFolder } from './settings.mjs';

const MAKERS = {
  AUTH_SECRET: () => randomBytes(36).toString('base64url'),
  // The form that Next wants: 32 bytes, base64.
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: () => randomBytes(32).toString('base64'),
};
const SHORTEST_AUTH_SECRET = 32;

/** Sets AUTH_SECRET for the server. A real database needs one that is kept as carefully as the database itself. */
export function provideAuthSecret() {
  const { AUTH_SECRET, DATABASE_URL } = process.env;
  if (AUTH_SECRET && AUTH_SECRET.length < SHORTEST_AUTH_SECRET) {
    throw new Problem(
      `AUTH_SECRET must have at least ${SHORTEST_AUTH_SECRET} characters.`,
      'Make one with: openssl rand -base64 36',
    );
  }
  if (AUTH_SECRET) return;
  if (DATABASE_URL) {
    throw new Problem(
      'DATABASE_URL is set, but AUTH_SECRET is not; without it nobody can be signed in.',
      'Make one with "openssl rand -base64 36", keep it safe, and set it for every server of this database.',
    );
  }
  process.env.AUTH_SECRET = keptSecret('AUTH_SECRET');
}

/**
 * The key in which a page's forms address their actions. The same key across builds keeps forms that are open in a
 * browser working after an upgrade.
 */
export function serverActionsKey() {
  const given = process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY;
  if (given && Buffer.from(given, 'base64').length !== 32) {
    throw new Problem(
      'NEXT_SERVER_ACTIONS_ENCRYPTION_KEY must be 32 bytes in base64.',
      'Make one with: openssl rand -base64 32',
    );
  }
  return given || keptSecret('NEXT_SERVER_ACTIONS_ENCRYPTION_KEY');
}

function keptSecret(name) {
  const file = path.join(dataFolder(), 'secrets.json');
  const kept = readKept(file);
  if (typeof kept[name] !== 'string') {
    kept[name] = MAKERS[name]();
    // The embedded database's files are readable by all; the folder around them is not.
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(`${file}.new`, `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  // Someone may have copied the folder with wider rights.
  chmodSync(file, 0o600);
  return kept[name];
}

/** Damaged is the same as none: new secrets sign everyone out, and nothing else is lost. */
function readKept(file) {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8'));
    return typeof kept === 'object' && kept !== null ? kept : {};
  } catch {
    return {};
  }
}

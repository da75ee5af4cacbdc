import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import pg from 'pg';

export const KIND = process.env.TEST_DATABASE === 'postgresql' ? 'postgresql' : 'embedded';

/** The PostgreSQL database to test on. Its contents are destroyed, so it must have been named for that on purpose. */
export function targetUrl(): string {
  const { DATABASE_URL, TEST_DATABASE } = process.env;
  if (TEST_DATABASE !== 'postgresql' || !DATABASE_URL) {
    throw new Error('Set TEST_DATABASE=postgresql and DATABASE_URL to a database that may be emptied.');
  }
  return DATABASE_URL;
}

/** Migrates and fills a database with a scenario, as `npm start` does. Returns what was said. */
export function fillDatabase(where: Record<string, string>, scenario = 'pilot'): string {
  const { DATABASE_URL: _, DATA_DIR: __, ...rest } = process.env;
  return execFileSync(
    process.execPath,
    ['--conditions=react-server', '--import', 'tsx', 'scripts/prepare-database.ts', scenario],
    { env: { ...rest, ...where }, encoding: 'utf8' },
  );
}

/** A copy of a PostgreSQL database that nobody is connected to, beside it on the same server. */
export async function copyDatabase(template: string): Promise<{ readonly url: string; drop(): Promise<void> }> {
  const url = new URL(template);
  const original = url.pathname.slice(1);
  const name = `${original}_${randomBytes(4).toString('hex')}`;
  await onServer(template, `CREATE DATABASE "${name}" TEMPLATE "${original}"`);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(template, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`) };
}

async function onServer(address: string, sql: string): Promise<void> {
  const url = new URL(address);
  // Not the template itself, which must have no connection while it is copied.
  url.pathname = '/postgres';
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

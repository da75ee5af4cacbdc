import { execFileSync } from 'node:child_process';

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

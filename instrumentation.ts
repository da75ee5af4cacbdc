/**
 * Runs once before the first request. Settings that cannot be used, and an embedded database that another process holds,
 * end the start in words instead of failing every page.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return;
  const { env } = await import('./lib/env');
  env();
  const { database } = await import('./lib/db/client');
  await database();
}

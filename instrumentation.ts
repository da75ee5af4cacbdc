/**
 * Runs once, before the server answers. Settings that cannot be used, and an embedded database that another process
 * holds, end the process in words: Next alone would note the error and go on to fail every page.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return;
  try {
    const { env } = await import('./lib/env');
    env();
    const { database } = await import('./lib/db/client');
    await database();
  } catch (error) {
    process.stderr.write(`\nFellespott does not start. ${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}

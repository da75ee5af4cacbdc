import { TOO_MANY } from './lib/limits';

/** Runs once, before the server answers. What it does stands in a file of its own, which no other runtime may load. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs' && process.env.NEXT_PHASE !== 'phase-production-build') {
    const { startOrExit } = await import('./instrumentation-node');
    await startOrExit();
  }
}

/** A page or an action that failed leaves its kind and place in the log, and the id that the reader was shown; never its words. */
export async function onRequestError(error: unknown): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { errorFields, log } = await import('./lib/log');
  const digest = error instanceof Error && 'digest' in error ? { digest: String(error.digest) } : {};
  // No fault of ours, and there are many of them: a line each, without where it was thrown.
  if (digest.digest === TOO_MANY) return log('warn', 'request.refused', digest);
  log('error', 'request.failed', { ...errorFields(error), ...digest });
}

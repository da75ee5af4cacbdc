/** Runs once, before the server answers. What it does stands in a file of its own, which no other runtime may load. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs' && process.env.NEXT_PHASE !== 'phase-production-build') {
    const { startOrExit } = await import('./instrumentation-node');
    await startOrExit();
  }
}

/** Times and memory, measured in the running process. */

/** Milliseconds of each of `repeats` runs, after two that are not counted. Rubbish is collected before each. */
export function timesOf(repeats: number, run: () => unknown): readonly number[] {
  run();
  run();
  return Array.from({ length: repeats }, () => {
    globalThis.gc?.();
    const start = performance.now();
    const kept = run();
    const time = performance.now() - start;
    if (kept === undefined) throw new Error('A run must return what it made, so that nothing is optimised away.');
    return time;
  });
}

export function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

/** The most memory that the process has held so far, in megabytes. */
export function peakMemory(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}

/** Times and memory, measured in the running process. */

type Contestant = { readonly run: () => unknown; times: number[]; peakMemory: number };

export function contestant(run: () => unknown): Contestant {
  return { run, times: [], peakMemory: 0 };
}

/**
 * Lets all contestants run once uncounted, to be compiled, and then in turn, round after round: what else the machine does
 * meanwhile falls on all of them alike. Rubbish is collected before each run.
 */
export function runInTurn(contestants: readonly Contestant[], rounds: number): void {
  for (const each of contestants) {
    each.run();
    each.peakMemory = peakMemory();
  }
  for (let round = 0; round < rounds; round++) {
    for (const each of contestants) {
      globalThis.gc?.();
      const start = performance.now();
      const kept = each.run();
      each.times.push(performance.now() - start);
      if (kept === undefined) throw new Error('A run must return what it made, so that nothing is optimised away.');
    }
  }
}

export function median({ times }: Contestant): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

/** The most memory that the process has held so far, in megabytes. */
function peakMemory(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}

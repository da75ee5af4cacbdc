import { mulberry32 } from '@/lib/statistics/rules/bootstrap';

/** What a drill is told on its command line: the seed, and how much. The same seed draws the same. */
export interface DrillSettings {
  readonly seed: number;
  readonly scale: number;
  readonly draw: () => number;
}

/** `tsx scripts/drill-r1.ts [seed] [scale]`: a scale of 1 is the drill whole, 0.1 a tenth of it. */
export function readSettings(): DrillSettings {
  const seed = Number(process.argv[2] ?? Math.floor(Math.random() * 1e9));
  const scale = Number(process.argv[3] ?? 1);
  console.log(`seed ${seed}, scale ${scale}`);
  return { seed, scale, draw: mulberry32(seed) };
}

/** One line per figure. A figure that must have a value and has not makes the drill fail. */
export function report(name: string, value: number, unit: string, isWanted = true): void {
  console.log(`figure ${name} ${Number.isInteger(value) ? value : value.toFixed(2)} ${unit}`);
  if (isWanted) return;
  console.log(`missed: ${name}`);
  process.exitCode = 1;
}

export const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Reads back what a saved run stores as text. */
import { z } from 'zod';
import type { Problem } from '@/lib/allocation/schema';
import type { AllocationResult } from '@/lib/allocation/types';
import { INPUT_MARKS, type Provenance } from '../types';

const provenance = z.object({
  inputs: z.array(
    z.object({
      input: z.string(),
      sourceId: z.string().nullable(),
      reference: z.string().nullable(),
      mark: z.enum(INPUT_MARKS).nullable(),
    }),
  ),
});

/** A run's provenance. Throws on other text: runs are written by this application alone and never change. */
export function readProvenance(text: string): Provenance {
  return provenance.parse(JSON.parse(text));
}

/**
 * A run's problem and result. They were validated and made by the engine before they were stored, and the database refuses
 * to change them, so they are not validated again.
 */
export function readStored(problem: string, result: string): { problem: Problem; result: AllocationResult } {
  return { problem: JSON.parse(problem), result: JSON.parse(result) };
}

/**
 * The total of a result from the last characters of its canonical JSON, whose members are sorted: `total` and `year` come
 * last. Saves a list from reading megabytes. Null for any other end.
 * @example totalAtEnd('…"schemes":[],"total":40529000,"year":2021}') // 40529000
 */
export function totalAtEnd(text: string): number | null {
  const digits = /,"total":(\d{1,16}),"year":\d{4}\}$/.exec(text)?.[1];
  return digits === undefined ? null : Number(digits);
}

/**
 * What a downloaded file is called. An illustration says so in its name, since a file is read far from the page.
 * @example fileName({ programme: 'pfp', year: 2020, id: '3f2a…', isIllustration: true }, 'problem')
 *   // "fellespott-pfp-2020-illustrasjon-3f2a1b0c-problem.json"
 */
export function fileName(
  run: { readonly programme: string; readonly year: number; readonly id: string; readonly isIllustration: boolean },
  kind: 'problem' | 'resultat' | 'kilder',
): string {
  const mark = run.isIllustration ? ['illustrasjon'] : [];
  return `${['fellespott', run.programme, run.year, ...mark, run.id.slice(0, 8), kind].join('-')}.json`;
}

/**
 * The year whose pools a problem starts from: a problem does not name it, so it is the latest earlier year in which every
 * municipality had just the pool that the problem gives it. Null for a problem that starts from schemes, or where no year fits.
 * @example the problem of 2021 with the twelve pools of 2020: 2020
 */
export function baseYearOf(
  { municipalities, year }: Problem,
  pools: readonly { readonly number: string; readonly year: number; readonly amount: number }[],
): number | null {
  const years = [...new Set(pools.map((pool) => pool.year))].filter((one) => one < year).sort((a, b) => b - a);
  const fits = (candidate: number) => {
    const own = new Map(pools.filter((pool) => pool.year === candidate).map(({ number, amount }) => [number, amount]));
    return municipalities.every(({ number, pool }) => pool !== undefined && own.get(number) === pool);
  };
  return years.find(fits) ?? null;
}

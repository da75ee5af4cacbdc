/** The form that takes questions over, as flat text fields: a box for each question, named after its id. */
import { z } from 'zod';
import { slugSchema } from '../../schema';

const TAKE = 'take-';
const programme = z.string().min(1).max(64);

/** @example takeField('across-sectors') // 'take-across-sectors' */
export function takeField(item: string): string {
  return `${TAKE}${item}`;
}

export const takeOverSchema = z
  .object({ programme, from: programme, scope: z.literal('all').optional() })
  .catchall(z.literal('on'))
  .transform(({ programme: to, from, scope, ...boxes }) => ({
    programme: to,
    from,
    items: scope ?? Object.keys(boxes).map((name) => (name.startsWith(TAKE) ? name.slice(TAKE.length) : '')),
  }))
  .refine(({ items }) => items === 'all' || items.every((item) => slugSchema.safeParse(item).success));
export type TakeOverInput = z.infer<typeof takeOverSchema>;

const one = z.string().max(64).optional().catch(undefined);
const count = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number);

/** The programme that was chosen, and whether nothing was ticked. */
export function readTakeOverAddress(query: unknown): { readonly from: string | null; readonly isEmpty: boolean } {
  const { fra, avvist } = z.object({ fra: one, avvist: one }).catch({}).parse(query);
  return { from: fra ?? null, isEmpty: avvist === 'ingen' };
}

/** How many questions were just taken over, and how many of those asked for the programme had already. */
export function readTakenAddress(query: unknown): { readonly taken: number; readonly known: number } | null {
  const read = z.object({ overtatt: count, kjent: count.catch(0) }).safeParse(query);
  return read.success ? { taken: read.data.overtatt, known: read.data.kjent } : null;
}

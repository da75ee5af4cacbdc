/** Forms that plan and run a round, as flat text fields, and what addresses carry. */
import { z } from 'zod';

const text = z.string().max(500);
const programme = z.string().min(1).max(64);
const round = z.string().min(1).max(60);
const box = z.literal('on').optional();

const plan = {
  programme,
  id: text,
  year: text,
  opensOn: text,
  deadline: text,
  nameNb: text,
  nameNn: text,
  nameEn: text,
  positionsFirst: box,
  demonstration: box,
};
/** `copyFrom` is the round whose form is copied, or empty. */
export const planRoundSchema = z.strictObject({ ...plan, copyFrom: z.string().max(60) });
export const changeRoundSchema = z.strictObject(plan);
export const roundStepSchema = z.strictObject({ programme, round });
export const moveDeadlineSchema = z.strictObject({ programme, round, deadline: text });

const one = z.string().max(60).optional().catch(undefined);

/** What a round's page is asked to show: the step to be confirmed, what was just done, or why it was not. */
export function readRoundAddress(query: unknown) {
  const { bekreft, gjort, avvist } = z.object({ bekreft: one, gjort: one, avvist: one }).catch({}).parse(query);
  return {
    confirm: z.enum(['apne', 'steng', 'fjern']).optional().catch(undefined).parse(bekreft) ?? null,
    done: z.enum(['planlagt', 'lagret', 'apnet', 'stengt', 'frist']).optional().catch(undefined).parse(gjort) ?? null,
    refused: avvist ?? null,
  };
}

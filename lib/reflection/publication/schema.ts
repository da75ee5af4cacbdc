import { z } from 'zod';
import { slugSchema } from '../schema';

/** An address's programme; whether there is one is the database's to say. */
const programmeSchema = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/);

export const publishSchema = z.strictObject({
  programme: programmeSchema,
  round: slugSchema,
  /** Ticked by the one who publishes: it cannot be undone. */
  confirm: z.enum(['', 'yes']).default(''),
});

export const openAnswersSchema = z.strictObject({
  programme: programmeSchema,
  round: slugSchema,
  /** Where to go on: a figure's number, the free texts, or the round's own page. */
  to: z.enum(['', '7', '8', '9', '10', '11', 'fritekst']).default(''),
  reason: z.string().max(2000).default(''),
});

/** A distribution as a release keeps it: how many per value or option. */
export const distributionSchema = z.record(z.string().max(60), z.int().min(0));

/** What the outbox keeps of a mail. */
import { z } from 'zod';
import { LOCALES } from '../locale';
import type { MailParameters } from './types';

const name = z.string().min(1).max(300);

export const mailParametersSchema: z.ZodType<MailParameters> = z.strictObject({
  locale: z.enum(LOCALES),
  municipality: name,
  subject: name,
  /** Below our own origin, and nothing that a reader could be led astray by. */
  path: z
    .string()
    .max(300)
    .regex(/^(\/[\w.-]+)+$/),
  deadline: z.iso.date().optional(),
  sentAt: z.iso.datetime().optional(),
  hash: z
    .string()
    .regex(/^[0-9a-f]{1,64}$/)
    .optional(),
  round: z.string().max(60).optional(),
});

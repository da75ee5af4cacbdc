/** The form of a registration as it is sent, and what its pages' addresses carry. */
import { z } from 'zod';
import { LONGEST_TEXT } from '../limits';

const LONGEST_NAME = 120;
const MOST_FIELDS = 2000;

/**
 * Fixed fields and the kind's own under `content.`, whose names the rules hold against the kind. `number` is that of the page, to
 * come back to it; `base` the version that was opened, 0 for a new one.
 */
export const registrationFormSchema = z
  .object({
    programme: z.string().min(1).max(64),
    kind: z.string().min(1).max(40),
    // Small letters, as the database writes ids: the trail is told of the very id, not of another spelling.
    id: z.uuid().toLowerCase(),
    saveId: z.uuid().toLowerCase(),
    base: z.coerce.number().int().min(0).max(100_000),
    municipality: z.string().max(64),
    countyGovernor: z.string().max(64),
    number: z.string().regex(/^(\d{4})?$/),
    effectiveOn: z.string().max(40),
    intent: z.string().regex(/^(draft|register|rows:[A-Za-z]{1,40}|withdraw)$/),
  })
  .catchall(z.string().max(LONGEST_TEXT + 5000))
  .refine(
    (form) => Object.keys(form).length <= MOST_FIELDS && Object.keys(form).every((name) => name.length <= LONGEST_NAME),
  );

const one = z.string().max(60).optional().catch(undefined);

/** What was just done, and which version is asked for. */
export function readRegistrationAddress(query: unknown) {
  const { gjort, versjon, bekreft } = z.object({ gjort: one, versjon: one, bekreft: one }).catch({}).parse(query);
  return {
    done: z.enum(['kladd', 'registrert', 'trukket']).optional().catch(undefined).parse(gjort) ?? null,
    version: z.coerce.number().int().min(1).max(100_000).optional().catch(undefined).parse(versjon) ?? null,
    confirms: bekreft === 'trekk',
  };
}

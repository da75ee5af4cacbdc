import { z } from 'zod';

/** The municipality is asked for by its id, since that is what a permission is about; its number changes over the years. */
const place = {
  programme: z.string().min(1).max(64),
  municipality: z.string().min(1).max(64),
  /** The number in the page's address, to come back to it. */
  number: z.string().regex(/^\d{4}$/),
};

export const inviteSchema = z.strictObject({ ...place, name: z.string().max(1000), email: z.string().max(1000) });
export const endMembershipSchema = z.strictObject({ ...place, membership: z.uuid() });

const one = z.string().max(64).optional().catch(undefined);

/** What was just done, and whose membership is about to be ended. */
export function readGroupAddress(query: unknown) {
  const { gjort, avslutt } = z.object({ gjort: one, avslutt: one }).catch({}).parse(query);
  return {
    done: z.enum(['invitert', 'avsluttet']).optional().catch(undefined).parse(gjort) ?? null,
    ending: avslutt ?? null,
  };
}

/** What the address of a registration's page tells of the document that was just sent. */
import { z } from 'zod';
import { outcomeOf } from './rules/address';

const addressSchema = z.object({ vedlegg: z.string().max(40).optional().catch(undefined) }).catch({});

export function readAttachmentAddress(query: unknown) {
  return outcomeOf(addressSchema.parse(query).vedlegg);
}

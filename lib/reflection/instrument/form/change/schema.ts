/** A change of a form as the trail keeps it. Events from before the trail kept so much are no changes to be told. */
import { z } from 'zod';
import { CHANGE_INTENTS } from './types';

const id = z.string().optional();
export const changeDetailsSchema = z.object({
  before: z.string(),
  edit: z.object({
    intent: z.enum(CHANGE_INTENTS),
    section: id,
    item: id,
    version: id,
    direction: z.enum(['up', 'down']).optional(),
    from: id,
  }),
});

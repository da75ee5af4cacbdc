/** The editor's forms as flat text fields. `seen` is the hash of the form that the editor saw. */
import { z } from 'zod';
import { slugSchema } from '../../schema';
import { DIRECTIONS, EDIT_INTENTS } from './types';

const key = { programme: z.string().min(1).max(64), round: slugSchema, seen: z.string().max(80) };

export const formEditSchema = z.strictObject({
  ...key,
  intent: z.enum(EDIT_INTENTS),
  section: slugSchema.optional(),
  item: slugSchema.optional(),
  version: z
    .string()
    .regex(/^[1-9]\d{0,4}$/)
    .optional(),
  direction: z.enum(DIRECTIONS).optional(),
  from: slugSchema.optional(),
});
export type FormEditInput = z.infer<typeof formEditSchema>;

const title = z.string().max(400);
const intro = z.string().max(4000);
/** `section` is empty for a new one. */
export const sectionFormSchema = z.strictObject({
  ...key,
  section: z.union([z.literal(''), slugSchema]),
  titleNb: title,
  titleNn: title,
  titleEn: title,
  introNb: intro,
  introNn: intro,
  introEn: intro,
});
export type SectionFormInput = z.infer<typeof sectionFormSchema>;

const one = z.string().max(60).optional().catch(undefined);
/** What the editor is asked to show: the section to be renamed, what was done, or why it was not. */
export function readEditorAddress(query: unknown) {
  const { del, gjort, avvist } = z.object({ del: one, gjort: one, avvist: one }).catch({}).parse(query);
  return { section: del ?? null, done: gjort !== undefined, refused: avvist ?? null };
}

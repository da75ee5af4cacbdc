/** The editor's forms as flat text fields. `seen` is the hash of the form that the editor saw. */
import { z } from 'zod';
import { slugSchema } from '../../schema';
import { type Attempt, DIRECTIONS, EDIT_INTENTS, type EditRefusal } from './types';

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
const attempt = z.object({
  endring: formEditSchema.shape.intent,
  sett: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  sporsmal: slugSchema.optional(),
  til: slugSchema.optional(),
  utgave: formEditSchema.shape.version,
  retning: formEditSchema.shape.direction,
  fra: slugSchema.optional(),
});

/** What the editor is asked to show: the section to be renamed, what was done, or what was not, and why. */
export function readEditorAddress(query: unknown) {
  const { del, gjort, avvist } = z.object({ del: one, gjort: one, avvist: one }).catch({}).parse(query);
  const refused = avvist ?? null;
  return {
    section: del ?? null,
    done: gjort !== undefined,
    refused,
    attempt: refused === null ? null : readAttempt(query),
  };
}

/**
 * What the editor's address says after a refusal: why, and everything it takes to do the edit again.
 * @example attemptQuery({ intent: 'remove-item', item: 'across-sectors', seen: 'sha256:…' }, 'changed')
 * // '?avvist=changed&endring=remove-item&sett=sha256%3A…&sporsmal=across-sectors'
 */
export function attemptQuery({ intent, seen, item, section, version, direction, from }: Attempt, reason: EditRefusal) {
  const query = new URLSearchParams({ avvist: reason, endring: intent, sett: seen });
  const rest = { sporsmal: item, til: section, utgave: version, retning: direction, fra: from };
  for (const [name, value] of Object.entries(rest)) if (value) query.set(name, value);
  return `?${query}`;
}

function readAttempt(query: unknown): Attempt | null {
  const read = attempt.safeParse(query);
  if (!read.success) return null;
  const { endring, sett, sporsmal, til, utgave, retning, fra } = read.data;
  return { intent: endring, seen: sett, item: sporsmal, section: til, version: utgave, direction: retning, from: fra };
}

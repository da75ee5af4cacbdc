import { z } from 'zod';
import { slugSchema } from '../schema';

const ROUND_FIELD = /^round:/;

/** The form: a box per round that is ticked, named `round:2020`. */
export const extractFormSchema = z
  .object({ programme: slugSchema, extract: z.uuid() })
  .catchall(z.literal('on'))
  .refine((fields) => Object.keys(roundFields(fields)).every((id) => slugSchema.safeParse(id).success))
  .transform(({ programme, extract, ...fields }) => ({
    programme,
    id: extract,
    rounds: Object.keys(roundFields(fields)).sort(),
  }));
export type ExtractInput = z.infer<typeof extractFormSchema>;

export function roundField(round: string): string {
  return `round:${round}`;
}

/** Fields by the round they name; a field that names none keeps its name, which is no round's. */
function roundFields(fields: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const own = Object.entries(fields).filter(([name]) => name !== 'programme' && name !== 'extract');
  return Object.fromEntries(own.map(([name, value]) => [name.replace(ROUND_FIELD, ''), value]));
}

const notice = z.enum(['no-round', 'not-found', 'id-taken', 'taken', 'taken-before']);
const NOTICES = {
  taken: 'ja',
  'taken-before': 'fra-for',
  'no-round': 'ingen-runde',
  'not-found': 'finnes-ikke',
  'id-taken': 'brukt',
} as const;
export type ExtractNotice = z.infer<typeof notice>;

/** The address of the page, telling what came of the form. */
export function extractAddress(programme: string, told?: ExtractNotice): string {
  const page = `/program/${programme}/refleksjon/uttrekk`;
  return told ? `${page}?tatt=${NOTICES[told]}` : page;
}

/** What the address tells, or null. */
export function readNotice(query: unknown): ExtractNotice | null {
  const { tatt } = z
    .object({ tatt: z.string().max(40).optional().catch(undefined) })
    .catch({})
    .parse(query);
  return notice.options.find((one) => NOTICES[one] === tatt) ?? null;
}

/** Whether a text can be an extract's id; the database refuses to look for anything else. */
export function isExtractId(text: string): boolean {
  return z.uuid().safeParse(text).success;
}

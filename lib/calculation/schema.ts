import { z } from 'zod';
import { formYears } from './rules/form-years';
import { INTENTS, STARTING_POINTS, type StartingPoint } from './types';

/** Amounts pasted for a thousand municipalities fit in one field. */
const LONGEST_FIELD = 60_000;

const year = z
  .string()
  .regex(/^[12]\d{3}$/)
  .transform(Number);
const optional = z.string().max(LONGEST_FIELD).default('');

/** The form as it is sent: what steers it, and all other fields by name. Which those are depends on the programme's data. */
export const calculationFormSchema = z
  .object({
    programme: z.string().min(1).max(64),
    year,
    startingPoint: z.enum(STARTING_POINTS),
    runId: z.uuid(),
    intent: z.enum(INTENTS),
    name: optional,
    /** Hash of the problem whose result the sender was looking at. */
    seen: optional,
    /** Number of the municipality whose steps are asked for. */
    explain: optional,
  })
  .catchall(z.string().max(LONGEST_FIELD))
  .transform(({ programme, year, startingPoint, runId, intent, name, seen, explain, ...values }) => ({
    programme,
    year,
    startingPoint,
    runId,
    intent,
    name,
    seen,
    explain,
    values: values as Readonly<Record<string, string>>,
  }));
export type CalculationInput = z.infer<typeof calculationFormSchema>;

const STARTING_POINT_WORDS = { potter: 'previous-pools', ordninger: 'schemes' } as const;
const one = z.string().max(64).optional().catch(undefined);

/** The address of the form, in the words of the interface. What cannot be read is left out. */
export function readFormAddress(query: unknown) {
  const { fra, ar } = z.object({ fra: one, ar: one }).catch({}).parse(query);
  const word = fra === 'ordninger' ? 'ordninger' : 'potter';
  return { startingPoint: STARTING_POINT_WORDS[word], year: ar && /^\d{4}$/.test(ar) ? Number(ar) : null };
}

/** The years that the form offers, and the one it shows: the wanted one, if it is among them. */
export function chooseYear(
  programme: { readonly firstYear: number; readonly lastYear: number },
  startingPoint: StartingPoint,
  wanted: number | null,
): { readonly years: readonly number[]; readonly year: number } {
  const years = formYears(programme, startingPoint);
  return { years, year: years.find((one) => one === wanted) ?? years[0] ?? programme.firstYear };
}

export function formAddress(programme: string, startingPoint: keyof typeof WORDS, year?: number): string {
  const query = new URLSearchParams({ fra: WORDS[startingPoint] });
  if (year !== undefined) query.set('ar', String(year));
  return `/program/${programme}/beregning/ny?${query}`;
}
const WORDS = { 'previous-pools': 'potter', schemes: 'ordninger' } as const;

/** The address of a run's page: which municipality is explained, and whether it was saved just now. */
export function readRunAddress(query: unknown) {
  const { kommune, lagret } = z.object({ kommune: one, lagret: one }).catch({}).parse(query);
  return { asked: kommune, isJustSaved: lagret !== undefined };
}

/** The page of a list, from 1. */
export function readPage(query: unknown): number {
  const { side } = z.object({ side: one }).catch({}).parse(query);
  return side && /^[1-9]\d{0,4}$/.test(side) ? Number(side) : 1;
}

/** Whether a text can be a run's id; the database refuses to look for anything else. */
export function isRunId(text: string): boolean {
  return z.uuid().safeParse(text).success;
}

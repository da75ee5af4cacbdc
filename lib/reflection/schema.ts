/** Shapes of what the database keeps as JSON, and of the ids that addresses carry. */
import { z } from 'zod';
import { LONGEST_TEXT } from '../limits';
import type { Answer } from './types';

const texts = <Schema extends z.ZodType>(one: Schema) => z.strictObject({ nb: one, nn: one, en: one });
const words = (longest: number) => z.string().trim().min(1).max(longest);

export const namesSchema = texts(words(300));
export const itemTextsSchema = texts(
  z.strictObject({
    text: words(600),
    help: words(2000).optional(),
    low: words(80).optional(),
    high: words(80).optional(),
    comparabilityNote: words(1000).optional(),
  }),
);
export const sectionTextsSchema = texts(z.strictObject({ title: words(120), intro: words(2000).optional() }));
export const optionsSchema = z
  .array(z.strictObject({ id: z.string().regex(/^[a-z0-9-]{1,40}$/), names: namesSchema }))
  .max(30);

/** Ids of items, rounds and sections: words of a-z and 0-9, joined by hyphens. */
export const slugSchema = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

const answered = z.literal('answered');
export const answerSchema: z.ZodType<Answer> = z.union([
  z.strictObject({ state: answered, value: z.int().min(-1_000_000_000).max(1_000_000_000) }),
  z.strictObject({ state: answered, choices: z.array(z.string().max(40)).min(1).max(30) }),
  z.strictObject({ state: answered, text: z.string().min(1).max(LONGEST_TEXT) }),
  z.strictObject({
    state: answered,
    parts: z.record(z.string().regex(/^[a-z0-9-]{1,40}$/), z.int()).refine((parts) => Object.keys(parts).length <= 30),
  }),
  z.strictObject({ state: z.enum(['not-relevant', 'no-answer', 'empty']) }),
]);

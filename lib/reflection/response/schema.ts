/**
 * What comes in: the bodies of the autosave interface, and the plain forms that work without any script.
 *
 * Every plain form carries `programme`, `round`, `number` (the municipality's), `municipality` (its id) and `response`.
 * - `saveAnswers`: besides `section`, `next` (the section that *next* leads to, or empty), `intent`, and the fields of the items as
 *   rules/form-fields.ts names them; and where two had written, `choose`: `own` or `other`, the item, and the other's version.
 * - `saveOwnPosition`: besides `item`, `dissent`, and the item's own fields with `version.<item>` = 0.
 * - `sendAnswers`: besides `seen`, as the view gave it.
 * - `restoreAnswer`: besides `item`, `version` (the one to bring back) and `fromVersion` (the newest one shown).
 * - `markAnswersReady`, `takeAnswersBack`: nothing besides.
 */
import { z } from 'zod';
import { LONGEST_TEXT } from '../../limits';
import { answerSchema, slugSchema } from '../schema';
import { type FieldChoice, INTENTS } from './types';

const version = z.int().min(0).max(1_000_000);

export const fieldSaveSchema = z.strictObject({ id: z.uuid(), fromVersion: version, answer: answerSchema });
export const presenceSchema = z.strictObject({
  item: slugSchema.nullable(),
  cursor: z.iso.datetime({ precision: 3 }).nullable(),
});

const address = {
  programme: slugSchema,
  round: slugSchema,
  number: z.string().regex(/^\d{4}$/),
  municipality: z.string().min(1).max(64),
  response: z.uuid(),
};
const digits = z
  .string()
  .regex(/^\d{1,6}$/)
  .transform(Number);
/** Which of two texts: `other reason-needs 7`. */
const choice = z
  .string()
  .regex(/^(own|other) [a-z0-9-]{1,60} \d{1,6}$/)
  .transform((text): FieldChoice => {
    const [which, item = '', number] = text.split(' ');
    return { which: which === 'other' ? 'other' : 'own', item, version: Number(number) };
  });
const typed = z.string().max(2 * LONGEST_TEXT);

export const answersFormSchema = z
  .object({
    ...address,
    section: slugSchema,
    next: slugSchema.or(z.literal('')).default(''),
    intent: z.enum(INTENTS),
    choose: choice.optional(),
  })
  .catchall(typed)
  .transform(({ programme, round, number, municipality, response, section, next, intent, choose, ...values }) => ({
    programme,
    round,
    number,
    municipality,
    response,
    section,
    next,
    intent,
    choice: choose ?? null,
    values: values as Readonly<Record<string, string>>,
  }));

export const positionFormSchema = z
  .object({ ...address, item: slugSchema, dissent: z.string().max(5000).default('') })
  .catchall(typed)
  .transform(({ programme, round, number, municipality, response, item, dissent, ...values }) => ({
    programme,
    round,
    number,
    municipality,
    response,
    item,
    dissent,
    values: values as Readonly<Record<string, string>>,
  }));

export const buttonFormSchema = z.strictObject(address);
export const sendFormSchema = z.strictObject({ ...address, seen: z.string().max(64) });
export const restoreFormSchema = z.strictObject({ ...address, item: slugSchema, version: digits, fromVersion: digits });

/** Where a group answers a round. */
export function answerAddress({
  programme,
  round,
  number,
}: {
  programme: string;
  round: string;
  number: string;
}): string {
  return `/program/${programme}/refleksjon/${round}/svar/${number}`;
}

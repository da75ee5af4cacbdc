/** Invented answers that give every number the report quotes of the real ones, which are not published. */
import { z } from 'zod';
import type { Answer } from '@/lib/reflection/types';
import { municipalityNumber, readCsv } from '../csv';
import { DEMONSTRATION_TEXTS } from './demonstration-texts';
import { ITEM_BANK } from './item-bank';

const FILE = 'reflection-demonstration-answers.csv';
// A value, ids of choices joined by +, `-` for not relevant, `?` for no answer; nothing where the field was left out.
const cell = z.string().regex(/^([1-5]|[-?]|[a-z][a-z-]*(\+[a-z][a-z-]*)*)?$/);
const row = z.object({ round: z.string(), item: z.string(), part: z.string() }).catchall(cell);

/** An answer of one leader group to one item, as often as it was written: the last one stands. */
export interface DemonstrationAnswer {
  readonly round: string;
  /** The municipality's number from 2020 to 2023. */
  readonly municipality: string;
  readonly item: string;
  readonly versions: readonly Answer[];
}

/** Every demonstration answer, in the order of the file and then the free texts. */
export function readDemonstrationAnswers(): readonly DemonstrationAnswer[] {
  const fields = new Map<string, DemonstrationAnswer>();
  const write = (
    field: Omit<DemonstrationAnswer, 'versions'>,
    merge: (before: readonly Answer[]) => readonly Answer[],
  ) => {
    const key = `${field.round}:${field.municipality}:${field.item}`;
    fields.set(key, { ...field, versions: merge(fields.get(key)?.versions ?? []) });
  };
  for (const { round, item, part, ...cells } of readCsv(FILE, row)) {
    for (const [municipality, text] of Object.entries(cells)) {
      if (text === '') continue;
      write({ round, municipality: municipalityNumber.parse(municipality), item }, (before) => [
        part === '' ? answerOf(item, text) : withPart(before[0], part, text),
      ]);
    }
  }
  for (const { text, ...field } of DEMONSTRATION_TEXTS) {
    write(field, (before) => [...before, { state: 'answered', text }]);
  }
  return [...fields.values()];
}

function answerOf(item: string, text: string): Answer {
  if (text === '-') return { state: 'not-relevant' };
  if (text === '?') return { state: 'no-answer' };
  const options = ITEM_BANK.find(({ id }) => id === item)?.options ?? [];
  if (options.length === 0) return { state: 'answered', value: Number(text) };
  const chosen = text.split('+');
  return { state: 'answered', choices: options.flatMap(({ id }) => (chosen.includes(id) ? [id] : [])) };
}

function withPart(before: Answer | undefined, part: string, text: string): Answer {
  const parts = before?.state === 'answered' && 'parts' in before ? before.parts : {};
  return { state: 'answered', parts: { ...parts, [part]: Number(text) } };
}

/**
 * The answering form as a plain form: which fields an item has, and what they say. Works without any script.
 *
 * | field | of | says |
 * |---|---|---|
 * | `answer.<item>` | scale, number, choice, text | the number, the choice's id or the text; `@not-relevant` and `@no-answer` may stand here too (one group of radio buttons) |
 * | `answer.<item>.<id>` | multiple choice: `on` where chosen; matrix: the part's number | |
 * | `state.<item>` | every kind | empty, `not-relevant` or `no-answer` |
 * | `version.<item>` | every item on the page | the version that the page showed; 0 for an empty field. An item without it is not on the page, and is left alone |
 */
import type { Answer, FormItem } from '../../types';
import type { FieldFaultCode } from '../types';

export type FormValues = Readonly<Record<string, string>>;

export const answerField = (item: string, part?: string) => `answer.${item}${part === undefined ? '' : `.${part}`}`;
export const stateField = (item: string) => `state.${item}`;
export const versionField = (item: string) => `version.${item}`;

export type ReadField =
  | { readonly item: string; readonly fromVersion: number; readonly answer: Answer }
  | { readonly item: string; readonly fault: FieldFaultCode };

/**
 * What a form's fields say about the items it shows.
 * @example readFields([overallLevel], { 'answer.overall-level': '4', 'version.overall-level': '2' }) // [{ item: 'overall-level', fromVersion: 2, answer: { state: 'answered', value: 4 } }]
 */
export function readFields(items: readonly FormItem[], values: FormValues): readonly ReadField[] {
  return items.flatMap((item) => {
    const version = values[versionField(item.id)];
    if (version === undefined || !/^\d{1,6}$/.test(version)) return [];
    const answer = readField(item, values);
    return [
      typeof answer === 'string'
        ? { item: item.id, fault: answer }
        : { item: item.id, fromVersion: Number(version), answer },
    ];
  });
}

/** Whether the names of a form's fields are all of the items' own. */
export function hasOnlyKnownFields(items: readonly FormItem[], values: FormValues): boolean {
  const known = new Set(
    items.flatMap(({ id, options, parts }) => [
      answerField(id),
      stateField(id),
      versionField(id),
      ...[...options, ...parts].map((part) => answerField(id, part.id)),
    ]),
  );
  return Object.keys(values).every((name) => known.has(name));
}

function readField(item: FormItem, values: FormValues): Answer | FieldFaultCode {
  const single = values[answerField(item.id)] ?? '';
  const marked = markOf(single) ?? markOf(`@${values[stateField(item.id)] ?? ''}`);
  const value = markOf(single) ? ({ state: 'empty' } as const) : readValue(item, single, values);
  if (typeof value === 'string' || !marked) return value;
  return value.state === 'empty' ? { state: marked } : 'both';
}

function markOf(text: string) {
  return (['not-relevant', 'no-answer'] as const).find((mark) => text === `@${mark}`);
}

function readValue(item: FormItem, single: string, values: FormValues): Answer | FieldFaultCode {
  switch (item.kind) {
    case 'text':
      return single.trim() === '' ? { state: 'empty' } : { state: 'answered', text: single.replaceAll('\r\n', '\n') };
    case 'scale':
    case 'number': {
      const value = readNumber(single);
      if (value === 'no-number' || value === null) return value ?? { state: 'empty' };
      return { state: 'answered', value };
    }
    case 'choice':
      return single === '' ? { state: 'empty' } : { state: 'answered', choices: [single] };
    case 'multiple-choice': {
      const choices = item.options.map(({ id }) => id).filter((id) => (values[answerField(item.id, id)] ?? '') !== '');
      return choices.length === 0 ? { state: 'empty' } : { state: 'answered', choices };
    }
    case 'matrix':
      return readParts(item, values);
  }
}

function readParts(item: FormItem, values: FormValues): Answer | FieldFaultCode {
  const read = item.parts.map(({ id }) => [id, readNumber(values[answerField(item.id, id)] ?? '')] as const);
  if (read.some(([, value]) => value === 'no-number')) return 'no-number';
  const parts = read.flatMap(([id, value]) => (typeof value === 'number' ? [[id, value] as const] : []));
  return parts.length === 0 ? { state: 'empty' } : { state: 'answered', parts: Object.fromEntries(parts) };
}

/** A whole number as people write it, with spaces between thousands; null where nothing is written. */
function readNumber(text: string): number | null | 'no-number' {
  const plain = text.replace(/\s/g, '').replace('\u2212', '-');
  if (plain === '') return null;
  return /^-?\d{1,10}$/.test(plain) ? Number(plain) + 0 : 'no-number';
}

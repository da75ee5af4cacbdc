import type { Answer, FormItem, FormSection } from '../../types';
import type { PrintBlock, PrintReader } from '../types';

/**
 * Sections and their questions, numbered through the form. `answers` null gives a blank form to write on; else each question has its
 * answer, and one without says that it is not answered. A field that the reader does not see yet (positions first) says that.
 * @example formBlocks(sections, null, reader).length // a scale with help text takes four blocks: question, help, ends, boxes
 */
export function formBlocks(
  sections: readonly FormSection[],
  answers: ReadonlyMap<string, Answer> | null,
  reader: PrintReader,
  unseen: ReadonlySet<string> = new Set(),
): readonly PrintBlock[] {
  let number = 0;
  return sections.flatMap(({ texts, items }): readonly PrintBlock[] => {
    const { title, intro } = texts[reader.locale];
    return [
      { kind: 'heading', level: 2, text: title },
      ...paragraph(intro),
      ...items.flatMap((item) => {
        number += 1;
        const answer = unseen.has(item.id) ? 'unseen' : (answers?.get(item.id) ?? EMPTY);
        return itemBlocks(item, number, answers && answer, reader);
      }),
    ];
  });
}

const EMPTY: Answer = { state: 'empty' };

function itemBlocks(
  item: FormItem,
  number: number,
  answer: Answer | 'unseen' | null,
  reader: PrintReader,
): readonly PrintBlock[] {
  const { text, help } = item.texts[reader.locale];
  return [
    { kind: 'heading', level: 3, text: `${number}. ${text}` },
    ...paragraph(help),
    ...(item.reconstructed ? paragraph(reader.words('reconstructed')) : []),
    ...(answer ? answerBlocks(item, answer, reader) : blankBlocks(item, reader)),
  ];
}

/** To be filled in by hand, with *not relevant* and *no answer* beside: they are proper answers. */
function blankBlocks(item: FormItem, reader: PrintReader): readonly PrintBlock[] {
  const { words } = reader;
  const others = [words('notRelevant'), words('noAnswer')].map((label) => ({ label, isTicked: false }));
  return [...fieldBlocks(item, null, reader), { kind: 'boxes', boxes: others, direction: 'across' }];
}

function answerBlocks(item: FormItem, answer: Answer | 'unseen', reader: PrintReader): readonly PrintBlock[] {
  if (answer === 'unseen') return [{ kind: 'answer', text: reader.words('closed') }];
  switch (answer.state) {
    case 'empty':
      return [{ kind: 'answer', text: reader.words('notAnswered') }];
    case 'not-relevant':
      return [{ kind: 'answer', text: reader.words('notRelevant') }];
    case 'no-answer':
      return [{ kind: 'answer', text: reader.words('noAnswer') }];
    case 'answered':
      return fieldBlocks(item, answer, reader);
  }
}

type Given = Extract<Answer, { state: 'answered' }>;

function fieldBlocks(item: FormItem, given: Given | null, { locale, words }: PrintReader): readonly PrintBlock[] {
  const named = (options: FormItem['options']) => options.map(({ id, names }) => ({ id, label: names[locale] }));
  switch (item.kind) {
    case 'scale': {
      const chosen = given && 'value' in given ? String(given.value) : null;
      const boxes = steps(item).map((label) => ({ label, isTicked: label === chosen }));
      return [...ends(item, { locale, words }), { kind: 'boxes', boxes, direction: 'across' }];
    }
    case 'matrix': {
      const values: Readonly<Record<string, number>> = given && 'parts' in given ? given.parts : {};
      const rows = named(item.parts).map(({ id, label }) => ({
        label,
        ticked: Object.hasOwn(values, id) ? String(values[id]) : null,
      }));
      return [...ends(item, { locale, words }), { kind: 'grid', corner: words('part'), columns: steps(item), rows }];
    }
    case 'choice':
    case 'multiple-choice': {
      const chosen = given && 'choices' in given ? given.choices : [];
      const boxes = named(item.options).map(({ id, label }) => ({ label, isTicked: chosen.includes(id) }));
      const how = words(item.kind === 'choice' ? 'pickOne' : 'pickSeveral');
      return [...(given ? [] : paragraph(how)), { kind: 'boxes', boxes, direction: 'down' }];
    }
    case 'number': {
      if (given) return [{ kind: 'answer', text: 'value' in given ? String(given.value) : '' }];
      const { minimum, maximum } = item;
      const isBounded = minimum !== null && maximum !== null;
      return [
        ...paragraph(isBounded ? words('writeNumberBetween', { minimum, maximum }) : words('writeNumber')),
        { kind: 'lines', count: 1 },
      ];
    }
    case 'text':
      return [given ? { kind: 'answer', text: 'text' in given ? given.text : '' } : { kind: 'lines', count: 5 }];
  }
}

/** The values of a scale: 1 to 5 gives five. */
function steps({ minimum, maximum }: FormItem): readonly string[] {
  const [from, to] = [minimum ?? 1, maximum ?? 5];
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
}

/** What the scale’s ends mean; nothing where they have no names. */
function ends(item: FormItem, { locale, words }: PrintReader): readonly PrintBlock[] {
  const { low, high } = item.texts[locale];
  const values = steps(item);
  const [from = '', to = ''] = [values[0], values.at(-1)];
  return low && high ? paragraph(words('scale', { from, low, to, high })) : [];
}

function paragraph(text: string | undefined): readonly PrintBlock[] {
  return text ? [{ kind: 'paragraph', text, isQuiet: true }] : [];
}

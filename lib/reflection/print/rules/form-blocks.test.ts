import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answer, type FormItem, type FormSection, ITEM_KINDS } from '../../types';
import type { PrintBlock, PrintReader } from '../types';
import { formBlocks } from './form-blocks';

const all = <T>(one: T) => ({ nb: one, nn: one, en: one });
const named = (id: string) => ({ id, names: all(`navn på ${id}`) });
const item = (id: string, kind: FormItem['kind'], more: Partial<FormItem> = {}): FormItem => ({
  id,
  kind,
  minimum: kind === 'scale' || kind === 'matrix' ? 1 : null,
  maximum: kind === 'scale' || kind === 'matrix' ? 5 : null,
  figure: null,
  speaksTo: null,
  wordingVersion: 1,
  texts: all({ text: `Spørsmål ${id}` }),
  options: kind.includes('choice') ? [named('a'), named('b')] : [],
  parts: kind === 'matrix' ? [named('p'), named('q')] : [],
  comparability: null,
  reconstructed: false,
  ...more,
});
const reader: PrintReader = {
  locale: 'nb',
  words: (word, values = {}) => [word, ...Object.values(values)].join(' '),
};
const section = (id: string, items: readonly FormItem[]): FormSection => ({ id, texts: all({ title: id }), items });
const ofKind = (blocks: readonly PrintBlock[], kind: PrintBlock['kind']) => blocks.filter((one) => one.kind === kind);
const one = (of: FormItem, answer: Answer | null, unseen: readonly string[] = []) =>
  formBlocks([section('En del', [of])], answer && new Map([[of.id, answer]]), reader, new Set(unseen)).slice(2);

const forms = fc.array(fc.array(fc.constantFrom(...ITEM_KINDS), { maxLength: 5 }), { maxLength: 5 }).map((kinds) =>
  kinds.map((of, part) =>
    section(
      `del ${part}`,
      of.map((kind, place) => item(`${part}-${place}`, kind)),
    ),
  ),
);

describe('the blocks of a form', () => {
  it('ask every question once, numbered from 1 through all its sections', () => {
    fc.assert(
      fc.property(forms, fc.boolean(), (sections, isBlank) => {
        const blocks = formBlocks(sections, isBlank ? null : new Map(), reader);
        const asked = blocks.flatMap((block) => (block.kind === 'heading' && block.level === 3 ? [block.text] : []));
        const wanted = sections.flatMap(({ items }) => items).map(({ id }, index) => `${index + 1}. Spørsmål ${id}`);
        expect(asked).toEqual(wanted);
      }),
    );
  });

  it('tick nothing in a blank form, and give each of its questions the two answers that are none', () => {
    fc.assert(
      fc.property(forms, (sections) => {
        const blocks = formBlocks(sections, null, reader);
        const boxes = blocks.flatMap((block) => (block.kind === 'boxes' ? block.boxes : []));
        expect(boxes.some(({ isTicked }) => isTicked)).toBe(false);
        const questions = sections.flatMap(({ items }) => items).length;
        expect(boxes.filter(({ label }) => label === 'noAnswer')).toHaveLength(questions);
        expect(boxes.filter(({ label }) => label === 'notRelevant')).toHaveLength(questions);
      }),
    );
  });

  it('leave no lines to write on in an answered form, and say of every missing answer that it is missing', () => {
    fc.assert(
      fc.property(forms, (sections) => {
        const blocks = formBlocks(sections, new Map(), reader);
        expect(ofKind(blocks, 'lines')).toEqual([]);
        const questions = sections.flatMap(({ items }) => items).length;
        expect(ofKind(blocks, 'answer')).toEqual(
          Array.from({ length: questions }, () => ({ kind: 'answer', text: 'notAnswered' })),
        );
      }),
    );
  });

  it.each(ITEM_KINDS)('of a field that the reader does not see yet say that, and nothing of its answer: %s', (kind) => {
    const value: Answer = { state: 'answered', value: 4 };
    expect(one(item('x', kind), value, ['x'])).toEqual([{ kind: 'answer', text: 'closed' }]);
  });

  it('tick exactly the step that was answered', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), (value) => {
        const [boxes] = ofKind(one(item('x', 'scale'), { state: 'answered', value }), 'boxes');
        expect(boxes).toMatchObject({
          direction: 'across',
          boxes: [1, 2, 3, 4, 5].map((step) => ({ label: String(step), isTicked: step === value })),
        });
      }),
    );
  });

  it('take an inherited name for no part of a matrix', () => {
    const matrix = item('x', 'matrix', { parts: [named('constructor'), named('p')] });
    const [grid] = ofKind(one(matrix, { state: 'answered', parts: { p: 2 } }), 'grid');
    expect(grid).toMatchObject({ rows: [{ ticked: null }, { ticked: '2' }] });
  });
});

describe('one question', () => {
  it.each<[string, FormItem, Answer, PrintBlock]>([
    ['a number', item('x', 'number'), { state: 'answered', value: 0 }, { kind: 'answer', text: '0' }],
    ['a text', item('x', 'text'), { state: 'answered', text: 'Ja.\nNei.' }, { kind: 'answer', text: 'Ja.\nNei.' }],
    ['not relevant', item('x', 'matrix'), { state: 'not-relevant' }, { kind: 'answer', text: 'notRelevant' }],
    ['no answer', item('x', 'scale'), { state: 'no-answer' }, { kind: 'answer', text: 'noAnswer' }],
    [
      'choices',
      item('x', 'multiple-choice'),
      { state: 'answered', choices: ['b'] },
      {
        kind: 'boxes',
        direction: 'down',
        boxes: [
          { label: 'navn på a', isTicked: false },
          { label: 'navn på b', isTicked: true },
        ],
      },
    ],
  ])('answered with %s', (_what, of, answer, block) => {
    expect(one(of, answer).at(-1)).toEqual(block);
  });

  it('says how to fill it in, with its bounds where it has both', () => {
    const hints = (of: FormItem) => ofKind(one(of, null), 'paragraph').map((block) => 'text' in block && block.text);
    expect(hints(item('x', 'number'))).toEqual(['writeNumber']);
    expect(hints(item('x', 'number', { minimum: 0, maximum: 9 }))).toEqual(['writeNumberBetween 0 9']);
    expect(hints(item('x', 'choice'))).toEqual(['pickOne']);
    expect(hints(item('x', 'scale', { texts: all({ text: 'x', help: 'Hjelp', low: 'lite', high: 'mye' }) }))).toEqual([
      'Hjelp',
      'scale 1 lite 5 mye',
    ]);
    expect(hints(item('x', 'text', { reconstructed: true }))).toEqual(['reconstructed']);
  });
});

import { describe, expect, it } from 'vitest';
import type { Answer, FormItem } from '../../types';
import { answerFault, answerText, isAnswered, normalAnswer } from './answer';
import { answerOfRows, submittedRows } from './submitted';

const option = (id: string) => ({ id, names: { nb: id, nn: id, en: id } });
const item = (kind: FormItem['kind']) => ({
  kind,
  minimum: kind === 'scale' || kind === 'matrix' ? 1 : null,
  maximum: kind === 'scale' || kind === 'matrix' ? 5 : null,
  options: [option('yes'), option('partly'), option('no')],
  parts: [option('planning'), option('operation')],
});
const answered = <T extends object>(what: T) => ({ state: 'answered', ...what }) as unknown as Answer;

describe('a value for an item', () => {
  it.each<[FormItem['kind'], object, string | null]>([
    ['scale', { value: 1 }, null],
    ['scale', { value: 5 }, null],
    ['scale', { value: 0 }, 'out-of-range'],
    ['scale', { value: 6 }, 'out-of-range'],
    ['scale', { value: 2.5 }, 'wrong-kind'],
    ['scale', { value: -0 }, 'wrong-kind'],
    ['scale', { text: '3' }, 'wrong-kind'],
    ['number', { value: -12 }, null],
    ['text', { text: 'Vi' }, null],
    ['text', { text: 'a'.repeat(20_001) }, 'too-long'],
    ['choice', { choices: ['yes'] }, null],
    ['choice', { choices: ['yes', 'no'] }, 'one-choice'],
    ['choice', { choices: ['maybe'] }, 'unknown-choice'],
    ['multiple-choice', { choices: ['no', 'yes'] }, null],
    ['multiple-choice', { choices: ['no', 'no'] }, 'unknown-choice'],
    ['matrix', { parts: { planning: 5 } }, null],
    ['matrix', { parts: { planning: 6 } }, 'out-of-range'],
    ['matrix', { parts: { dream: 3 } }, 'unknown-part'],
    ['matrix', { value: 3 }, 'wrong-kind'],
  ])('%s %o: %s', (kind, what, fault) => {
    expect(answerFault(item(kind), answered(what))).toBe(fault);
  });

  it('may always be not relevant, no answer, or cleared; only the last counts as unanswered', () => {
    for (const state of ['not-relevant', 'no-answer', 'empty'] as const) {
      expect(answerFault(item('scale'), { state })).toBeNull();
      expect(isAnswered({ state })).toBe(state !== 'empty');
    }
  });

  it('has one spelling', () => {
    const composed = normalAnswer(item('text'), { state: 'answered', text: 'A\u030Arsplan' });
    expect(answerText(composed)).toBe('{"state":"answered","text":"\u00C5rsplan"}');
    expect(normalAnswer(item('multiple-choice'), { state: 'answered', choices: ['no', 'yes'] })).toEqual({
      state: 'answered',
      choices: ['yes', 'no'],
    });
    expect(normalAnswer(item('text'), { state: 'answered', text: ' \n' })).toEqual({ state: 'empty' });
    expect(normalAnswer(item('matrix'), { state: 'answered', parts: {} })).toEqual({ state: 'empty' });
  });
});

describe('rows of a sent answer', () => {
  it.each<[FormItem['kind'], Answer, number]>([
    ['scale', { state: 'answered', value: 4 }, 1],
    ['scale', { state: 'not-relevant' }, 1],
    ['text', { state: 'no-answer' }, 1],
    ['text', { state: 'answered', text: 'Vi' }, 1],
    ['multiple-choice', { state: 'answered', choices: ['yes', 'no'] }, 1],
    ['matrix', { state: 'answered', parts: { planning: 2, operation: 5 } }, 2],
    ['scale', { state: 'empty' }, 0],
  ])('%s %o makes rows that give it back', (kind, answer, count) => {
    const rows = submittedRows('an-item', answer);
    expect(rows).toHaveLength(count);
    expect(answerOfRows(kind, rows)).toEqual(answer);
  });
});

describe('what could be saved but never read back', () => {
  const free = { minimum: null, maximum: null, options: [], parts: [] };
  it('is refused: a number beyond a thousand million, a text whose JSON is longer than its column', () => {
    const number = { ...free, kind: 'number' } as const;
    expect(answerFault(number, { state: 'answered', value: 1_000_000_000 })).toBeNull();
    expect(answerFault(number, { state: 'answered', value: 2_000_000_000 })).toBe('out-of-range');
    const text = { ...free, kind: 'text' } as const;
    expect(answerFault(text, { state: 'answered', text: 'a'.repeat(20_000) })).toBeNull();
    expect(answerFault(text, { state: 'answered', text: `${'a'.repeat(14_000)}${'\n'.repeat(6_000)}` })).toBe(
      'too-long',
    );
  });
});

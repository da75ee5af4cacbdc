import { describe, expect, it } from 'vitest';
import type { FormItem } from '../../types';
import { hasOnlyKnownFields, readFields } from './form-fields';

const named = (id: string) => ({ id, names: { nb: id, nn: id, en: id } });
const item = (kind: FormItem['kind']): FormItem => ({
  id: 'it',
  kind,
  minimum: null,
  maximum: null,
  figure: null,
  speaksTo: null,
  wordingVersion: 1,
  texts: { nb: { text: 'x' }, nn: { text: 'x' }, en: { text: 'x' } },
  options: kind.includes('choice') ? [named('a'), named('b')] : [],
  parts: kind === 'matrix' ? [named('p'), named('q')] : [],
  comparability: null,
  reconstructed: false,
});
const read = (kind: FormItem['kind'], values: Record<string, string>) =>
  readFields([item(kind)], { 'version.it': '3', ...values })[0];
const says = (answer: object) => ({ item: 'it', fromVersion: 3, answer });

describe('the fields of a plain form', () => {
  it.each<[FormItem['kind'], Record<string, string>, object]>([
    ['scale', { 'answer.it': '4' }, says({ state: 'answered', value: 4 })],
    ['scale', {}, says({ state: 'empty' })],
    ['scale', { 'answer.it': '@no-answer' }, says({ state: 'no-answer' })],
    ['scale', { 'answer.it': '4', 'state.it': 'not-relevant' }, { item: 'it', fault: 'both' }],
    ['scale', { 'answer.it': 'fire' }, { item: 'it', fault: 'no-number' }],
    ['number', { 'answer.it': '1 200' }, says({ state: 'answered', value: 1200 })],
    ['number', { 'answer.it': '\u22127' }, says({ state: 'answered', value: -7 })],
    ['text', { 'answer.it': 'en\r\nto' }, says({ state: 'answered', text: 'en\nto' })],
    ['text', { 'answer.it': '', 'state.it': 'not-relevant' }, says({ state: 'not-relevant' })],
    ['choice', { 'answer.it': 'a' }, says({ state: 'answered', choices: ['a'] })],
    ['multiple-choice', { 'answer.it.b': 'on', 'answer.it.a': 'on' }, says({ state: 'answered', choices: ['a', 'b'] })],
    ['matrix', { 'answer.it.p': '2', 'answer.it.q': '' }, says({ state: 'answered', parts: { p: 2 } })],
    ['matrix', { 'answer.it.p': 'to' }, { item: 'it', fault: 'no-number' }],
  ])('%s %o', (kind, values, expected) => {
    expect(read(kind, values)).toEqual(expected);
  });

  it('leave alone what the page did not show', () => {
    expect(readFields([item('scale')], { 'answer.it': '4' })).toEqual([]);
    expect(hasOnlyKnownFields([item('choice')], { 'answer.it': 'a', 'version.it': '0' })).toBe(true);
    expect(hasOnlyKnownFields([item('choice')], { 'answer.other': 'a' })).toBe(false);
  });
});

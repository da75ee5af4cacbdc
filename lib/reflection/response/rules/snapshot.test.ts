import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FormItem, FormSection } from '../../types';
import { seenOf, snapshotOf } from './snapshot';

const words = { text: 'Spørsmål' };
const item = (id: string, kind: FormItem['kind'] = 'scale'): FormItem => ({
  id,
  kind,
  minimum: 1,
  maximum: 5,
  figure: null,
  speaksTo: null,
  wordingVersion: 2,
  texts: { nb: words, nn: words, en: words },
  options: [],
  parts: kind === 'matrix' ? ['a', 'b'].map((part) => ({ id: part, names: { nb: part, nn: part, en: part } })) : [],
  comparability: null,
  reconstructed: true,
});
const title = { title: 'Del' };
const sections: readonly FormSection[] = [
  {
    id: 'across',
    texts: { nb: title, nn: title, en: title },
    items: [item('first'), item('second'), item('phases', 'matrix')],
  },
];
const fields = [
  { item: 'first', version: 3, answer: { state: 'answered', value: 4 } },
  { item: 'second', version: 1, answer: { state: 'no-answer' } },
  { item: 'phases', version: 2, answer: { state: 'empty' } },
] as const;
const dissents = [
  { item: 'second', answer: { state: 'answered', value: 2 }, dissent: 'Uenig' },
  { item: 'second', answer: { state: 'answered', value: 1 }, dissent: 'Uenig' },
] as const;
const input = {
  round: { programme: 'pfp', id: '2022', year: 2022 },
  municipality: { id: 'm', number: '3427' },
  number: 1,
  sections,
  fields,
  dissents,
  writers: 2,
  signedBy: '00000000-0000-4000-8000-000000000001',
  signedAt: '2022-10-30T12:00:00.000Z',
};

describe('a snapshot', () => {
  it('is the same text whatever order its fields come in, and its hash is over that text', () => {
    const whole = snapshotOf(input);
    expect(whole.hash).toBe(`sha256:${createHash('sha256').update(whole.content).digest('hex')}`);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...fields], { minLength: 3 }),
        fc.shuffledSubarray([...dissents], { minLength: 2 }),
        (shuffled, said) => snapshotOf({ ...input, fields: shuffled, dissents: said }).content === whole.content,
      ),
    );
  });

  it('holds what was asked and answered, and leaves out what is empty', () => {
    const content = JSON.parse(snapshotOf(input).content);
    expect(content.form).toEqual([
      { section: 'across', items: ['first', 'second', 'phases'].map((id) => ({ id, wording: 2 })) },
    ]);
    expect(content.answers.map(({ item }: { item: string }) => item)).toEqual(['first', 'second']);
    expect(content.writers).toBe(2);
  });

  it('changes with a single value, and `seen` with a single version, own value or dissent', () => {
    const other = [{ ...fields[0], answer: { state: 'answered', value: 5 } } as const, ...fields.slice(1)];
    expect(snapshotOf({ ...input, fields: other }).hash).not.toBe(snapshotOf(input).hash);
    const position = (id: string, value: number, dissent: string | null) =>
      ({ item: 'first', person: { id, name: id }, answer: { state: 'answered', value }, dissent }) as const;
    const given = [position('ida', 4, null), position('tuva', 2, 'Uenig')] as const;
    const seen = seenOf(fields, given);
    expect(seenOf([...fields].reverse(), [...given].reverse())).toBe(seen);
    expect(seenOf([{ item: 'first', version: 4 }, ...fields.slice(1)], given)).not.toBe(seen);
    for (const tuvas of [position('tuva', 3, 'Uenig'), position('tuva', 2, 'Svært uenig'), position('tuva', 2, null)])
      expect(seenOf(fields, [given[0], tuvas])).not.toBe(seen);
    expect(seenOf(fields, [given[0]])).not.toBe(seen);
  });
});

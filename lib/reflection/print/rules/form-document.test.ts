import { describe, expect, it } from 'vitest';
import type { ResponseView } from '../../response/types';
import type { FormItem, FormSection, Round } from '../../types';
import type { PrintBlock, PrintReader } from '../types';
import { answeredDocument, blankDocument } from './form-document';

const all = <T>(one: T) => ({ nb: one, nn: one, en: one });
const item = (id: string, more: Partial<FormItem>): FormItem => ({
  id,
  kind: 'text',
  minimum: null,
  maximum: null,
  figure: null,
  speaksTo: null,
  wordingVersion: 1,
  texts: all({ text: `Spørsmål ${id}`, help: `Hjelp til ${id}` }),
  options: [],
  parts: [],
  comparability: null,
  reconstructed: false,
  ...more,
});
const named = (...ids: readonly string[]) => ids.map((id) => ({ id, names: all(`navn på ${id}`) }));
const scale = { minimum: 1, maximum: 5, texts: all({ text: 'Hvor godt?', low: 'lite', high: 'mye' }) };
const sections: readonly FormSection[] = [
  {
    id: 'en',
    texts: all({ title: 'En del', intro: 'Om delen' }),
    items: [item('skala', { kind: 'scale', ...scale, reconstructed: true }), item('tekst', {})],
  },
  {
    id: 'to',
    texts: all({ title: 'En del til' }),
    items: [
      item('valg', { kind: 'choice', options: named('a', 'b') }),
      item('flere', { kind: 'multiple-choice', options: named('a', 'b', 'c') }),
      item('tall', { kind: 'number', minimum: 0, maximum: 100 }),
      item('faser', { kind: 'matrix', ...scale, parts: named('planlegging', 'drift') }),
    ],
  },
];
const round: Round = {
  programme: 'pfp',
  id: '2022',
  year: 2022,
  names: null,
  status: 'open',
  opensOn: '2022-10-01',
  deadline: '2022-11-30',
  positionsFirst: false,
  demonstration: true,
};
const reader: PrintReader = {
  locale: 'nb',
  words: (word, values = {}) => [word, ...Object.values(values)].join(' '),
};
const answers: ResponseView['fields'] = (
  [
    ['skala', { state: 'answered', value: 4 }],
    ['tekst', { state: 'answered', text: 'Vi har lært mye.' }],
    ['valg', { state: 'not-relevant' }],
    ['flere', { state: 'answered', choices: ['a', 'c'] }],
    ['faser', { state: 'answered', parts: { drift: 2 } }],
  ] as const
).map(([id, answer]) => ({ item: id, version: 1, answer, savedAt: '2022-11-01T10:00:00Z', savedBy: null }));
const view = (status: ResponseView['status'], receipts: ResponseView['receipts'] = []): ResponseView => ({
  id: 'x',
  round,
  municipality: { id: 'k1', number: '3427', name: 'Tynset' },
  sections,
  status,
  notWritable: null,
  deadline: '2022-12-24',
  fields: answers,
  positions: [],
  closed: [],
  receipts,
  maySign: false,
  cursor: '',
  seen: '',
});
const receipt = {
  number: 2,
  signedAt: '2022-11-20T12:00:00Z',
  signedBy: { id: 'ida', name: 'Ida' },
  contentHash: `sha256:${'0123456789abcdef'.repeat(4)}`,
};

const texts = (blocks: readonly PrintBlock[]) =>
  blocks.flatMap((block) => {
    if (block.kind === 'facts') return block.rows.map(([label, value]) => `${label}: ${value}`);
    if (block.kind === 'boxes') return [block.boxes.map((one) => `${one.isTicked ? 'x' : '-'}${one.label}`).join(' ')];
    if (block.kind === 'grid') return block.rows.map(({ label, ticked }) => `${label}: ${ticked}`);
    return block.kind === 'lines' ? [`${block.count} lines`] : [block.text];
  });

describe('a blank form', () => {
  const { blocks, fileName } = blankDocument(round, sections, 'Programmet', reader);
  it('asks each question with its help, the scale as boxes, and the two answers that are none', () => {
    expect(fileName).toBe('refleksjonsskjema-pfp-2022.pdf');
    expect(texts(blocks)).toEqual(
      expect.arrayContaining([
        'demonstration',
        'deadline: 30. november 2022',
        'En del',
        'Om delen',
        '1. Hvor godt?',
        'reconstructed',
        'scale 1 lite 5 mye',
        '-1 -2 -3 -4 -5',
        '-notRelevant -noAnswer',
        'Hjelp til tekst',
        '5 lines',
        'pickOne',
        '-navn på a -navn på b',
        'writeNumberBetween 0 100',
        'navn på drift: null',
      ]),
    );
  });
  it('numbers its questions through, under headings of their own level', () => {
    const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [`${block.level} ${block.text}`] : []));
    expect(headings).toEqual([
      '1 blankTitle 2022',
      '2 En del',
      '3 1. Hvor godt?',
      '3 2. Spørsmål tekst',
      '2 En del til',
      '3 3. Spørsmål valg',
      '3 4. Spørsmål flere',
      '3 5. Spørsmål tall',
      '3 6. Hvor godt?',
    ]);
  });
});

describe('an answered form', () => {
  it('shows what was answered, and says where nothing was', () => {
    const shown = texts(answeredDocument(view('writing'), 'Programmet', reader).blocks);
    expect(shown).toEqual(
      expect.arrayContaining([
        'draft',
        'deadline: 24. desember 2022',
        '-1 -2 -3 x4 -5',
        'Vi har lært mye.',
        'notRelevant',
        'xnavn på a -navn på b xnavn på c',
        'notAnswered',
        'navn på planlegging: null',
        'navn på drift: 2',
      ]),
    );
    expect(shown.join(' ')).not.toContain('receipt');
  });
  it('carries the receipt once it is sent, and no longer says that it is a draft', () => {
    const shown = texts(answeredDocument(view('sent', [receipt]), 'Programmet', reader).blocks);
    expect(shown).toEqual(expect.arrayContaining(['receipt: 2', 'receiptHash: 0123456789ab', 'receiptSigner: Ida']));
    expect(shown).not.toContain('draft');
  });
  it('is a draft again while it is corrected, and names the receipt that still counts', () => {
    const shown = texts(answeredDocument(view('writing', [receipt]), 'Programmet', reader).blocks);
    expect(shown).toEqual(expect.arrayContaining(['draft', 'earlierReceipt: 2']));
  });
  it('says of a field that the reader does not see yet that it is hidden, and not that it is unanswered', () => {
    const closed = [{ item: 'skala', isAnswered: true, holdsSomething: true }];
    const fields = answers.filter(({ item: id }) => id !== 'skala');
    const shown = texts(answeredDocument({ ...view('writing'), fields, closed }, 'Programmet', reader).blocks);
    expect(shown.slice(shown.indexOf('1. Hvor godt?'), shown.indexOf('2. Spørsmål tekst'))).toContain('closed');
    expect(shown.join(' ')).not.toContain('x4');
  });
});

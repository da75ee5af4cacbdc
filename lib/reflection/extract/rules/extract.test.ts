import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { xlsxFile } from '@/lib/export/rules/xlsx';
import type { FormItem, Round } from '../../types';
import { COLUMNS, type ExtractFile, type ExtractSource, ROW_STATES, type SentAnswer } from '../types';
import { codeBook, codeBookSheets } from './code-book';
import { dataFile, extractFileName, fileFrom, fileHash, storedText } from './data-file';
import { extractRows } from './rows';

const inAll = <T>(one: T) => ({ nb: one, nn: one, en: one });
const item = (id: string, kind: FormItem['kind'], more: Partial<FormItem> = {}): FormItem => ({
  id,
  kind,
  minimum: null,
  maximum: null,
  figure: null,
  speaksTo: null,
  wordingVersion: 1,
  texts: inAll({ text: `Om ${id}` }),
  options: [],
  parts: [],
  comparability: null,
  reconstructed: true,
  ...more,
});
const round: Round = {
  programme: 'pfp',
  id: '2020',
  year: 2020,
  names: null,
  status: 'closed',
  opensOn: '2020-10-01',
  deadline: '2020-11-01',
  positionsFirst: false,
  demonstration: true,
};
const option = (id: string) => ({ id, names: inAll(id) });
const FORM = {
  round,
  sections: [
    {
      id: 'needs',
      texts: inAll({ title: 'Brukerbehovet' }),
      items: [
        item('shared', 'scale', { minimum: 1, maximum: 5 }),
        item('funds', 'multiple-choice', { options: [option('staff'), option('systems')] }),
        item('attention', 'matrix', { minimum: 1, maximum: 5, parts: [option('planning'), option('operation')] }),
        item('reason', 'text'),
      ],
    },
  ],
};
const asked = (number: string, submissions: number) => ({
  round: '2020',
  municipality: { id: `m${number}`, number, name: `Kommune ${number}` },
  region: 'trondelag',
  submissions,
});
const answer = (municipality: string, about: string, more: Partial<SentAnswer>): SentAnswer => ({
  round: '2020',
  municipality,
  submission: 1,
  item: about,
  part: '',
  state: 'answered',
  value: null,
  choices: [],
  text: null,
  ...more,
});
const SOURCE: ExtractSource = {
  programme: 'pfp',
  rounds: [FORM],
  asked: [asked('5001', 2), asked('3813', 0)],
  answers: [
    answer('m5001', 'shared', { value: 2 }),
    answer('m5001', 'shared', { submission: 2, value: 4 }),
    answer('m5001', 'funds', { submission: 2, choices: ['staff', 'systems'] }),
    answer('m5001', 'attention', { submission: 2, part: 'operation', value: 3 }),
    answer('m5001', 'reason', { submission: 2, text: '=1+1;"så\nvidere"' }),
  ],
};
const read = (content: string): readonly Record<string, string>[] =>
  parse(content, { columns: true, delimiter: ';', bom: true });

describe('the rows of an extract', () => {
  it('has one for everything that was asked, in order, and says of the missing that they are', () => {
    expect(
      extractRows(SOURCE).map(({ asked: { municipality }, item: { id }, part, state, value }) =>
        [municipality.number, id, part, state, value].join(' '),
      ),
    ).toEqual([
      '3813 shared  not-sent ',
      '3813 funds  not-sent ',
      '3813 attention planning not-sent ',
      '3813 attention operation not-sent ',
      '3813 reason  not-sent ',
      '5001 shared  answered 4',
      '5001 funds  answered ',
      '5001 attention planning not-answered ',
      '5001 attention operation answered 3',
      '5001 reason  answered ',
    ]);
  });

  it('are the same in whatever order the database gives them, and so is their hash', () => {
    const shuffled = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length });
    const hash = fileHash(dataFile(extractRows(SOURCE)));
    fc.assert(
      fc.property(shuffled(SOURCE.asked), shuffled(SOURCE.answers), (one, other) => {
        expect(fileHash(dataFile(extractRows({ ...SOURCE, asked: one, answers: other })))).toBe(hash);
      }),
    );
  });
});

describe('the file', () => {
  const content = dataFile(extractRows(SOURCE));

  it('is plain CSV: a line of headings, then the rows, with formulas disarmed', () => {
    const rows = read(content);
    expect(Object.keys(rows[0] ?? {})).toEqual([...COLUMNS]);
    expect(rows.at(-1)).toMatchObject({
      municipality_id: 'm5001',
      item: 'reason',
      state: 'answered',
      value: '',
      text: `'=1+1;"så\nvidere"`,
      submission: '2',
      demonstration: '1',
    });
    expect(rows[6]).toMatchObject({ choices: 'staff|systems', wording_version: '1', submission: '2' });
    expect(rows[0]).toMatchObject({ state: 'not-sent', submission: '', value: '' });
  });

  it('has the hash that anyone gets of its bytes, and another one when a single answer differs', () => {
    expect(fileHash(content)).toBe(`sha256:${createHash('sha256').update(Buffer.from(content)).digest('hex')}`);
    const [first, ...rest] = SOURCE.answers;
    const changed = { ...SOURCE, answers: [...rest.slice(1), answer('m5001', 'shared', { submission: 2, value: 5 })] };
    expect(first).toBeDefined();
    expect(fileHash(dataFile(extractRows(changed)))).not.toBe(fileHash(content));
  });

  it('comes back whole from what is stored of it', () => {
    expect(storedText(content).charCodeAt(0)).not.toBe(0xfeff);
    expect(fileFrom(storedText(content))).toBe(content);
  });

  it('is named by what it holds', () => {
    const extract = { programme: 'pfp', rounds: ['2020', '2022'], id: '3f2a1b0c-0000-4000-8000-000000000000' };
    expect(extractFileName(extract, true, 'data.csv')).toBe(
      'fellespott-pfp-refleksjon-2020-2022-demonstrasjon-3f2a1b0c-data.csv',
    );
  });
});

describe('the code book', () => {
  const extract: ExtractFile = {
    id: '3f2a1b0c-0000-4000-8000-000000000000',
    programme: 'pfp',
    rounds: ['2020'],
    rows: 10,
    content: '',
    contentHash: `sha256:${'0'.repeat(64)}`,
    createdAt: new Date('2026-11-22T02:00:00Z'),
    isOwn: true,
    forms: [FORM],
  };
  const book = codeBook(extract);

  it('explains every column, every state and every code that the file uses', () => {
    expect(book.columns.map(({ id }) => id)).toEqual([...COLUMNS]);
    expect(book.states.map(({ id }) => id)).toEqual([...ROW_STATES]);
    const rows = extractRows(SOURCE);
    const known = new Set(book.items.map(({ id }) => id));
    const parts = new Set(book.items.flatMap((one) => one.parts.map(({ id }) => id)));
    const options = new Set(book.items.flatMap((one) => one.options.map(({ id }) => id)));
    for (const row of rows) {
      expect(known).toContain(row.item.id);
      if (row.part) expect(parts).toContain(row.part);
      for (const choice of row.choices) expect(options).toContain(choice);
    }
    for (const { names } of [...book.columns, ...book.states])
      for (const text of Object.values(names)) expect(text).toBeTruthy();
  });

  it('carries the caveats in three languages, and says that the answers are invented where they are', () => {
    expect(book.caveats).toHaveLength(4);
    expect(
      codeBook({ ...extract, forms: [{ ...FORM, round: { ...round, demonstration: false } }] }).caveats,
    ).toHaveLength(3);
    for (const { nb, nn, en } of book.caveats) expect(new Set([nb, nn, en]).size).toBe(3);
  });

  it('is the same workbook each time', async () => {
    const hash = async () =>
      createHash('sha256')
        .update(await xlsxFile(codeBookSheets(book)))
        .digest('hex');
    expect(await hash()).toBe(await hash());
  });
});

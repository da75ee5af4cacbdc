import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { xlsxFile } from '@/lib/export/rules/xlsx';
import { FORM, round, SOURCE } from '@/tests/setup/extract-source';
import { COLUMNS, type ExtractFile, ROW_STATES } from '../types';
import { caveats, codeBook, codeBookSheets } from './code-book';
import { extractRows } from './rows';

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
    for (const { id, names } of [...book.columns, ...book.states])
      for (const text of Object.values(names)) expect(`${id}: ${text}`).toMatch(/: \S.{4}/);
  });

  it('carries the caveats in three languages, and says that the answers are invented where they are', () => {
    const ofReal = codeBook({ ...extract, forms: [{ ...FORM, round: { ...round, demonstration: false } }] }).caveats;
    expect(book.caveats).toEqual(caveats(true));
    expect(ofReal).toEqual(caveats(false));
    expect(caveats(true)).toEqual([
      ...caveats(false),
      {
        nb: expect.stringContaining('oppdiktet'),
        nn: expect.stringContaining('demonstrasjon'),
        en: expect.stringContaining('invented'),
      },
    ]);
    expect(ofReal).toHaveLength(3);
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

import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import type { ExportColumn } from '../types';
import { csvFile } from './csv';
import { guardFormula } from './formula-guard';
import { sheet, xlsxFile } from './xlsx';

interface Row {
  readonly name: string | null;
  readonly amount: number | null;
  readonly share: string | null;
}

const COLUMNS: readonly ExportColumn<Row>[] = [
  { header: 'Kommune', kind: 'text', value: ({ name }) => name },
  { header: 'Beløp', kind: 'amount', value: ({ amount }) => amount },
  { header: 'Andel', kind: 'decimal', value: ({ share }) => share },
];

const FORMULAS = [
  '=1+1',
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("http://example.org";"x")',
  '+1+1',
  '-2+3',
  '@SUM(A1:A2)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '\0=1+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(A1)',
];

function readCsv(text: string): string[][] {
  return parse(text, { bom: true, delimiter: ';', recordDelimiter: '\r\n', relaxColumnCount: false });
}

describe('the guard', () => {
  test.each(FORMULAS)('%j is no longer a formula', (text) => {
    expect(guardFormula(text)).toBe(`'${text}`);
  });

  test.each(['Bamble', '1. januar', 'a=b', "'sitat'", '', '−7', '100 %'])('%j stays as it is', (text) => {
    expect(guardFormula(text)).toBe(text);
  });
});

describe('CSV', () => {
  test('is what Norwegian spreadsheets expect', () => {
    const rows = [
      { name: 'Nærøysund; tidligere "Vikna"', amount: 2_520_000, share: '4.5' },
      { name: null, amount: -7_041_000, share: null },
    ];
    expect(csvFile(COLUMNS, rows)).toBe(
      '\uFEFFKommune;Beløp;Andel\r\n"Nærøysund; tidligere ""Vikna""";2520000;4,5\r\n;-7041000;\r\n',
    );
  });

  test('guards headings, too', () => {
    expect(csvFile([{ header: '=1', kind: 'text', value: () => null }], [])).toBe("\uFEFF'=1\r\n");
  });

  test('gives back what was written, but for the leading apostrophe', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.tuple(fc.constantFrom(...FORMULAS), fc.string()).map((parts) => parts.join('')),
      fc.constantFrom('"', ';', '\n', '\r\n', '\r', '";"'),
    );
    const row = fc.record({ name: text, amount: fc.maxSafeInteger(), share: fc.constantFrom('0.1', '12', '-3.25') });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
        const [, ...read] = readCsv(csvFile(COLUMNS, rows));
        expect(read).toEqual(
          rows.map(({ name, amount, share }) => [guardFormula(name), String(amount), share.replace('.', ',')]),
        );
        for (const [name = ''] of read) expect(name).not.toMatch(/^[=+\-@\t\r\n\0＝＋－＠]/);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('XLSX', () => {
  test('keeps numbers as numbers and formulas as text', async () => {
    const rows = FORMULAS.map((name, index) => ({ name, amount: index * 1000, share: '31.3' }));
    const [head, ...read] = await readSheet(Buffer.from(await xlsxFile([sheet('Data', COLUMNS, rows)])));
    expect(head).toEqual(['Kommune', 'Beløp', 'Andel']);
    for (const [index, [name, amount, share]] of read.entries()) {
      expect(String(name)).toMatch(/^'[=+\-@\s＝＋－＠]/);
      expect([amount, share]).toEqual([index * 1000, 31.3]);
    }
    expect(read).toHaveLength(FORMULAS.length);
  });

  test('gives back texts and numbers', async () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      .map((value) => value.trim())
      .filter((value) => value !== '' && !/[\r\n\p{C}\uFFFD]/u.test(value));
    const row = fc.record({ name: text, amount: fc.integer(), share: fc.constantFrom('0.1', '12', '-3.25') });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 5 }), async (rows) => {
        const [, ...read] = await readSheet(Buffer.from(await xlsxFile([sheet('Data', COLUMNS, rows)])));
        expect(read).toEqual(
          rows.map(({ name, amount, share }) => [
            name in Object.prototype ? `'${name}` : guardFormula(name),
            amount,
            Number(share),
          ]),
        );
      }),
      { numRuns: 200 },
    );
  });

  test('gives the same bytes for the same table, whatever the time', async () => {
    const make = () => xlsxFile([sheet('Data', COLUMNS, [{ name: 'Bamble', amount: 1, share: null }])]);
    const first = await make();
    await new Promise((resolve) => setTimeout(resolve, 2100)); // zip times count in steps of two seconds
    expect(Buffer.from(first).equals(Buffer.from(await make()))).toBe(true);
  });

  test('leaves out characters that XML cannot hold', async () => {
    const rows = [{ name: '\u0001=1+1\uFFFE', amount: null, share: null }];
    const [, read] = await readSheet(Buffer.from(await xlsxFile([sheet('Data', COLUMNS, rows)])));
    expect(read?.[0]).toBe("'=1+1");
  });

  test('has room for names that every object has', async () => {
    const rows = ['constructor', '__proto__', 'toString'].map((name) => ({ name, amount: 1, share: null }));
    const [, ...read] = await readSheet(Buffer.from(await xlsxFile([sheet('Data', COLUMNS, rows)])));
    expect(read.map(([name]) => name)).toEqual(["'constructor", "'__proto__", "'toString"]);
  });
});

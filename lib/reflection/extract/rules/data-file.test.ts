import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer, SOURCE } from '@/tests/setup/extract-source';
import { COLUMNS } from '../types';
import { dataFile, extractFileName, fileFrom, fileHash, storedText } from './data-file';
import { extractRows } from './rows';

const read = (content: string): readonly Record<string, string>[] =>
  parse(content, { columns: true, delimiter: ';', bom: true });

describe('the file', () => {
  it('gives every text back as it was, but for what a spreadsheet would run, and every number as a number', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.integer({ min: 1, max: 5 }), (text, value) => {
        const answers = [
          answer('m5001', 'reason', { submission: 2, text }),
          answer('m5001', 'shared', { submission: 2, value }),
        ];
        const file = dataFile(extractRows({ ...SOURCE, answers }));
        const rows = read(file);
        expect([text, `'${text}`]).toContain(rows.at(-1)?.text);
        expect(rows.find(({ item, state }) => item === 'shared' && state === 'answered')?.value).toBe(String(value));
        expect(fileFrom(storedText(file))).toBe(file);
      }),
    );
  });

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
    const changed = SOURCE.answers.map((one) =>
      one.value === 4 ? answer('m5001', 'shared', { ...one, value: 5 }) : one,
    );
    expect(changed).not.toEqual(SOURCE.answers);
    expect(fileHash(dataFile(extractRows({ ...SOURCE, answers: changed })))).not.toBe(fileHash(content));
    expect(fileHash('')).toBe('sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
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
    expect(extractFileName(extract, false, 'kodebok.json')).toBe(
      'fellespott-pfp-refleksjon-2020-2022-3f2a1b0c-kodebok.json',
    );
  });
});

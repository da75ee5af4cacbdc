import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROPERTY } from '@/tests/setup/property';
import { cellWith, figureWith, rowOfMeans, seriesOf, wordsOf } from '@/tests/setup/reflection-figures';
import type { Cell, FigureView, Row } from '../../types';
import { FILE_COLUMNS } from '../types';
import { answerColumns, answerRows, codebook, codebookColumns, fileColumns, fileRows } from './sheets';

const YEARS = seriesOf(['2019', '2020', '2022']);
const tableOf = (view: FigureView) => {
  const columns = fileColumns(view, wordsOf(view));
  return fileRows(view).map((row) => Object.fromEntries(columns.map(({ header, value }) => [header, value(row)])));
};
const mean = fc.option(fc.integer({ min: 11, max: 55 }).map((sum) => sum / 11));
const asked = fc.array(fc.array(fc.option(mean), { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 });
const cellOf = (one: number | null): Cell => cellWith({ mean: one, detail: one === null ? 'hidden' : 'mean' });
const rowsOf = (all: readonly (readonly (number | null)[])[]): readonly Row[] =>
  all.map((means, index) => rowOfMeans(`item-${index}`, means));

describe('the rows of a file', () => {
  it('are one for each item and round that asked it, in the figure’s order', () => {
    fc.assert(
      fc.property(asked, (all) => {
        const rows = rowsOf(all).map((row, index) => ({
          ...row,
          cells: (all[index] ?? []).map((one) => (one === null ? null : cellOf(one))),
        }));
        const places = fileRows(figureWith({ series: YEARS, rows })).map(
          ({ rowIndex, seriesIndex }) => rowIndex * 3 + seriesIndex,
        );
        expect(places).toEqual([...places].sort((a, b) => a - b));
        expect(places).toHaveLength(rows.flatMap(({ cells }) => cells.flatMap((one) => one ?? [])).length);
      }),
      PROPERTY,
    );
  });

  it('hold means unrounded, and leave empty what is kept back', () => {
    fc.assert(
      fc.property(mean, mean, mean, (...means) => {
        const table = tableOf(figureWith({ series: YEARS, rows: rowsOf([means]) }));
        expect(table.map((row) => row.mean)).toEqual(means.map((one) => (one === null ? null : String(one))));
        expect(table.map((row) => row.suppressed)).toEqual(means.map((one) => (one === null ? 'ja' : 'delvis')));
      }),
      PROPERTY,
    );
  });

  it('hold the change in the rows of the figure’s own round alone, unrounded', () => {
    const [row] = rowsOf([[2, 3, 4]]);
    const changes = [100, null].map((percent, index) => ({
      from: String(index),
      comparability: 'same' as const,
      percent,
      note: null,
    }));
    const table = tableOf(figureWith({ series: YEARS, rows: row ? [{ ...row, changes }] : [] }));
    expect(table.map((one) => one['endring fra 2019'])).toEqual([null, null, '100']);
    expect(table.map((one) => one['endring fra 2020'])).toEqual([null, null, null]);
  });

  it('say which item, round and group, by which formula, and whether the answers are invented', () => {
    const [row] = tableOf(figureWith({ series: YEARS.slice(2), rows: rowsOf([[52 / 11]]), group: 'innlandet' }));
    expect(row).toMatchObject({
      item: 'item-0',
      text: 'Om item-0.',
      part: null,
      round: '2022',
      group: 'innlandet',
      n: 12,
      of: 12,
      mean: '4.7272727272727275',
      formula: 'utvalg, n − 1',
      demonstration: 'nei',
    });
  });

  it('of a matrix name the question as item and the phase as part', () => {
    const series = seriesOf(['organisation', 'target'], 'category');
    const rows = [{ ...rowOfMeans('planning', [3, 4]), changes: [] }];
    expect(
      tableOf(figureWith({ figure: '10', series, rows })).map(({ item, part, round }) => [item, part, round]),
    ).toEqual([
      ['organisation', 'planning', '2022'],
      ['target', 'planning', '2022'],
    ]);
  });
});

describe('the code book', () => {
  const view = figureWith({ series: YEARS, rows: rowsOf([[2, 3, 4]]) });
  const entries = codebook(view, wordsOf(view, { demonstration: 'Oppdiktede svar' }));

  it('says what each column of the file is', () => {
    const explained = entries.map(({ variable }) => variable);
    for (const { header } of fileColumns(view, wordsOf(view))) expect(explained).toContain(header);
    for (const column of FILE_COLUMNS)
      expect(entries).toContainEqual({ variable: column, meaning: `betydning av ${column}` });
  });
  it('says what the ends of the scale are, and what must be said along', () => {
    expect(entries).toContainEqual({ variable: 'Verdi 5', meaning: 'I stor grad' });
    expect(entries).toContainEqual({ variable: 'item-0', meaning: 'Om item-0.' });
    expect(entries).toContainEqual({ variable: 'demonstration', meaning: 'Oppdiktede svar' });
    expect(entries.filter(({ variable }) => variable === 'Merknad').map(({ meaning }) => meaning)).toEqual([
      'Gjelder denne piloten.',
      'Kilde · Metode',
    ]);
  });
  it('has a column for the name and one for the meaning', () => {
    const [entry] = entries;
    const columns = codebookColumns(wordsOf(view));
    expect(columns.map(({ header, value }) => [header, entry && value(entry)])).toEqual([
      ['Kolonne', 'Figur 11 (16 i figurlista)'],
      ['Betydning', 'Tittel'],
    ]);
  });
});

describe('single answers', () => {
  const dots = [
    { municipality: 'Tynset', value: 4 },
    { municipality: 'Elverum', value: 2 },
  ];
  it('are a row each where they are open', () => {
    const view = figureWith({
      series: YEARS.slice(2),
      rows: [{ ...rowOfMeans('a', [3]), cells: [cellWith({ mean: 3, dots })] }],
    });
    const columns = answerColumns(wordsOf(view));
    expect(answerRows(view).map((row) => columns.map(({ value }) => value(row)))).toEqual([
      ['a', null, '2022', 'Tynset', 4],
      ['a', null, '2022', 'Elverum', 2],
    ]);
  });
  it('are none where they are not', () => {
    expect(answerRows(figureWith({ series: YEARS, rows: rowsOf([[2, 3, 4]]) }))).toEqual([]);
  });
});

import { expect, test } from 'vitest';
import { csvFile } from '../../../export/rules/csv';
import { CHARACTERISTICS, type Progress, STATUSES } from '../../types';
import { countRows, isDemonstrated, noteColumn, squareColumns, squareRows } from './rules';
import { FILE_HEADINGS, type FileWords } from './types';

const WORDS: FileWords = {
  headings: Object.fromEntries(FILE_HEADINGS.map((one) => [one, one])) as FileWords['headings'],
  sheets: { data: 'd', about: 'a' },
  yes: 'ja',
  no: 'nei',
  hidden: 'skjult',
  notes: [],
  marked: 'merket',
  status: (status) => status,
  characteristic: (one) => one,
  because: ({ because }) => because,
  missing: ({ key }) => key,
};
const demonstration = { kind: 'baseline', id: 'x', day: '2020-01-01', because: 'baseline', values: {} } as const;
const progress = {
  day: '2022-06-01',
  compare: '2020-06-01',
  municipalities: [
    {
      municipality: { id: 'm', number: '3427', name: '=Tynset', countyGovernor: { id: 'r', name: 'Innlandet' } },
      isSelfRatingHidden: true,
      characteristics: CHARACTERISTICS.map((characteristic, index) => ({
        characteristic,
        status: 'begun',
        before: 'not-begun',
        because: [{ ...demonstration, demonstration: index === 0 }],
        missing: [],
        selfRating: null,
        assessment: null,
      })),
    },
  ],
} as unknown as Progress;

test('a row for each square, demonstration marked row by row, and the caveats in every row', () => {
  const rows = squareRows(progress);
  expect(rows.map(({ square }) => isDemonstrated(square))).toEqual([true, false, false, false, false, false]);
  const lines = csvFile([...squareColumns(WORDS), noteColumn(WORDS, ['R20', 'R21'])], rows)
    .trim()
    .split('\r\n');
  expect(lines).toHaveLength(1 + CHARACTERISTICS.length);
  expect(lines[1]).toContain("'=Tynset;3427;Innlandet;joint-needs;2022-06-01;begun;2020-06-01;not-begun;baseline");
  expect(lines[1]).toMatch(/;skjult;.*;ja;R20 R21$/);
  expect(lines[2]).toMatch(/;nei;R20 R21$/);
});

test('of too few municipalities no number is told', () => {
  const counts = Object.fromEntries(
    CHARACTERISTICS.map((one) => [one, Object.fromEntries(STATUSES.map((status) => [status, 3]))]),
  ) as never;
  const base = { programme: undefined as never, day: '2022-06-01', municipalities: 4 };
  expect(countRows({ ...base, counts: null, demonstration: false })).toEqual([]);
  expect(countRows({ ...base, municipalities: 12, counts, demonstration: false })).toHaveLength(
    CHARACTERISTICS.length * STATUSES.length,
  );
});

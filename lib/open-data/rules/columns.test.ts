import { expect, test } from 'vitest';
import { csvFile } from '@/lib/export/rules/csv';
import { allocationRow, historicalGrantRow, indicatorRow } from '../schema';
import type { IndicatorRow } from '../types';
import { ALLOCATION_FIELDS, columnsOf, HISTORICAL_GRANT_FIELDS, INDICATOR_FIELDS } from './columns';

test.each([
  ['allocations', ALLOCATION_FIELDS, allocationRow],
  ['historical-grants', HISTORICAL_GRANT_FIELDS, historicalGrantRow],
  ['indicators', INDICATOR_FIELDS, indicatorRow],
])('the columns of %s are the fields of its JSON, in the same order', (_, fields, row) => {
  expect(Object.keys(fields)).toEqual(Object.keys(row.shape));
});

test('a decimal is written with a comma, a missing name as nothing', () => {
  const row: IndicatorRow = {
    id: 'share',
    municipalityNumber: '0301',
    municipality: null,
    year: 2020,
    bordersYear: 2020,
    value: '0.75',
    source: '-kilde',
    licence: null,
  };
  const [, line] = csvFile(columnsOf(INDICATOR_FIELDS), [row]).split('\r\n');
  expect(line).toBe("share;0301;;2020;2020;0,75;'-kilde;");
});

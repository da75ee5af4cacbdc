import { describe, expect, it } from 'vitest';
import { readEvaluationFile } from './schema';

describe('names of files', () => {
  it.each([
    ['kalender.ics', { subject: 'kalender', format: 'ics' }],
    ['mal.xlsx', { subject: 'mal', format: 'xlsx' }],
    ['anbefalinger.csv', { subject: 'anbefalinger', format: 'csv' }],
    ['mal.ics', null],
    ['kalender.ics.csv', null],
    ['kalender', null],
    ['../kalender.csv', null],
    ['', null],
  ])('%s', (name, expected) => {
    expect(readEvaluationFile(name)).toEqual(expected);
  });
});

import { describe, expect, it } from 'vitest';
import { readSetAmounts } from './read-set-amounts';

const municipalities = [
  { number: '5007', name: 'Namsos' },
  { number: '3448', name: 'Nordre Land' },
  { number: '1818', name: 'Herøy' },
  { number: '1515', name: 'Herøy' },
];
const read = (text: string) => readSetAmounts(text, municipalities, 'set');

describe('amounts set for single municipalities', () => {
  it.each([
    '5007;500000',
    '5007\t500 000',
    '5007 500 000',
    '5007 500 000 kr',
    '5007;Namsos;500 000',
    '5007 Namsos 500000',
    'Namsos\t500 000',
    'namsos: 500 000,-',
    '\n 5007 ; 500000 \r\n\n',
  ])('reads %j', (text) => expect(read(text)).toEqual({ amounts: { '5007': 500_000 }, faults: [] }));
  it('reads a name of two words', () => {
    expect(read('Nordre Land 190 000').amounts).toEqual({ '3448': 190_000 });
  });
  it.each([
    ['5007', 'set-line'],
    ['5007;fem hundre', 'set-line'],
    ['5007;1.234', 'set-line'],
    ['5007;−1', 'set-line'],
    ['9999;100', 'set-unknown'],
    ['Herøy;100', 'set-unknown'],
    ['50071;100', 'set-line'],
  ])('refuses %j as %s', (text, code) => {
    expect(read(text).faults).toEqual([{ field: 'set', code, values: { line: 1, text } }]);
  });
  it('names the line where a municipality comes again', () => {
    expect(read('5007;1\n\nNamsos;2').faults).toEqual([
      { field: 'set', code: 'set-repeated', values: { line: 3, text: 'Namsos;2' } },
    ]);
  });
});

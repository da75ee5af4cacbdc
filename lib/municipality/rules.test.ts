import { describe, expect, it } from 'vitest';
import { displayName, versionAt } from './rules';

const bamble = [
  { number: '3813', name: 'Bamble', validFrom: '2020-01-01', validTo: '2024-01-01' },
  { number: '0814', name: 'Bamble', validFrom: '2019-01-01', validTo: '2020-01-01' },
  { number: '4012', name: 'Bamble', validFrom: '2024-01-01', validTo: null },
];

describe('the number of a municipality', () => {
  it.each([
    ['2018-05-01', '0814'],
    ['2019-12-31', '0814'],
    ['2020-01-01', '3813'],
    ['2023-12-31', '3813'],
    ['2024-01-01', '4012'],
    ['2030-01-01', '4012'],
  ])('on %s is %s', (date, number) => expect(versionAt(bamble, date).number).toBe(number));

  it('is refused where there is no version', () => expect(() => versionAt([], '2020-01-01')).toThrow());
  it('stands in for a missing name', () => expect(displayName({ number: '0219', name: null })).toBe('0219'));
});

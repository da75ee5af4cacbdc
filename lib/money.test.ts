import { describe, expect, it } from 'vitest';
import { isKroner, kroner, parseKroner } from './money';

describe('kroner', () => {
  it('are safe integers and nothing else', () => {
    expect([0, -7_041_000, Number.MAX_SAFE_INTEGER].every(isKroner)).toBe(true);
    expect([0.5, 2 ** 53, Number.NaN, '5', null, 5n].some(isKroner)).toBe(false);
    expect(kroner(2_289_000n)).toBe(2_289_000);
    expect(() => kroner(2n ** 53n)).toThrow(RangeError);
    expect(() => kroner(0.1)).toThrow(RangeError);
  });
});

describe('amounts as people type them', () => {
  it.each([
    ['2220000', 2_220_000],
    ['2 220 000', 2_220_000],
    ['2\u00A0220\u00A0000 kr', 2_220_000],
    ['2\u202F220\u202F000 kr.', 2_220_000],
    ['\u22127 041 000', -7_041_000],
    ['-500,-', -500],
    ['500,00', 500],
    ['0', 0],
    ['-0', 0],
  ])('reads %j', (text, amount) => {
    expect(parseKroner(text)).toBe(amount);
  });
  it.each(['', 'kr', '1.234', '1,234', '500,50', '1e6', 'hundre', '9007199254740993', '--5', '5-'])(
    'refuses %j',
    (text) => {
      expect(parseKroner(text)).toBeNull();
    },
  );
});

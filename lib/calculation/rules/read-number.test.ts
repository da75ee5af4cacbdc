import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROPERTY } from '@/tests/setup/property';
import { readAmount, readDecimal, writeNumber } from './read-number';

describe('amounts', () => {
  it.each([
    ['40 529 000', 40_529_000],
    ['40\u00A0529\u00A0000 kr', 40_529_000],
    ['40529000', 40_529_000],
    ['1790000,-', 1_790_000],
    ['500,00', 500],
    ['0', 0],
  ])('%s is read', (text, value) => expect(readAmount(text)).toEqual({ ok: true, value }));
  it.each([
    ['1.234', 'ambiguous-number'],
    ['1,234', 'ambiguous-number'],
    ['40.529.000', 'ambiguous-number'],
    ['−5 000', 'negative'],
    ['-1', 'negative'],
    ['12,50', 'has-fraction'],
    ['0.5', 'has-fraction'],
    ['9007199254740992', 'too-large'],
    ['99999999999999999999', 'too-large'],
    ['tolv', 'not-a-number'],
    ['1e6', 'not-a-number'],
    ['', 'not-a-number'],
  ])('%s is refused as %s', (text, failure) => expect(readAmount(text)).toEqual({ ok: false, failure }));
});

describe('numbers with a fraction', () => {
  it.each([
    ['1,03102', '1.03102'],
    ['1.03102', '1.03102'],
    ['0,7', '0.7'],
    ['0.625', '0.625'],
    ['9 500 kr', '9500'],
    ['1,031', '1.031'],
    ['007', '7'],
    ['0,0', '0.0'],
  ])('%s is read', (text, value) => expect(readDecimal(text)).toEqual({ ok: true, value }));
  it.each([
    ['1.031', 'ambiguous-number'],
    ['1.234.567', 'ambiguous-number'],
    ['−0,5', 'negative'],
    ['1,2,3', 'not-a-number'],
    [',5', 'not-a-number'],
    ['70 %', 'not-a-number'],
    ['1'.repeat(41), 'too-large'],
  ])('%s is refused as %s', (text, failure) => expect(readDecimal(text)).toEqual({ ok: false, failure }));
});

it('reads back every number that it writes', () => {
  fc.assert(
    fc.property(fc.nat({ max: Number.MAX_SAFE_INTEGER }), fc.stringMatching(/^[0-9]{1,20}$/), (amount, fraction) => {
      expect(readAmount(writeNumber(amount))).toEqual({ ok: true, value: amount });
      expect(readDecimal(writeNumber(`${amount}.${fraction}`))).toEqual({ ok: true, value: `${amount}.${fraction}` });
    }),
    PROPERTY,
  );
});

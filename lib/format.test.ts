import { describe, expect, it } from 'vitest';
import {
  compareNames,
  formatChange,
  formatClock,
  formatDate,
  formatDecimal,
  formatExactInstant,
  formatExactKroner,
  formatInstant,
  formatKroner,
  formatMillions,
  formatShare,
  formatSize,
  formatThousands,
  signed,
} from './format';

const plain = (text: string) => text.replaceAll(' ', ' ');

describe('amounts', () => {
  it('writes kroner as Norwegian and English do', () => {
    expect(plain(formatKroner(2289000, 'nb'))).toBe('2 289 000 kr');
    expect(plain(formatKroner(-7041000, 'nn'))).toBe('−7 041 000 kr');
    expect(plain(formatKroner(2289000, 'en'))).toBe('NOK 2,289,000');
    expect(plain(formatKroner(9007199254740991n, 'nb'))).toBe('9 007 199 254 740 991 kr');
  });
  it('keeps every digit of an exact amount', () => {
    expect(plain(formatExactKroner('2288864.4000', 'nb'))).toBe('2 288 864,40 kr');
    expect(plain(formatDecimal('1.03102', 'nb'))).toBe('1,03102');
    expect(plain(formatDecimal('-0.0500', 'en'))).toBe('−0.05');
  });
  it('shows a part of a thousand instead of rounding it away', () => {
    expect(plain(formatThousands(2289000, 'nb'))).toBe('2 289');
    expect(plain(formatThousands(-2288864, 'nb'))).toBe('−2 288,864');
  });
  it('signs a change', () => {
    expect(plain(signed(69000, (n) => formatKroner(n, 'nb')))).toBe('+69 000 kr');
    expect(plain(signed(0, (n) => formatKroner(n, 'nb')))).toBe('0 kr');
  });
});

describe('ratios', () => {
  it('rounds half away from zero, and says nothing where there is nothing to divide by', () => {
    expect(plain(formatShare(37989, 121422, 'nb'))).toBe('31,3 %');
    expect(plain(formatChange(2220000, 2289000, 'nb'))).toBe('+3,1 %');
    expect(plain(formatChange(19341, 12300, 'nb'))).toBe('−36,4 %');
    expect(formatChange(1000, 1000, 'en')).toBe('0.0%');
    expect(formatChange(0, 100, 'nb')).toBe('–');
    expect(plain(formatMillions(121422000, 'nb'))).toBe('121,4');
  });
});

describe('sizes', () => {
  it.each<[number, string]>([
    [1, '1 kB'],
    [999_001, '1 000 kB'],
    [1_000_000, '1,0 MB'],
    [8_388_608, '8,4 MB'],
  ])('of %i bytes are never shown as less', (bytes, shown) => {
    expect(plain(formatSize(bytes, 'nb'))).toBe(shown);
  });
});

describe('dates and names', () => {
  it('writes dates in the language and instants in Norwegian time', () => {
    expect(formatDate('2026-11-03', 'nb')).toBe('3. november 2026');
    expect(formatInstant(new Date('2026-07-01T10:00:00Z'), 'nb')).toBe('1. juli 2026 kl. 12:00');
  });
  it('writes the time of day alike in prose and beside a saved field, in winter and in summer', () => {
    expect(formatExactInstant(new Date('2026-11-22T13:32:07Z'), 'nn')).toBe('22. november 2026 kl. 14:32:07');
    expect(formatClock(new Date('2026-11-22T13:32:07Z'))).toBe('14:32:07');
    expect(formatClock(new Date('2026-07-01T22:00:00Z'))).toBe('00:00:00');
  });
  it('sorts å last', () => {
    expect(['Ås', 'Aasen', 'Zo', 'Ørsta', 'Bø'].sort(compareNames)).toEqual(['Bø', 'Zo', 'Ørsta', 'Ås', 'Aasen']);
  });
});

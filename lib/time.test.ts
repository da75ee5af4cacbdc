import { describe, expect, it } from 'vitest';
import { dateOf, osloDate } from './time';

describe('the date in Norway', () => {
  it('turns at midnight there, in winter and in summer time', () => {
    expect(osloDate(new Date('2020-12-31T22:59:59Z'))).toBe('2020-12-31');
    expect(osloDate(new Date('2020-12-31T23:00:00Z'))).toBe('2021-01-01');
    expect(osloDate(new Date('2026-06-30T21:59:59Z'))).toBe('2026-06-30');
    expect(osloDate(new Date('2026-06-30T22:00:00Z'))).toBe('2026-07-01');
  });
  it('keeps a date without a time on its day', () => {
    expect(dateOf('2024-02-29').toISOString()).toBe('2024-02-29T00:00:00.000Z');
  });
});

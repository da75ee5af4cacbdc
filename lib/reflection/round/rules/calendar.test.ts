import fc from 'fast-check';
import { expect, it } from 'vitest';
import { calendarFile, fold } from './calendar';

const NOW = new Date('2026-11-22T09:00:00.123Z');
const day = {
  uid: 'pfp-2026@fellespott.example',
  day: '2026-12-31',
  name: '2026',
  link: 'https://fellespott.example/program/pfp/refleksjon/2026',
  locale: 'nb',
} as const;

it('is one whole day, which ends where the next begins', () => {
  const file = calendarFile(day, NOW);
  expect(file).toContain('\r\nDTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n');
  expect(file).toContain('\r\nDTSTAMP:20261122T090000Z\r\n');
  expect(file).toContain('\r\nSUMMARY:Siste dag for refleksjonsskjemaet 2026\r\n');
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
});

it('keeps names from becoming lines or fields, and lines short', () => {
  const file = calendarFile({ ...day, name: `A\r\nATTENDEE:b, c; d\\ ${'æ'.repeat(80)}` }, NOW);
  expect(file).not.toMatch(/^ATTENDEE/m);
  expect(file.replaceAll('\r\n ', '')).toContain('A ATTENDEE:b\\, c\\; d\\\\ æ');
  for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
});

it('has no character that its format has no place for', () => {
  const file = calendarFile({ ...day, name: 'A\u000B\u0000B\u2028BEGIN:VEVENT\u0085\u001B' }, NOW);
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
  expect(file).toContain('A B BEGIN:VEVENT');
});

it('folds between letters, however many bytes they have, and loses none', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const lines = fold(text).split('\r\n ');
      expect(lines.join('')).toBe(text);
      for (const line of lines) {
        expect(line).not.toMatch(/\p{Surrogate}/u);
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(74);
      }
    }),
  );
});

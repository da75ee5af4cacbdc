/** A deadline as a calendar file (RFC 5545): one whole day, the same id at every download, so that a later one replaces it. */
import en from '../../../i18n/messages/en/reflection-round.json';
import nb from '../../../i18n/messages/nb/reflection-round.json';
import nn from '../../../i18n/messages/nn/reflection-round.json';
import type { Locale } from '../../../locale';

const WORDS = { nb: nb.calendar, nn: nn.calendar, en: en.calendar } as const;

export interface CalendarDay {
  readonly uid: string;
  readonly day: string;
  readonly name: string;
  readonly link: string;
  readonly locale: Locale;
}

/** The file's text for a deadline such as `2026-11-30`: DTSTART 20261130, DTEND (exclusive) 20261201. */
export function calendarFile({ uid, day, name, link, locale }: CalendarDay, now: Date): string {
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Fellespott//Refleksjon//NO',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${now.toISOString().replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `DTEND;VALUE=DATE:${next.replaceAll('-', '')}`,
    `SUMMARY:${escapeText(WORDS[locale].summary.replace('{name}', () => name))}`,
    `DESCRIPTION:${escapeText(link)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}

/** Commas, semicolons, backslashes and line breaks mean something in the format; other control characters have no place in it. */
export function escapeText(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').replace(/[\\,;]/g, (sign) => `\\${sign}`);
}

/** A line holds at most 75 bytes; what is longer goes on after a line break and a space, never inside a letter. */
export function fold(line: string): string {
  const parts: string[] = [];
  let [from, to, bytes] = [0, 0, 0];
  for (const letter of line) {
    const size = bytesOf(letter);
    if (bytes + size > 73) {
      parts.push(line.slice(from, to));
      [from, bytes] = [to, 0];
    }
    bytes += size;
    to += letter.length;
  }
  return [...parts, line.slice(from)].join('\r\n ');
}

/** Of one letter as UTF-8. Counted, not encoded: to encode the line anew for each letter took seconds where somebody wrote much. */
function bytesOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

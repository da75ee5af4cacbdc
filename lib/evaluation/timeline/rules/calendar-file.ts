/** The calendar as a file for one's own (RFC 5545): whole days, the same id at every download, so that a later one replaces it. */
import { escapeText, fold } from '../../../reflection/round/rules/calendar';
import type { CalendarEvent } from '../types';
import { lastDayOf } from './span';

/** What an entry says, in the reader's language. */
export interface EventText {
  readonly summary: string;
  readonly description: string;
  readonly link: string;
}

interface CalendarFile {
  readonly programme: string;
  /** Names where the entries come from, for their ids. */
  readonly host: string;
  readonly name: string;
  readonly textOf: (event: CalendarEvent) => EventText;
}

/**
 * An entry covers all the days that it may fall on: what is known of the month alone lasts the month, and says so. What no source gives
 * a time is left out, since a calendar has no place for it.
 */
export function calendarFileOf(
  events: readonly CalendarEvent[],
  { programme, host, name, textOf }: CalendarFile,
  now: Date,
): string {
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '');
  const entries = events
    .filter(({ precision }) => precision !== 'undated')
    .flatMap((event) => {
      const { summary, description, link } = textOf(event);
      return [
        'BEGIN:VEVENT',
        `UID:${programme}-${event.id}@${host}`,
        `DTSTAMP:${stamp}`,
        `DTSTART;VALUE=DATE:${event.from.replaceAll('-', '')}`,
        `DTEND;VALUE=DATE:${dayAfter(lastDayOf(event)).replaceAll('-', '')}`,
        `SUMMARY:${escapeText(summary)}`,
        `DESCRIPTION:${escapeText(description)}`,
        `URL:${link}`,
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
      ];
    });
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Fellespott//Evaluering//NO',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...entries,
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}

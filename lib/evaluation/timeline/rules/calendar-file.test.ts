import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { events } from '@/tests/setup/calendar-events';
import type { CalendarEvent } from '../types';
import { calendarFileOf } from './calendar-file';

const INTERVIEWS: CalendarEvent = {
  id: 'i',
  type: 'interview-round',
  name: 'Intervju',
  round: null,
  from: '2020-11-01',
  to: null,
  precision: 'month',
  asks: 'evaluator',
  asked: ['politicians'],
  what: null,
  link: null,
  region: null,
  path: null,
  source: null,
  demonstration: false,
};

describe('the file for one’s own calendar', () => {
  const file = (all: readonly CalendarEvent[]) =>
    calendarFileOf(
      all,
      {
        programme: 'pfp',
        host: 'fellespott.no',
        name: 'Kalender',
        textOf: ({ name }) => ({ summary: name ?? '', description: 'En, to; tre', link: 'https://fellespott.no/' }),
      },
      new Date('2026-11-22T10:00:00.123Z'),
    );

  it('has an entry for everything that has a time, in lines of at most 75 bytes', () => {
    fc.assert(
      fc.property(events, (all) => {
        const text = file(all);
        expect(text.match(/^BEGIN:VEVENT$/gm)?.length ?? 0).toBe(
          all.filter(({ precision }) => precision !== 'undated').length,
        );
        for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      }),
    );
  });

  it('covers all the days that it may be, and ends on the day after', () => {
    const text = file([INTERVIEWS]);
    expect(text).toContain('DTSTART;VALUE=DATE:20201101\r\nDTEND;VALUE=DATE:20201201\r\n');
    expect(text).toContain('UID:pfp-i@fellespott.no\r\nDTSTAMP:20261122T100000Z\r\n');
    expect(text).toContain('DESCRIPTION:En\\, to\\; tre');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, events } from '@/tests/setup/calendar-events';
import type { Round } from '../../../reflection/types';
import type { Registration } from '../../../registration/types';
import { seasonOf } from '../../../source/rules';
import { type CalendarEvent, PRECISIONS, type Span } from '../types';
import { eventsOf, phasesOf } from './events';
import { byYear, countOverlapping, dayThatCounts, eventsAhead, placeOf } from './order';
import { hasEnd, lastDayOf, precisionOf } from './span';

describe('how exactly a time is known', () => {
  it('never ends before it begins, and never in another year where no end is given', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...PRECISIONS), (from, precision) => {
        const last = lastDayOf({ from, to: null, precision });
        expect(last >= from).toBe(true);
        expect(last.slice(0, 4)).toBe(from.slice(0, 4));
      }),
    );
  });

  it.each<[Span, string]>([
    [{ from: '2020-02-04', to: null, precision: 'day' }, '2020-02-04'],
    [{ from: '2020-02-01', to: null, precision: 'month' }, '2020-02-29'],
    [{ from: '2019-10-01', to: '2019-12-31', precision: 'season' }, '2019-12-31'],
    [{ from: '2022-01-01', to: null, precision: 'season' }, '2022-02-28'],
    [{ from: '2020-12-05', to: null, precision: 'season' }, '2020-12-31'],
    [{ from: '2021-01-01', to: null, precision: 'year' }, '2021-12-31'],
    [{ from: '2020-01-01', to: null, precision: 'undated' }, '2020-01-01'],
  ])('%o ends at the latest on %s', (span, expected) => {
    expect(lastDayOf(span)).toBe(expected);
  });

  it.each([
    ['2020-12-01', 'winter'],
    ['2020-01-31', 'winter'],
    ['2020-03-01', 'spring'],
    ['2020-06-01', 'summer'],
    ['2020-11-30', 'autumn'],
  ])('%s is %s', (one, season) => {
    expect(seasonOf(one)).toBe(season);
  });

  it.each([
    [{ precision: 'month' }, null, 'month'],
    [{}, null, 'day'],
    [{}, 'section=5.3;dating=season', 'season'],
    [{}, 'section=5.3;dating=start', 'undated'],
    [{ precision: 'day' }, 'dating=start', 'day'],
    [{ precision: 'roughly' }, 'section=5.3', 'day'],
  ])('content %o cited %s is known to the %s', (content, reference, expected) => {
    const citation = reference === null ? null : { source: '002', reference };
    expect(precisionOf({ content: content as Registration['content'], citation })).toBe(expected);
  });

  it('gives an end a word only where it says more than the beginning', () => {
    expect(hasEnd({ from: '2019-10-01', to: '2019-12-31', precision: 'season' })).toBe(false);
    expect(hasEnd({ from: '2019-01-01', to: '2019-12-31', precision: 'year' })).toBe(false);
    expect(hasEnd({ from: '2019-10-01', to: '2020-01-31', precision: 'month' })).toBe(true);
    expect(hasEnd({ from: '2019-10-01', to: '2019-10-01', precision: 'day' })).toBe(false);
  });
});

const registration = (
  id: string,
  kind: string,
  effectiveOn: string,
  content: Registration['content'],
): Registration => ({
  id,
  kind,
  version: 1,
  state: 'registered',
  municipality: null,
  countyGovernor: kind === 'gathering' ? 'innlandet' : null,
  effectiveOn,
  content,
  demonstration: false,
  citation: null,
  recordedBy: null,
  recordedAt: new Date('2024-01-01'),
});
const round = (id: string, year: number, other: Partial<Round> = {}): Round => ({
  programme: 'pfp',
  id,
  year,
  names: null,
  status: 'published',
  opensOn: `${year}-10-01`,
  deadline: `${year}-10-30`,
  positionsFirst: false,
  demonstration: false,
  ...other,
});
const registered = (...versions: Registration[]) => ({
  versions,
  sourceOf: () => null,
  offices: { innlandet: 'Innlandet' },
});
const TOLD = registration('told', 'activity', '2022-01-01', {
  name: 'Refleksjonsskjema 3',
  type: 'reflection-round',
  precision: 'year',
  asks: 'evaluator',
  asked: ['leader-groups', 'nobody'],
});

describe('one calendar', () => {
  it('has a round that is also told of once, with the round’s own days', () => {
    const [one, ...others] = eventsOf(registered(TOLD), [round('2022', 2022)]);
    expect(others).toEqual([]);
    expect(one).toMatchObject({ id: 'runde-2022', from: '2022-10-01', to: '2022-10-30', precision: 'day' });
  });

  it('takes the source’s word for the time of a demonstration, whose days are made up', () => {
    const [one] = eventsOf(registered(TOLD), [round('2022', 2022, { demonstration: true })]);
    expect(one).toMatchObject({ id: 'runde-2022', from: '2022-01-01', precision: 'year', demonstration: true });
  });

  it('keeps what is told of a year without a round, and a round with a name of its own beside it', () => {
    const names = { nb: 'Øving', nn: 'Øving', en: 'Practice' };
    const all = eventsOf(registered(TOLD), [round('ovelse', 2022, { names })]);
    expect(all.map(({ id }) => id)).toEqual(['told', 'runde-ovelse']);
    expect(all[0]?.asked).toEqual(['leader-groups']);
  });

  it('has gatherings with their region, and leads to where each is registered', () => {
    const [one] = eventsOf(
      registered(registration('g', 'gathering', '2026-12-01', { name: 'Samling', type: 'conference' })),
      [],
    );
    expect(one).toMatchObject({
      type: 'conference',
      region: 'Innlandet',
      path: '/registre/samlinger/g',
      precision: 'day',
    });
  });

  it('reads phases in the order in which they begin, and counts those that overlap', () => {
    const phases = phasesOf(
      registered(
        registration('b', 'phase', '2021-01-01', { name: 'B', focus: 'b', endsOn: '2021-12-31' }),
        registration('a', 'phase', '2020-01-01', { name: 'A', focus: 'a', endsOn: '2021-01-01' }),
        registration('c', 'phase', '2022-01-01', { name: 'C', focus: 'c', endsOn: '2022-12-31' }),
      ),
    );
    expect(phases.map(({ name }) => name)).toEqual(['A', 'B', 'C']);
    expect(countOverlapping(phases)).toBe(2);
    expect(countOverlapping(phases.slice(2))).toBe(0);
  });

  it('loses nothing and shows nothing twice, whatever is in it', () => {
    fc.assert(
      fc.property(events, (all) => {
        const shown = byYear(all).flatMap(({ parts }) => parts.flatMap((part) => part.events.map(({ id }) => id)));
        expect([...shown].sort()).toEqual(all.map(({ id }) => id).sort());
      }),
    );
  });

  it('puts what is known of the year alone before its seasons and months', () => {
    const at = (id: string, from: string, precision: CalendarEvent['precision']) =>
      ({
        ...eventsOf(registered(registration(id, 'activity', from, { name: id, type: 'workshop', precision })), [])[0],
      }) as CalendarEvent;
    const all = [
      at('nov', '2020-11-01', 'month'),
      at('autumn', '2020-10-01', 'season'),
      at('year', '2020-01-01', 'year'),
      at('feb', '2020-02-04', 'day'),
    ];
    const [year] = byYear(all);
    expect(year?.parts.map((part) => part.events.map(({ id }) => id))).toEqual([
      ['year'],
      ['feb'],
      ['autumn'],
      ['nov'],
    ]);
  });
});

describe('what lies ahead', () => {
  it('is what can still be going on, the soonest first, and never what no source dates', () => {
    fc.assert(
      fc.property(events, day, (all, today) => {
        const ahead = eventsAhead(all, today);
        for (const one of ahead) expect(lastDayOf(one) >= today && one.precision !== 'undated').toBe(true);
        const days = ahead.map((one) => dayThatCounts(one, today));
        expect(days).toEqual([...days].sort());
        const left = all.filter((one) => !ahead.includes(one));
        for (const one of left) expect(one.precision === 'undated' || lastDayOf(one) < today).toBe(true);
      }),
    );
  });
});

describe('places on the axis', () => {
  it('grow with the day and stay on it', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const axis = { first: 2019, last: 2024 };
        const [pa, pb] = [placeOf(a, axis), placeOf(b, axis)];
        expect(pa).toBeGreaterThanOrEqual(0);
        expect(pa).toBeLessThanOrEqual(100);
        if (a < b) expect(pa).toBeLessThanOrEqual(pb);
      }),
    );
  });
  it('puts the middle of a leap year in the middle', () => {
    expect(placeOf('2020-07-02', { first: 2020, last: 2020 })).toBe(50);
  });
});

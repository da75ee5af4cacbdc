import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { events } from '@/tests/setup/calendar-events';
import { PARTIES } from '../types';
import { filterEvents } from './rules/order';
import { lastDayOf } from './rules/span';
import { readTimelineFilter, timelineQuery } from './schema';
import { EVENT_TYPES } from './types';

describe('the choice', () => {
  const choice = fc.record({
    asks: fc.option(fc.constantFrom(...PARTIES), { nil: null }),
    asked: fc.option(fc.constantFrom(...PARTIES), { nil: null }),
    type: fc.option(fc.constantFrom(...EVENT_TYPES), { nil: null }),
    year: fc.option(fc.integer({ min: 1990, max: 2099 }), { nil: null }),
  });

  it('survives the address', () => {
    fc.assert(
      fc.property(choice, (one) => {
        const query = Object.fromEntries(new URLSearchParams(timelineQuery(one)));
        expect(readTimelineFilter(query)).toEqual(one);
      }),
    );
  });

  it('lets through what it names and nothing else', () => {
    fc.assert(
      fc.property(events, choice, (all, one) => {
        for (const shown of filterEvents(all, one)) {
          if (one.asks) expect(shown.asks).toBe(one.asks);
          if (one.asked) expect(shown.asked).toContain(one.asked);
          if (one.type) expect(shown.type).toBe(one.type);
          if (one.year) expect(lastDayOf(shown) >= `${one.year}-01-01` && shown.from <= `${one.year}-12-31`).toBe(true);
        }
      }),
    );
  });

  it.each([[null], [{ spor: ['a', 'b'] }], [{ ar: '20x0' }], [{ type: "' OR 1=1" }]])(
    'that nobody can read (%o) is no choice',
    (query) => {
      expect(readTimelineFilter(query)).toEqual({ asks: null, asked: null, type: null, year: null });
    },
  );
});

/** Events as the calendar of the evaluation may hold them, for properties. */
import fc from 'fast-check';
import { type CalendarEvent, EVENT_TYPES, PRECISIONS } from '@/lib/evaluation/timeline/types';
import { PARTIES } from '@/lib/evaluation/types';

export const day = fc
  .integer({ min: 0, max: 3650 })
  .map((days) => new Date(Date.UTC(2018, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));

const event: fc.Arbitrary<CalendarEvent> = fc.record({
  id: fc.uuid(),
  type: fc.constantFrom(...EVENT_TYPES),
  name: fc.string(),
  round: fc.constant(null),
  asks: fc.option(fc.constantFrom(...PARTIES), { nil: null }),
  asked: fc.uniqueArray(fc.constantFrom(...PARTIES), { maxLength: 3 }),
  what: fc.constant(null),
  link: fc.constant(null),
  region: fc.constant(null),
  path: fc.constant(null),
  source: fc.constant(null),
  demonstration: fc.boolean(),
  from: day,
  to: fc.constant(null),
  precision: fc.constantFrom(...PRECISIONS),
});
export const events = fc.uniqueArray(event, { selector: ({ id }) => id, maxLength: 25 });

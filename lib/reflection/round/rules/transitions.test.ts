import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROUND_STATUSES, type RoundStatus } from '../../types';
import { canGo, ROUND_TRANSITIONS } from './transitions';

const status = fc.constantFrom(...ROUND_STATUSES);

describe('the steps of a round', () => {
  it('go forward, one at a time, and never back', () => {
    const place = (one: RoundStatus) => ROUND_STATUSES.indexOf(one);
    fc.assert(
      fc.property(status, status, (from, to) => {
        expect(canGo(from, to)).toBe(place(to) === place(from) + 1);
      }),
    );
  });

  it('lead every round, however it is pressed, from planned to published through each state once', () => {
    fc.assert(
      fc.property(fc.array(status, { maxLength: 40 }), (pressed) => {
        const path: RoundStatus[] = ['planned'];
        for (const to of pressed) if (canGo(path.at(-1) ?? 'planned', to)) path.push(to);
        expect(path).toEqual(ROUND_STATUSES.slice(0, path.length));
      }),
    );
  });

  it('are the ones that the database lets through', () => {
    // Trigger reflection_round_guard in the migration reflection_walls.
    expect(ROUND_TRANSITIONS).toEqual([
      ['planned', 'open'],
      ['open', 'closed'],
      ['closed', 'published'],
    ]);
  });
});

/**
 * Status of a past day against a replay of what happened, told apart from the rules: events are played one by one in the order of
 * their days, and the rules are said once more in the plainest way.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAYS, lastingHistory, lastingRegistration, someDay, someEvents, someHistory } from '@/tests/setup/facts';
import { PROPERTY } from '@/tests/setup/property';
import { plainly } from '@/tests/setup/replay';
import { CHARACTERISTICS, STAGES, STATUSES, type Status } from '../types';
import { historyOf, statusesOf, turningDaysOf } from './change';
import { factsOf, type Sources } from './facts';
import { STAGE_RULES } from './status';

/** Every case is many days: a quarter of the usual number. */
const RUNS = { numRuns: Math.ceil(PROPERTY.numRuns / 4) };

const statusAt = (sources: Sources, day: string) => {
  const statuses = statusesOf(factsOf(sources, day));
  return CHARACTERISTICS.map((one) => statuses[one].status);
};
const rank = (status: Status) => STATUSES.indexOf(status);

describe('the histories', () => {
  it('reach every status of every characteristic, so that what is tried on them is tried', () => {
    const reached = new Set<string>();
    for (const history of fc.sample(someHistory, { seed: 7, numRuns: 3000 })) {
      statusAt(history, '2022-12-31').forEach((status, index) => {
        reached.add(`${CHARACTERISTICS[index]} ${status}`);
      });
    }
    const all = CHARACTERISTICS.flatMap((one) => STATUSES.map((status) => `${one} ${status}`));
    expect(all.filter((one) => !reached.has(one))).toEqual([]);
  });
});

describe('time travel', () => {
  it('gives at every turning day, and at days between, what a replay of the events gives', () => {
    fc.assert(
      fc.property(someHistory, (history) => {
        for (const day of new Set([...turningDaysOf(history), ...DAYS])) {
          expect([day, ...statusAt(history, day)]).toEqual([day, ...plainly(history, day)]);
        }
      }),
      RUNS,
    );
  });

  it('gives the same between two turning days as on the first of them', () => {
    fc.assert(
      fc.property(someHistory, someDay, (history, day) => {
        const turning = turningDaysOf(history).findLast((one) => one <= day);
        const expected = turning === undefined ? CHARACTERISTICS.map(() => 'not-begun') : statusAt(history, turning);
        expect(statusAt(history, day)).toEqual(expected);
      }),
      RUNS,
    );
  });

  it('knows nothing of what came later', () => {
    fc.assert(
      fc.property(someHistory, someDay, (history, day) => {
        const past = {
          registrations: history.registrations.filter(({ effectiveOn }) => effectiveOn <= day),
          forms: history.forms.filter(({ on }) => on <= day),
          pools: history.pools,
        };
        expect(factsOf(past, day)).toEqual(factsOf(history, day));
      }),
      RUNS,
    );
  });

  it('adds up: the changes of the history lead from nothing to the status of the day', () => {
    fc.assert(
      fc.property(someHistory, someDay, (history, day) => {
        const reached = new Map<string, Status>(CHARACTERISTICS.map((one) => [one, 'not-begun']));
        for (const { changes } of historyOf(history, day)) {
          for (const { characteristic, from, to, direction, because } of changes) {
            expect(from).toBe(reached.get(characteristic));
            expect(direction).toBe(rank(to) > rank(from) ? 'up' : 'down');
            expect(because).not.toEqual([]);
            reached.set(characteristic, to);
          }
        }
        expect([...reached.values()]).toEqual(statusAt(history, day));
      }),
      RUNS,
    );
  });
});

describe('more facts', () => {
  const ranks = (sources: Sources, day: string) => {
    const facts = factsOf(sources, day);
    return [...statusAt(sources, day), ...STAGES.map((one) => STAGE_RULES[one](facts).status)].map(rank);
  };
  const isNowhereLower = (before: readonly number[], after: readonly number[]) =>
    after.every((one, index) => one >= (before[index] ?? 0));

  it('never lower a status', () => {
    fc.assert(
      fc.property(lastingHistory, lastingRegistration, someEvents, someDay, (history, more, events, day) => {
        const grown: Sources = {
          registrations: [...history.registrations, more],
          forms: [...history.forms, ...events.forms],
          pools: [...history.pools, ...events.pools],
        };
        expect(isNowhereLower(ranks(history, day), ranks(grown, day))).toBe(true);
      }),
      RUNS,
    );
  });

  it('stay: where nothing ends, a later day is nowhere lower', () => {
    fc.assert(
      fc.property(lastingHistory, someDay, someDay, (history, a, b) => {
        const [earlier, laterDay] = a < b ? [a, b] : [b, a];
        expect(isNowhereLower(ranks(history, earlier), ranks(history, laterDay))).toBe(true);
      }),
      RUNS,
    );
  });

  it('say why and what next: a reason for every status but the first, something lacking for every status but the last', () => {
    fc.assert(
      fc.property(someHistory, someDay, (history, day) => {
        const facts = factsOf(history, day);
        const all = [...Object.values(statusesOf(facts)), ...STAGES.map((one) => STAGE_RULES[one](facts))];
        for (const { status, because, missing } of all) {
          expect([status, because.length > 0]).toEqual([status, status !== 'not-begun']);
          expect([status, missing.length > 0]).toEqual([status, status !== 'anchored']);
          expect(because.every((one) => one.day <= day)).toBe(true);
        }
      }),
      RUNS,
    );
  });
});

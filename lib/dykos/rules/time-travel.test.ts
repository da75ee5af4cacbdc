/**
 * Status of a past day against a replay of what happened, told apart from the rules: events are played one by one in the order of
 * their days, and the rules are said once more in the plainest way.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Content } from '@/lib/registration/types';
import {
  DAYS,
  lastingHistory,
  lastingRegistration,
  registered,
  someDay,
  someEvents,
  someHistory,
  sourcesOf,
} from '@/tests/setup/facts';
import { PROPERTY } from '@/tests/setup/property';
import { CHARACTERISTICS, STAGES, STATUSES, type Status } from '../types';
import { changesBetween, historyOf, statusesOf, turningDaysOf } from './change';
import { type FactRow, factsOf, type Sources } from './facts';
import { STAGE_RULES } from './status';

/** Every case is many days: a quarter of the usual number. */
const RUNS = { numRuns: Math.ceil(PROPERTY.numRuns / 4) };

/** A registration as the replay knows it: what it last said, and what it had said before on its way there. */
interface Live {
  readonly kind: string;
  readonly id: string;
  last: FactRow;
  said: FactRow[];
}

/** Plays every event up to a day: a registration said something, or was taken back. */
function replay(
  sources: Sources,
  day: string,
): { readonly live: Live[]; readonly forms: number; readonly pools: number[] } {
  const events: { readonly on: string; readonly order: number; readonly row: FactRow }[] = sources.registrations
    .map((row, order) => ({ on: row.effectiveOn, order, row }))
    .sort((a, b) => (a.on === b.on ? a.order - b.order : a.on < b.on ? -1 : 1));
  const known = new Map<string, Live>();
  for (const { on, row } of events) {
    if (on > day || row.state === 'draft') continue;
    const one = known.get(row.id) ?? { kind: row.kind, id: row.id, last: row, said: [] };
    one.said.push(row);
    // What was written later is the last word, whatever day it is about.
    for (const word of one.said) if (word.version > one.last.version) one.last = word;
    known.set(row.id, one);
  }
  const live = [...known.values()]
    .filter(({ last }) => last.state === 'registered')
    .map((one) => {
      const takenBack = one.said.filter(({ state }) => state === 'withdrawn').map(({ version }) => version);
      return { ...one, said: one.said.filter(({ version }) => takenBack.every((gone) => version > gone)) };
    })
    .filter(({ last }) => !(typeof last.content.endedOn === 'string' && day >= last.content.endedOn));
  return {
    live,
    forms: sources.forms.filter(({ on }) => on <= day).length,
    pools: sources.pools.filter(({ year }) => day.slice(0, 4) >= String(year)).map(({ year }) => year),
  };
}

/** Months counted on fingers: the same day that many months on, or the month's last. */
function later(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const index = year * 12 + (month - 1) + months;
  const [y, m] = [Math.floor(index / 12), (index % 12) + 1];
  const longest = [31, y % 4 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1] ?? 31;
  return `${y}-${String(m).padStart(2, '0')}-${String(Math.min(date, longest)).padStart(2, '0')}`;
}

const arr = (value: unknown) => (Array.isArray(value) ? (value as Record<string, string>[]) : []);
const has = (value: unknown, ...words: string[]) => words.some((word) => (arr(value) as unknown[]).includes(word));
const first = ({ said }: Live) => said.map(({ effectiveOn }) => effectiveOn).sort()[0] ?? '';

/** The six, once more. */
function plainly(sources: Sources, day: string): readonly Status[] {
  const { live, forms } = replay(sources, day);
  const of = (kind: string) => live.filter((one) => one.kind === kind);
  const say = ({ last }: Live): Content => last.content;
  const adoptions = (one: Live) => arr(say(one).adoptions).filter(({ on }) => (on ?? '') <= day);
  const [baselines, groups, plans, talks, measures, positions] = [
    of('baseline'),
    of('group'),
    of('plan').filter((one) => String(say(one).adoptedOn ?? '9999') <= day),
    of('deliberation'),
    of('measure'),
    of('position'),
  ];
  const sectorsOf = (one: Live) => arr(say(one).sectors).length;
  const again = (one: Live, among: Live[]) =>
    among.some((other) => other.id !== one.id && later(first(other), 6) <= first(one));

  const joint = baselines.filter((one) => sectorsOf(one) >= 3);
  const needs = [
    baselines.length > 0,
    joint.some((one) => adoptions(one).length > 0),
    joint.some((one) =>
      adoptions(one).some(({ by }) => ['steering-group', 'leader-group', 'municipal-council'].includes(by ?? '')),
    ) &&
      baselines.some((one) => arr(say(one).indicators).some(({ value, target }) => value && target)) &&
      baselines.some((one) => later(first(one), 6) <= one.last.effectiveOn || again(one, baselines)),
  ];
  const described = baselines.filter((one) => say(one).challenges);
  const picture = [
    described.length > 0,
    described.some((one) => sectorsOf(one) >= 2 && adoptions(one).length > 0),
    plans.length > 0 ||
      described.some(
        (one) =>
          again(one, described) ||
          one.said.some(
            ({ content, effectiveOn }) =>
              content.challenges &&
              content.challenges !== say(one).challenges &&
              later(effectiveOn, 6) <= one.last.effectiveOn,
          ),
      ),
  ];
  const weighed = talks.filter((one) => {
    const options = arr(say(one).alternatives);
    return (
      options.length >= 2 &&
      options.some(({ outcome }) => outcome === 'chosen') &&
      options.some(({ outcome, reason }) => outcome === 'set-aside' && reason) &&
      sectorsOf(one) >= 2 &&
      arr(say(one).money).length > 0
    );
  });
  const talk = [
    talks.length > 0,
    weighed.length > 0,
    new Set(weighed.map((one) => first(one).slice(0, 4))).size >= 2 &&
      weighed.some((one) => has(say(one).parties, 'top-leader', 'politicians')),
  ];
  const analysis =
    baselines.some((one) => arr(say(one).users).length > 0) || talks.some((one) => has(say(one).parties, 'users'));
  const shaped = measures.some((one) => say(one).users && say(one).state !== 'ended');
  const sits = (one: Live, side: string) => arr(say(one).members).some((member) => member.side === side);
  const users = [
    analysis || shaped,
    analysis && shaped,
    groups.some((one) => sits(one, 'users') && say(one).meets && say(one).meets !== 'when-needed'),
  ];
  const working = groups.filter(
    (one) => sectorsOf(one) >= 3 && say(one).mandate && ['monthly', 'quarterly'].includes(String(say(one).meets)),
  );
  const meeting = [
    groups.some((one) => sectorsOf(one) >= 2),
    working.length > 0,
    working.some((one) => say(one).existing === 'yes') ||
      (plans.length > 0 && working.some((one) => later(first(one), 12) <= day)),
  ];
  const steering = groups.filter((one) => say(one).type === 'steering-group');
  const led = [
    steering.length > 0,
    steering.some((one) => sits(one, 'top-leader')) && forms > 0,
    (baselines.some((one) => adoptions(one).some(({ by }) => by === 'municipal-council')) ||
      plans.some((one) => say(one).type === 'master-plan')) &&
      (measures.some((one) => say(one).state === 'in-operations') ||
        positions.some((one) => say(one).fundedBy === 'own-budget')),
  ];
  return [needs, picture, talk, users, meeting, led].map((steps) => {
    const reached = steps.findIndex((step) => !step);
    return STATUSES[reached === -1 ? 3 : reached] ?? 'not-begun';
  });
}

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

describe('what changed', () => {
  it('names the facts that decide now and did not then, and those that are gone', () => {
    const group = registered('group', { type: 'steering-group', endedOn: '2021-06-01' }, '2020-03-01');
    const at = (day: string) => statusesOf(factsOf(sourcesOf([group]), day));
    const [up] = changesBetween(at('2020-01-01'), at('2020-04-01'));
    expect(up).toMatchObject({ characteristic: 'leadership', from: 'not-begun', to: 'begun', direction: 'up' });
    expect(up?.because).toMatchObject([{ kind: 'group', id: group.id, day: '2020-03-01', because: 'steering-group' }]);
    const [down] = changesBetween(at('2021-05-31'), at('2021-06-01'));
    expect(down).toMatchObject({ from: 'begun', to: 'not-begun', direction: 'down', because: [{ id: group.id }] });
    expect(changesBetween(at('2020-04-01'), at('2021-05-31'))).toEqual([]);
  });

  it('turns on days that stand in what was registered, and on a group’s first anniversary', () => {
    const rows = [
      registered('baseline', { adoptions: [{ by: 'leader-group', on: '2020-05-05' }] }, '2020-01-15'),
      registered('group', { endedOn: '2022-02-02' }, '2020-02-29'),
      registered('plan', { adoptedOn: '2020-07-07' }, '2020-01-15', { state: 'draft' }),
    ];
    const pools = [{ year: 2021 }];
    expect(turningDaysOf(sourcesOf(rows, { pools }))).toEqual([
      '2020-01-15',
      '2020-02-29',
      '2020-05-05',
      '2021-01-01',
      '2021-02-28',
      '2022-02-02',
    ]);
    expect(DAYS).toContain('2020-02-29');
  });
});

import { describe, expect, it } from 'vitest';
import type { Content } from '@/lib/registration/types';
import { registered, sourcesOf } from '@/tests/setup/facts';
import { type FactRow, factsOf } from './facts';
import { monthsAfter, monthsBetween } from './months';

const version = (number: number, effectiveOn: string, content: Content, state: FactRow['state'] = 'registered') =>
  registered('baseline', content, effectiveOn, { id: 'a', version: number, state });
const baselineOn = (day: string, ...rows: readonly FactRow[]) => factsOf(sourcesOf(rows), day).baselines[0];

describe('facts on a day', () => {
  it('leave out what was adopted later, and what was decided for later years', () => {
    const rows = [
      registered('baseline', {
        adoptions: [
          { by: 'leader-group', on: '2020-02-01' },
          { by: 'municipal-council', on: '2020-06-17' },
        ],
      }),
      registered('plan', { adoptedOn: '2020-06-18' }),
    ];
    const sources = sourcesOf(rows, {
      forms: [{ round: '2020', year: 2020, on: '2020-11-02', demonstration: true }],
      pools: [{ year: 2020 }, { year: 2021 }],
    });
    const facts = factsOf(sources, '2020-06-17');
    expect(facts.baselines[0]?.adoptions.map(({ by }) => by)).toEqual(['leader-group', 'municipal-council']);
    expect(facts.plans[0]?.adoptedOn).toBe(null);
    expect(facts.pools.map(({ year, on }) => [year, on])).toEqual([[2020, '2020-01-01']]);
    expect(facts.forms).toEqual([]);
    expect(factsOf(sources, '2020-11-02').forms).toMatchObject([{ id: '2020', year: 2020, demonstration: true }]);
  });

  it('take an adoption whose day is not told as old as the analysis', () => {
    const row = version(1, '2020-01-15', { adoptions: [{ by: 'steering-group' }] });
    expect(baselineOn('2020-01-15', row)?.adoptions).toEqual([{ by: 'steering-group', on: '2020-01-15' }]);
  });

  it('never count drafts, nor what was withdrawn; what is registered anew begins anew', () => {
    const rows = [
      version(1, '2020-01-15', { challenges: 'a' }),
      version(2, '2020-05-01', { challenges: 'a' }, 'withdrawn'),
      version(3, '2021-01-15', { challenges: 'b' }),
      version(4, '2021-06-01', { challenges: 'c' }, 'draft'),
    ];
    expect(baselineOn('2020-04-30', ...rows)?.since).toBe('2020-01-15');
    expect(baselineOn('2020-05-01', ...rows)).toBe(undefined);
    expect(baselineOn('2022-01-01', ...rows)).toMatchObject({
      since: '2021-01-15',
      on: '2021-01-15',
      isRenewed: false,
      hasRenewedChallenges: false,
    });
  });

  it('tell renewing from mending: half a year, and other challenges than before', () => {
    const first = version(1, '2020-01-15', { challenges: 'a' });
    const mended = version(2, '2020-07-14', { challenges: 'b' });
    const renewed = version(2, '2020-07-15', { challenges: 'b' });
    const same = version(2, '2020-07-15', { challenges: 'a' });
    const told = (second: FactRow) => {
      const found = baselineOn('2022-01-01', first, second);
      return [found?.isRenewed, found?.hasRenewedChallenges];
    };
    expect([told(mended), told(renewed), told(same)]).toEqual([
      [false, false],
      [true, true],
      [true, false],
    ]);
  });

  it('take a correction of an earlier day as a word about the earlier days', () => {
    const rows = [version(1, '2020-05-01', {}), version(2, '2020-01-01', { users: ['parents'] })];
    expect(baselineOn('2020-03-01', ...rows)).toMatchObject({ since: '2020-01-01', hasUsers: true });
    expect(baselineOn('2020-06-01', ...rows)).toMatchObject({ since: '2020-01-01', on: '2020-01-01' });
  });

  it('end on the day that the end is registered for', () => {
    const rows = [registered('group', { type: 'steering-group', endedOn: '2021-01-01' })];
    expect(factsOf(sourcesOf(rows), '2020-12-31').groups.length).toBe(1);
    expect(factsOf(sourcesOf(rows), '2021-01-01').groups).toEqual([]);
  });

  it('are the same with whole texts as with digests of them', () => {
    const full = registered('measure', { state: 'running', users: 'Ungdomsrådet var med.', evaluationPlan: 'Plan' });
    const short = { ...full, content: { state: 'running', users: 'U', evaluationPlan: 'P' } };
    expect(factsOf(sourcesOf([short]), '2022-01-01')).toEqual(factsOf(sourcesOf([full]), '2022-01-01'));
  });
});

describe('months', () => {
  it.each([
    ['2019-08-31', 6, '2020-02-29'],
    ['2020-08-31', 6, '2021-02-28'],
    ['2020-02-29', 12, '2021-02-28'],
    ['2020-01-15', 6, '2020-07-15'],
    ['2020-11-30', 3, '2021-02-28'],
  ])('%s and %i months is %s', (day, months, expected) => {
    expect(monthsAfter(day, months)).toBe(expected);
    expect(monthsBetween(day, expected)).toBe(months);
  });

  it('counts whole months only', () => {
    expect(monthsBetween('2019-10-15', '2020-04-14')).toBe(5);
    expect(monthsBetween('2019-10-15', '2019-10-15')).toBe(0);
  });
});

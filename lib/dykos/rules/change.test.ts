import { describe, expect, it } from 'vitest';
import { DAYS, registered, sourcesOf } from '@/tests/setup/facts';
import { changesBetween, statusesOf, turningDaysOf } from './change';
import { factsOf } from './facts';

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

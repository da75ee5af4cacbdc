import { describe, expect, it } from 'vitest';
import { dayFaults, orderFaults, UNDATED } from './order';

describe('the day from which something holds', () => {
  it.each<[string, boolean, readonly string[]]>([
    ['2020-03-01', false, []],
    ['', false, ['required']],
    ['  ', false, ['required']],
    ['', true, []],
    ['2020-02-30', true, ['date']],
    ['i går', false, ['date']],
    ['1989-12-31', false, ['range']],
    ['1990-01-01', false, []],
    ['2100-12-30', false, []],
    [UNDATED, true, ['range']],
  ])('%j (draft: %s) gives %j', (day, isDraft, codes) => {
    expect(dayFaults(day, isDraft).map(({ code }) => code)).toEqual(codes);
  });
});

describe('the order of days and ages', () => {
  const late = (field: string) => [{ field, code: 'before-start' }];
  it('lets nothing end before it begins', () => {
    expect(orderFaults('measure', { startsOn: '2020-02-01', endsOn: '2020-01-31' }, '2020-01-01')).toEqual(
      late('endsOn'),
    );
    expect(orderFaults('measure', { startsOn: '2020-02-01', endsOn: '2020-02-01' }, '2020-01-01')).toEqual([]);
    expect(orderFaults('phase', { endsOn: '2020-01-31' }, '2020-02-01')).toEqual(late('endsOn'));
    expect(orderFaults('marker', { endedOn: '2020-01-31' }, '2020-02-01')).toEqual(late('endedOn'));
    expect(orderFaults('measure', { ageFrom: 6, ageTo: 5 }, '')).toEqual([{ field: 'ageTo', code: 'ages' }]);
    expect(orderFaults('measure', { ageFrom: 0, ageTo: 0 }, '')).toEqual([]);
  });
  it('lets the pool pay no more than it costs, and says nothing where one of them is not stated', () => {
    const costs = [
      { year: 2020, cost: 500, fromPool: 500 },
      { year: 2021, fromPool: 9 },
      { year: 2022, cost: 1, fromPool: 2 },
    ];
    expect(orderFaults('measure', { costs }, '')).toEqual([{ field: 'costs.2.fromPool', code: 'above-cost' }]);
  });
  it('lets a group that ended be registered afterwards: its day is the day from which it stands so', () => {
    expect(orderFaults('group', { endedOn: '2020-01-31' }, '2020-02-01')).toEqual([]);
    expect(orderFaults('measure', { endsOn: '2020-01-31' }, '2020-02-01')).toEqual([]);
  });
  it('asks nothing of a day that is not written yet', () => {
    expect(orderFaults('marker', { endedOn: '2020-01-31' }, '')).toEqual([]);
  });
});

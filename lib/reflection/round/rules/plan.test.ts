import { describe, expect, it } from 'vitest';
import { type PlanFields, readDate, readPlan } from './plan';
import { canGo } from './transitions';

const FIELDS: PlanFields = {
  id: '2026',
  year: '2026',
  opensOn: '2026-11-01',
  deadline: '30.11.2026',
  nameNb: '',
  nameNn: '',
  nameEn: '',
};
const faultsOf = (more: Partial<PlanFields>) => {
  const read = readPlan({ ...FIELDS, ...more });
  return read.ok ? [] : read.failure.map(({ field, code }) => `${field} ${code}`);
};

describe('a plan', () => {
  it('is read from text', () => {
    expect(readPlan({ ...FIELDS, positionsFirst: 'on', nameNb: ' Høst ', nameNn: 'Haust', nameEn: 'Autumn' })).toEqual({
      ok: true,
      value: {
        id: '2026',
        year: 2026,
        opensOn: '2026-11-01',
        deadline: '2026-11-30',
        names: { nb: 'Høst', nn: 'Haust', en: 'Autumn' },
        positionsFirst: true,
        demonstration: false,
      },
    });
  });
  it('has no name of its own where none is given', () => {
    expect(readPlan(FIELDS)).toMatchObject({ ok: true, value: { names: null } });
  });
  it.each<[Partial<PlanFields>, readonly string[]]>([
    [{ id: '' }, ['id required']],
    [{ id: 'Høst 2026' }, ['id id-shape']],
    [{ id: 'a'.repeat(41) }, ['id id-shape']],
    [{ id: 'sporsmal' }, ['id id-reserved']],
    [{ id: 'runder' }, ['id id-reserved']],
    [{ id: 'uttrekk' }, ['id id-reserved']],
    [{ year: '26' }, ['year year']],
    [{ year: '1999' }, ['year year']],
    [{ opensOn: '' }, ['opensOn date']],
    [{ deadline: '2026-02-30' }, ['deadline date']],
    [{ deadline: '2026-10-31' }, ['deadline before-opening']],
    [{ deadline: '2026-11-01' }, []],
    [{ nameNb: 'Høst' }, ['nameNn names-all', 'nameEn names-all']],
    [{ nameNb: 'x'.repeat(121), nameNn: 'x', nameEn: 'x' }, ['nameNb too-long']],
  ])('with %j has the faults %j', (more, faults) => {
    expect(faultsOf(more)).toEqual(faults);
  });
});

describe('a date', () => {
  it.each([
    ['2026-11-30', '2026-11-30'],
    [' 1.2.2026 ', '2026-02-01'],
    ['29.02.2028', '2028-02-29'],
    ['29.02.2026', null],
    ['30/11/2026', null],
    ['2026-13-01', null],
    ['', null],
  ])('%j is %j', (text, date) => {
    expect(readDate(text)).toBe(date);
  });
});

describe('a round', () => {
  it('goes forward one step at a time, and never back', () => {
    expect(canGo('planned', 'open') && canGo('open', 'closed') && canGo('closed', 'published')).toBe(true);
    expect(canGo('planned', 'closed') || canGo('closed', 'open') || canGo('open', 'open')).toBe(false);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate } from '@/lib/allocation/rules/allocate';
import { PROPERTY } from '@/tests/setup/property';
import type { CalculationData } from '../types';
import { engineFaults, partsOf } from './engine-faults';
import { fieldNames } from './field-names';
import type { FormValues } from './field-reader';
import { type FormSubject, formShape, hasOnlyOwnFields, readForm } from './read-form';

const INDICATORS = ['population_0_24', 'population_0_5', 'zero', 'unknown_to_one'];
const municipality = (number: string, name: string, pool: number | null, children: string) => ({
  number,
  name,
  history: { '231.63': 252_000, '765.60': 1_000_000 },
  continued: {},
  indicators: {
    population_0_24: children,
    population_0_5: '500',
    zero: '0',
    ...(number === '5001' ? {} : { unknown_to_one: '1' }),
  },
  pools: pool === null ? {} : { 2020: pool },
});
const data: CalculationData = {
  programme: 'pfp',
  year: 2021,
  municipalities: [
    municipality('3813', 'Bamble', 2_220_000, '3999'),
    municipality('5001', 'Trondheim', 12_300_000, '60000'),
  ],
};
const subject = (startingPoint: FormSubject['startingPoint'], over: Partial<FormSubject> = {}): FormSubject => ({
  startingPoint,
  data,
  schemes: ['231.63', '765.60'],
  indicators: INDICATORS,
  baseYears: [2020],
  ...over,
});
const RULES: FormValues = {
  index: '',
  minimum: '',
  reading: 'pool',
  topUp: 'none',
  unit: '1 000',
  mode: 'half-up',
  total: '',
  residual: '',
};
const PREVIOUS: FormValues = { ...RULES, baseYear: '2020' };
const faultsOf = (values: FormValues, of: FormSubject) => {
  const read = readForm(values, of);
  if (!read.ok) return read.failure.map(({ field, code }) => [field, code]);
  const outcome = allocate(read.value);
  return outcome.ok ? [] : engineFaults(read.value, outcome.errors).map(({ field, code }) => [field, code]);
};
const schemes = (values: FormValues) => faultsOf({ ...RULES, ...values }, subject('schemes'));

describe('the form that starts from earlier pools', () => {
  it('becomes the problem that was typed', () => {
    const values = { ...PREVIOUS, index: '1,03102', total: '14 969 000', residual: 'largest-recipient' };
    const read = readForm(values, subject('previous-pools'));
    expect(read.ok && read.value.pool).toEqual({
      guarantee: { reading: 'pool', topUp: 'none' },
      rounding: { unit: 1000, mode: 'half-up' },
      index: '1.03102',
      total: 14_969_000,
      residual: 'largest-recipient',
    });
  });
  it.each([
    [{ baseYear: '1999' }, ['baseYear', 'base-year']],
    [{ index: '1.031' }, ['index', 'ambiguous-number']],
    [{ index: '−1' }, ['index', 'negative']],
    [{ minimum: '1.790' }, ['minimum', 'ambiguous-number']],
    [{ unit: '' }, ['unit', 'required']],
    [{ unit: '0' }, ['unit', 'unit']],
    [{ reading: 'neither' }, ['reading', 'required']],
    [{ total: '1 000' }, ['residual', 'required']],
    [{ total: '1 500', residual: 'largest-remainder' }, ['total', 'total-not-multiple']],
    [{ total: '0', residual: 'largest-recipient', index: '2' }, ['total', 'negative-pool']],
    [{ topUp: 'from-gains', index: '0' }, ['topUp', 'guarantee-not-payable']],
    [{ index: '0', total: '1 000', residual: 'largest-remainder' }, ['total', 'nothing-to-share']],
    [{ index: '99999999999999999999' }, ['baseYear', 'amount-out-of-range']],
  ])('with %j is refused at its field', (typed, fault) => {
    expect(faultsOf({ ...PREVIOUS, ...typed }, subject('previous-pools'))).toEqual([fault]);
  });
  it('names those who had no pool in the base year, once', () => {
    const late = ['3801', '3805', '3812', '3420'].map((number) => municipality(number, number, null, '1'));
    const of = subject('previous-pools', { data: { ...data, municipalities: [...data.municipalities, ...late] } });
    const read = readForm(PREVIOUS, of);
    const outcome = read.ok && allocate(read.value);
    expect(read.ok && outcome && !outcome.ok && engineFaults(read.value, outcome.errors)).toEqual([
      { field: 'baseYear', code: 'no-earlier-pool', values: { names: '3420, 3801, 3805 …', count: 4 } },
    ]);
  });
});

describe('the form that starts from schemes', () => {
  it('takes each component whose field is filled, and leaves empty schemes out', () => {
    const values = {
      ...RULES,
      'scheme:765.60:frame': '19 055 000',
      'scheme:765.60:base': '100 000',
      'scheme:765.60:rate': '12,50',
      'scheme:765.60:rateIndicator': 'population_0_5',
      'scheme:765.60:rateMinimum': '10',
      'scheme:765.60:weight:population_0_24': '0,7',
      'scheme:765.60:weight:population_0_5': '0,3',
      'scheme:765.60:history': '1,031',
      'scheme:765.60:set': 'Bamble;500 000',
      'scheme:765.60:setReason': 'Vertskommune',
    };
    const read = readForm(values, subject('schemes'));
    expect(read.ok && read.value.schemes).toEqual([
      {
        id: '765.60',
        frame: 19_055_000,
        components: [
          { kind: 'base', amount: 100_000 },
          { kind: 'rate', indicator: 'population_0_5', rate: '12.50', minimum: '10', maximum: null },
          { kind: 'key', weights: { population_0_24: '0.7', population_0_5: '0.3' } },
          { kind: 'history', factor: '1.031' },
          { kind: 'set', amounts: { '3813': 500_000 }, reason: 'Vertskommune' },
        ],
      },
    ]);
    expect(read.ok && allocate(read.value).ok).toBe(true);
  });
  it.each([
    [{}, [['scheme:231.63:frame', 'no-schemes']]],
    [{ 'scheme:231.63:frame': '5 000' }, [['scheme:231.63:frame', 'frame-unused']]],
    [{ 'scheme:765.60:rateMaximum': '5' }, [['scheme:765.60:rate', 'rate-missing']]],
    [{ 'scheme:765.60:rate': '5', 'scheme:765.60:rateIndicator': 'x' }, [['scheme:765.60:rateIndicator', 'required']]],
    [{ 'scheme:765.60:weight:population_0_24': '1' }, [['scheme:765.60:frame', 'frame-missing']]],
    [
      { 'scheme:765.60:frame': '9', 'scheme:765.60:weight:population_0_5': '0,9' },
      [['scheme:765.60:weight:population_0_5', 'weights-not-one']],
    ],
    [
      { 'scheme:765.60:frame': '9', 'scheme:765.60:weight:zero': '1' },
      [['scheme:765.60:weight:zero', 'zero-indicator']],
    ],
    [
      { 'scheme:765.60:frame': '9', 'scheme:765.60:weight:unknown_to_one': '1' },
      [['scheme:765.60:weight:unknown_to_one', 'missing-indicator']],
    ],
    [
      {
        'scheme:765.60:frame': '9',
        'scheme:765.60:base': '8',
        'scheme:765.60:weight:population_0_5': '1',
      },
      [['scheme:765.60:frame', 'frame-used-up']],
    ],
    [{ 'scheme:231.63:set': '3813;1' }, [['scheme:231.63:setReason', 'reason-missing']]],
    [{ 'scheme:231.63:setReason': 'Fordi' }, [['scheme:231.63:set', 'set-missing']]],
    [{ 'scheme:231.63:set': '9999;1', 'scheme:231.63:setReason': 'Fordi' }, [['scheme:231.63:set', 'set-unknown']]],
  ])('with %j is refused at its field', (typed, faults) => {
    expect(schemes(typed)).toEqual(faults);
  });
});

describe('fields', () => {
  it('that the form does not have are noticed', () => {
    expect(hasOnlyOwnFields(PREVIOUS, subject('previous-pools'))).toBe(true);
    expect(hasOnlyOwnFields({ ...PREVIOUS, 'scheme:231.63:frame': '1' }, subject('previous-pools'))).toBe(false);
  });
  it('are found from a path, part by part', () => {
    expect(partsOf('schemes[2].components[0].amounts["5007"]')).toEqual([
      'schemes',
      '2',
      'components',
      '0',
      'amounts',
      '5007',
    ]);
  });
});

const typed = fc.constantFrom('', '0', '1', '0,5', '0.5', '250 000', '1.234', '−3', 'x', '3813;5', 'Bamble 7', '1000');
const anyForm = (startingPoint: FormSubject['startingPoint']) => {
  const of = subject(startingPoint);
  const names = fieldNames(formShape(of));
  const filled = fc.record(Object.fromEntries(names.map((name) => [name, typed])));
  const chosen = fc.record({
    reading: fc.constantFrom('pool', 'pool+continued'),
    topUp: fc.constantFrom('none', 'extra', 'from-gains'),
    mode: fc.constantFrom('half-up', 'floor'),
    residual: fc.constantFrom('largest-recipient', 'largest-remainder'),
    unit: fc.constantFrom('1', '1000', '10 000'),
    index: fc.constantFrom('', '0', '1,03102'),
    ...(startingPoint === 'previous-pools'
      ? { baseYear: fc.constant('2020') }
      : Object.fromEntries(
          of.schemes.map((id) => [`scheme:${id}:rateIndicator`, fc.constantFrom(...INDICATORS)] as const),
        )),
  });
  // Mostly empty fields, so that many forms are sound and reach the engine.
  const some = fc
    .subarray([...names])
    .chain((keep) =>
      filled.map((all) =>
        Object.fromEntries(names.map((name) => [name, keep.includes(name) ? (all[name] ?? '') : ''])),
      ),
    );
  return fc.tuple(some, chosen).map(([values, choices]): FormValues => ({ ...values, ...choices }));
};

describe.each(['previous-pools', 'schemes'] as const)('every form that starts from %s', (startingPoint) => {
  it('gives a result, or faults that each stand at one of its fields', () => {
    const of = subject(startingPoint);
    const names = new Set(fieldNames(formShape(of)));
    let calculated = 0;
    fc.assert(
      fc.property(anyForm(startingPoint), (values) => {
        const faults = faultsOf(values, of);
        if (faults.length === 0) calculated += 1;
        for (const [field] of faults) expect(names).toContain(field);
      }),
      PROPERTY,
    );
    expect(calculated).toBeGreaterThan(0);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SEEDED_MEASURES, SEEDED_PLACES, SEEDED_SOURCES } from '@/tests/setup/seeded-measures';
import { type Content, SECTORS } from '../../../registration/types';
import { measuresAt } from '../../rules/measures';
import { EVALUATION_STATES, LEVELS, MEASURE_STATES, type Measure, PREVENTION_LEVELS } from '../../types';
import { fileColumns, isInferred } from '../file/rules';
import { COLUMNS } from '../file/types';
import { readCatalogueAddress } from '../schema';
import { AGE_BANDS, CHOICE_FILTERS, CHOICE_WORDS, type MeasureFilter, NO_FILTER, NOT_STATED, ORDERS } from '../types';
import { catalogueAddress } from './address';
import { matches, sortMeasures } from './find';
import { fold } from './fold';
import { summarise } from './summary';

const NOW = '2026-11-22';
const versionsAs = (content: Content, id: string) => ({ ...seed(0), id, version: 1, content, citation: null });
function seed(index: number) {
  const one = SEEDED_MEASURES[index];
  if (!one) throw new Error('There is no such measure.');
  return one;
}
const measures = (versions: readonly (typeof SEEDED_MEASURES)[number][], day = NOW) =>
  measuresAt(versions, SEEDED_PLACES, SEEDED_SOURCES, day);
const SEEDED = measures(SEEDED_MEASURES);

const age = fc.option(fc.integer({ min: 0, max: 24 }), { nil: undefined });
const content = fc
  .record({
    name: fc.constantFrom('Én dør inn', 'BTI', 'Åpen barnehage', 'Aasen skole', 'ÆØÅ'),
    state: fc.constantFrom(...MEASURE_STATES),
    level: fc.option(fc.constantFrom(...LEVELS), { nil: undefined }),
    prevention: fc.option(fc.constantFrom(...PREVENTION_LEVELS), { nil: undefined }),
    novelty: fc.option(fc.constantFrom('new', 'continued', 'adapted'), { nil: undefined }),
    innovation: fc.option(fc.constantFrom('incremental', 'radical'), { nil: undefined }),
    sectors: fc.option(fc.uniqueArray(fc.constantFrom(...SECTORS), { minLength: 1 }), { nil: undefined }),
    ageFrom: age,
    ageTo: age,
    method: fc.option(fc.constantFrom('BTI', 'COS-P'), { nil: undefined }),
    startsOn: fc.option(fc.constantFrom('2020-01-01', '2021-05-01'), { nil: undefined }),
    evaluationPlan: fc.option(fc.constant('Spørreskjema'), { nil: undefined }),
    evaluationResult: fc.option(fc.constant('Færre venter'), { nil: undefined }),
  })
  .map((one) => Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined)) as Content);
const many = fc
  .array(content, { maxLength: 12 })
  .map((some) => measures(some.map((one, index) => versionsAs(one, `m${index}`))));
const choice = (key: (typeof CHOICE_FILTERS)[number]) =>
  fc.option(fc.constantFrom(...Object.keys(CHOICE_WORDS[key]), NOT_STATED));
const filter: fc.Arbitrary<MeasureFilter> = fc.record({
  search: fc.constantFrom('', 'bti', 'en dør', 'åsen', 'bamble inn'),
  state: choice('state'),
  level: choice('level'),
  prevention: choice('prevention'),
  novelty: choice('novelty'),
  innovation: choice('innovation'),
  evaluation: fc.option(fc.constantFrom(...EVALUATION_STATES)),
  sector: fc.option(fc.constantFrom(...SECTORS, NOT_STATED)),
  age: fc.option(fc.constantFrom(...AGE_BANDS, NOT_STATED)),
  region: fc.option(fc.constantFrom('region-0', 'region-1')),
  municipality: fc.option(fc.constantFrom('1000', '1001')),
});
const found = (some: readonly Measure[], asked: Partial<MeasureFilter>) =>
  some.filter((one) => matches(one, { ...NO_FILTER, ...asked }));
const total = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((a, b) => a + b, 0);

describe('filters', () => {
  it('divide the measures between their choices, what is not stated being one', () => {
    fc.assert(
      fc.property(many, (some) => {
        for (const key of CHOICE_FILTERS) {
          const parts = [...Object.keys(CHOICE_WORDS[key]), NOT_STATED].map((one) => found(some, { [key]: one }));
          expect(
            parts
              .flat()
              .map(({ id }) => id)
              .sort(),
          ).toEqual(some.map(({ id }) => id).sort());
        }
        expect(EVALUATION_STATES.flatMap((evaluation) => found(some, { evaluation }))).toHaveLength(some.length);
      }),
    );
  });

  it('find everything where nothing is asked, and never more where more is asked', () => {
    fc.assert(
      fc.property(many, filter, filter, (some, asked, more) => {
        expect(found(some, {})).toEqual(some);
        const fewer = { ...asked };
        const ids = new Set(found(some, asked).map(({ id }) => id));
        for (const key of Object.keys(more) as (keyof MeasureFilter)[]) {
          if (key === 'search' || asked[key] !== null) continue;
          Object.assign(fewer, { [key]: more[key] });
          expect(found(some, fewer).every(({ id }) => ids.has(id))).toBe(true);
        }
        const searched = found(some, { ...asked, search: `${asked.search} ${more.search}` });
        expect(searched.every(({ id }) => ids.has(id))).toBe(true);
      }),
    );
  });

  it('leave no measure with any age or sector stated out of all bands and sectors', () => {
    fc.assert(
      fc.property(many, (some) => {
        const bands = ([...AGE_BANDS, NOT_STATED] as const).flatMap((asked) => found(some, { age: asked }));
        const wellOrdered = some.filter(({ content: { ageFrom = 0, ageTo = 24 } }) => ageFrom <= ageTo);
        for (const one of wellOrdered) expect(bands).toContain(one);
        const sectors = ([...SECTORS, NOT_STATED] as const).flatMap((sector) => found(some, { sector }));
        expect(new Set(sectors).size).toBe(some.length);
      }),
    );
  });

  it('survive the address', () => {
    fc.assert(
      fc.property(filter, fc.constantFrom(...ORDERS), fc.integer({ min: 1, max: 999 }), (asked, order, page) => {
        const address = new URL(catalogueAddress('pfp', asked, order, page), 'http://x');
        expect(readCatalogueAddress(Object.fromEntries(address.searchParams))).toEqual({ filter: asked, order, page });
      }),
    );
    const strange = { status: 'ukjent', alder: ['0-5'], side: '-1', kommune: "'; --", sektor: 'toString' };
    expect(readCatalogueAddress(strange)).toEqual({ filter: NO_FILTER, order: 'municipality', page: 1 });
  });
});

describe('searching', () => {
  it('knows Norwegian letters, passes over accents and size, and wants every word', () => {
    const names = (search: string) => found(SEEDED, { search }).map(({ name }) => name);
    expect(names('FRØYA en dør')).toEqual(['Tjenestekontor med én dør inn']);
    expect(names('froya')).toEqual([]);
    expect(names('nærøysund bti')).toEqual(['Familieteam']);
    expect(names('cos-p')).toEqual(['Foreldrestøtte med COS-P']);
    expect(names('bti').length).toBeGreaterThan(5);
    expect(names('  ')).toHaveLength(SEEDED.length);
  });

  it('folds what is folded to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
    expect(fold('IDÉ Aasen på Röros')).toBe('ide åsen på røros');
    expect(fold('a\u030Apen')).toBe('åpen');
  });
});

describe('the order', () => {
  it('keeps every measure; what has no day comes last', () => {
    fc.assert(
      fc.property(many, (some) => {
        for (const order of ORDERS) {
          const sorted = sortMeasures(some, order);
          expect(new Set(sorted)).toEqual(new Set(some));
          expect(sortMeasures(some.toReversed(), order)).toEqual(sorted);
        }
        const days = sortMeasures(some, 'start').map(({ content: { startsOn } }) => startsOn ?? '9999');
        expect(days).toEqual(days.toSorted());
      }),
    );
    const places = [...new Set(sortMeasures(SEEDED, 'municipality').map(({ place }) => place.name))];
    expect([places[0], places.at(-1)]).toEqual(['Bamble', 'Vestre Toten']);
  });
});

describe('counts', () => {
  it('add up to the measures found, whatever is asked', () => {
    fc.assert(
      fc.property(many, filter, (some, asked) => {
        const counted = summarise(found(some, asked));
        expect(total(counted.states)).toBe(counted.total);
        expect(total(counted.evaluations)).toBe(counted.total);
        for (const stated of Object.values(counted.stated)) expect(stated).toBeLessThanOrEqual(counted.total);
        expect(summarise(some).stated.age).toBe(some.length - found(some, { age: NOT_STATED }).length);
        expect(summarise(some).stated.sectors).toBe(some.length - found(some, { sector: NOT_STATED }).length);
      }),
    );
  });

  it('of what the sources tell: nothing is evaluated, four are to be, and money is told of none', () => {
    const counted = summarise(SEEDED);
    expect(counted).toMatchObject({
      total: 38,
      municipalities: 12,
      evaluations: { none: 34, planned: 4, evaluated: 0 },
    });
    expect(counted.states).toMatchObject({ 'in-operations': 0, ended: 2, [NOT_STATED]: 0 });
    expect(counted.stated).toEqual({ sectors: 4, age: 2, method: 7, users: 4, costs: 0 });
  });

  it('are those of the day: before anything held there is nothing', () => {
    expect(summarise(measures(SEEDED_MEASURES, '2019-12-31')).total).toBe(0);
    expect(summarise(measures(SEEDED_MEASURES, '2021-01-01')).states.ended).toBe(0);
  });
});

describe('the file', () => {
  const text = {
    headers: Object.fromEntries(COLUMNS.map((column) => [column, column])) as Record<(typeof COLUMNS)[number], string>,
    sheets: { data: 'Data', about: 'Om' },
    yes: 'ja',
    no: 'nei',
    withdrawn: 'trukket',
    option: (_: string, value: string) => value,
    sector: (value: string) => value,
    evaluation: (value: string) => value,
    gap: (value: string) => value,
    about: [],
  };
  const rowOf = (name: string, testData = false) => {
    const row = SEEDED.find((one) => one.name === name);
    if (!row) throw new Error(name);
    return Object.fromEntries(fileColumns(text, testData).map((column) => [column.header, column.value(row)]));
  };

  it('leaves empty what is not stated, and marks what is inferred or made for demonstration', () => {
    expect(rowOf('Ta Sats')).toMatchObject({
      municipality: 'Namsos',
      state: 'ended',
      since: '2022-12-31',
      history: 'started 2020-01-01; ended 2022-12-31',
      inferred: 'ja',
      cost: null,
      fromPool: null,
      ageFrom: null,
      evaluation: 'none',
      gaps: 'no-evaluation-result',
      demonstration: 'nei',
    });
    expect(rowOf('BTI med stafettlogg')).toMatchObject({ ageFrom: 0, ageTo: 24, inferred: 'ja' });
    expect(rowOf('DIN')).toMatchObject({ inferred: 'nei' });
    expect(rowOf('DIN', true)).toMatchObject({ demonstration: 'ja' });
    expect(SEEDED.filter(isInferred).length).toBeGreaterThan(10);
  });
});

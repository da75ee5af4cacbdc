import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LONGEST_TEXT } from '../../limits';
import type { Field, KindDefinition, SimpleField } from '../types';
import { changedFields, inputName, isDate, readContent, type Typed, typedFrom, typedOf } from './content';
import { fieldsOf, KINDS, kindOf } from './kinds';

const kindNamed = (name: string): KindDefinition => kindOf(name) ?? expect.fail(name);
const [BASELINE, MEASURE, ACTIVITY] = [kindNamed('baseline'), kindNamed('measure'), kindNamed('activity')];

const trimmed = fc
  .string({ minLength: 1, maxLength: 60 })
  .map((text) => text.replace(/\s+/gu, ' ').trim())
  .filter(Boolean);
const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2150-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** What somebody could type in a field, and it would be kept as it is. */
function valid(field: SimpleField): fc.Arbitrary<string> {
  switch (field.type) {
    case 'text':
    case 'prose':
      return trimmed;
    case 'date':
      return day;
    case 'year':
      return fc.integer({ min: 2000, max: 2099 }).map(String);
    case 'link':
      return fc.stringMatching(/^[a-z]{1,20}$/).map((path) => `https://example.org/${path}`);
    case 'number':
      return fc.integer({ min: field.min, max: field.max }).map(String);
    case 'kroner':
      return fc.integer({ min: 0, max: 100_000_000_000 }).map(String);
    case 'choice':
      return fc.constantFrom(...field.options);
  }
}
/** Fields of a form by name, each typed or left empty. */
function typedIn(field: Field): fc.Arbitrary<Typed> {
  const named = (name: string, value: fc.Arbitrary<string>) => value.map((text) => ({ [name]: text }));
  const all = (parts: readonly fc.Arbitrary<Typed>[]) =>
    fc.tuple(...parts).map((some) => Object.assign({}, ...some) as Typed);
  const maybe = (one: fc.Arbitrary<Typed>) => fc.oneof(one, fc.constant({}));
  switch (field.type) {
    case 'choices':
      return all(field.options.map((option) => maybe(named(`${field.key}.${option}`, fc.constant('on')))));
    case 'municipalities':
      return all(['k0437', 'k3901'].map((id) => maybe(named(`${field.key}.${id}`, fc.constant('on')))));
    case 'reference':
      return maybe(named(field.key, fc.uuid()));
    case 'rows':
      return all(
        Array.from({ length: Math.min(3, field.max) }, (_, row) =>
          maybe(all(field.columns.map((column) => maybe(named(`${field.key}.${row}.${column.key}`, valid(column)))))),
        ),
      );
    default:
      return maybe(named(field.key, valid(field)));
  }
}
const formOf = (definition: KindDefinition) =>
  fc.tuple(...fieldsOf(definition).map(typedIn)).map((parts) => Object.assign({}, ...parts) as Typed);

describe('what is typed', () => {
  it.each(KINDS.map((definition) => [definition.kind, definition] as const))(
    'in %s comes back as it was kept, and is then kept the same',
    (_kind, definition) => {
      fc.assert(
        fc.property(formOf(definition), (typed) => {
          const { content, faults } = readContent(definition, typed);
          expect(faults).toEqual([]);
          const again = typedFrom(definition, content);
          expect(readContent(definition, again).content).toEqual(content);
          expect(changedFields(definition, content, readContent(definition, again).content)).toEqual([]);
          expect(typedFrom(definition, readContent(definition, again).content)).toEqual(again);
        }),
        { numRuns: 60 },
      );
    },
  );

  it('is kept whatever else it is, as text, or refused with a reason: never changed into something else', () => {
    const prose = fc.string({ maxLength: 200 });
    fc.assert(
      fc.property(prose, prose, (description, startsOn) => {
        const { content, faults } = readContent(MEASURE, { description, startsOn });
        expect(content.description ?? '').toBe(description.trim());
        expect(content.startsOn === startsOn.trim() || content.startsOn === undefined).toBe(true);
        if (startsOn.trim() !== '' && content.startsOn === undefined)
          expect(faults).toEqual([{ field: 'startsOn', code: 'date' }]);
      }),
    );
  });

  it.each<[string, string, string, string]>([
    ['name', 'x'.repeat(301), 'too-long', 'a name'],
    ['description', 'x'.repeat(LONGEST_TEXT + 1), 'too-long', 'a text'],
    ['state', 'begun', 'unknown', 'a choice that is none'],
    ['startsOn', '2021-02-29', 'date', 'a day that does not exist'],
    ['startsOn', '29.01.2021', 'date', 'a day written otherwise'],
    ['ageFrom', '25', 'range', 'an age beyond the programme’s'],
    ['ageFrom', '1,5', 'number', 'a part of a year'],
    ['ageFrom', '-1', 'number', 'a negative age'],
    ['ageFrom', '1e1', 'number', 'a number in another notation'],
    ['costs.0.year', '1999', 'year', 'a year before the programme’s century'],
    ['costs.0.cost', '1,50', 'kroner', 'øre'],
    ['deliberation', 'x', 'unknown', 'something that is no registration'],
  ])('in %s: %s is refused as %s (%s)', (field, text, code) => {
    expect(readContent(MEASURE, { [field]: text }).faults).toEqual([{ field, code }]);
  });

  it.each(['javascript:alert(1)', 'https://', 'https://a b.no', 'ftp://example.org/a', '//example.org/a'])(
    'as a link is refused where it leads elsewhere: %s',
    (link) => {
      expect(readContent(ACTIVITY, { link }).faults).toEqual([{ field: 'link', code: 'link' }]);
    },
  );

  it.each([
    ['250 000', 250_000],
    ['250\u00a0000', 250_000],
    ['1.250.000', 1_250_000],
    ['0', 0],
  ])('as kroner may be grouped: %s', (text, amount) => {
    const { content } = readContent(MEASURE, { 'costs.0.year': '2021', 'costs.0.cost': text });
    expect(content.costs).toEqual([{ year: 2021, cost: amount }]);
  });

  it('is missing where it is left empty, which is no fault: an empty row is no row, and zero is not empty', () => {
    const read = readContent(MEASURE, { name: '  ', 'costs.0.year': '', 'costs.1.fromPool': '0' });
    expect(read.content).toEqual({ costs: [{ fromPool: 0 }] });
    expect(read.faults).toEqual([]);
    expect(read.missing.map(({ field }) => field)).toEqual(['name', 'state', 'costs.1.year']);
  });

  it('holds nothing that nobody sees, and is empty where there is nothing to see', () => {
    const turned = {
      name: 'Plan \u202Egpj.exe\u202C',
      description: 'En\u0000to\u000B\u001Btre\n\tfire',
      partners: '\u200B \u2060',
    };
    expect(readContent(MEASURE, turned).content).toEqual({ name: 'Plan gpj.exe', description: 'Entotre\n\tfire' });
    expect(
      readContent(BASELINE, { 'indicators.0.name': '\u2067\u2069', 'indicators.0.value': '\u000712' }).content,
    ).toEqual({
      indicators: [{ value: '12' }],
    });
    // A word that is put together by a joiner, and letters from right to left, stay as they are.
    for (const name of ['👩‍👧', 'مدرسة', 'Båtsfjord – Báhcavuotna'])
      expect(readContent(MEASURE, { name }).content).toEqual({ name });
  });

  it('can hold no more rows than there is room for', () => {
    const rows = Array.from({ length: 13 }, (_, row) => [`costs.${row}.year`, '2021'] as const);
    expect(readContent(MEASURE, Object.fromEntries(rows)).faults).toEqual([{ field: 'costs', code: 'too-many' }]);
    expect(readContent(MEASURE, Object.fromEntries(rows.slice(1))).faults).toEqual([]);
  });
});

describe('names of fields', () => {
  it.each(KINDS.map((definition) => [definition.kind, definition] as const))(
    'of %s are all known',
    (_kind, definition) => {
      fc.assert(
        fc.property(formOf(definition), (typed) => {
          const form = Object.fromEntries(Object.entries(typed).map(([name, value]) => [inputName(name), value]));
          expect(typedOf(definition, { ...form, programme: 'pfp', intent: 'draft' })).toEqual(typed);
        }),
        { numRuns: 20 },
      );
    },
  );

  it.each([
    '__proto__',
    'constructor',
    'state.x',
    'name.0',
    'costs',
    'costs.0',
    'costs.-1.year',
    'costs.01.year',
    'costs.32.year',
    'costs.1e1.year',
    'costs.0.year.0',
    'costs.0.secret',
    'sectors.everything',
    'sectors.school.x',
    'state',
  ])('that are none of the kind’s are refused: %s', (name) => {
    const isOwn = name === 'state';
    expect(typedOf(MEASURE, { [inputName(name)]: 'x' }) === null).toBe(!isOwn);
  });

  it('refuse any that a stranger makes up', () => {
    const known = new Set(fieldsOf(BASELINE).map(({ key }) => key));
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (name) => {
        fc.pre(!known.has(name.split('.')[0] ?? ''));
        expect(typedOf(BASELINE, { [inputName(name)]: 'x' })).toBeNull();
      }),
    );
  });
});

describe('a day', () => {
  it('is each that the calendar has, and no other', () => {
    fc.assert(fc.property(day, isDate));
    for (const text of ['2021-02-30', '2021-13-01', '2021-00-10', '2021-1-1', '1899-12-31', '2021-01-01T00:00', ''])
      expect(isDate(text)).toBe(false);
  });
});

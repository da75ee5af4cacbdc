/**
 * The twelve municipalities as worked examples: what the sources tell of them, and what the rules make of it. The sources tell little,
 * so little is shown: that is the point. What moves a square here is a fact that someone has found in a source.
 */
import { describe, expect, it } from 'vitest';
import { FACTS } from '@/prisma/seed/registration/facts';
import { CHARACTERISTICS, type Characteristic, type Status } from '../types';
import { statusesOf } from './change';
import { type FactRow, factsOf, type Sources } from './facts';
import { STAGE_RULES } from './status';

const [NOT, BEGUN] = ['not-begun', 'begun'] as const;
const POOLS = [{ year: 2020 }, { year: 2021 }, { year: 2022 }];
/** A joint form on an invented day: no source tells when one was sent. */
const FORMS = [{ round: '2020', year: 2020, on: '2020-12-01', demonstration: true }];

function sourcesOf(municipality: string): Sources {
  const registrations = FACTS.flatMap(({ owner, kind, key, versions }): readonly FactRow[] => {
    if (!('municipality' in owner) || owner.municipality !== municipality) return [];
    return versions.map(({ on, content }, index) => ({
      id: `${kind}:${key}`,
      kind,
      version: index + 1,
      state: 'registered',
      effectiveOn: on,
      demonstration: false,
      content,
    }));
  });
  return { registrations, forms: [], pools: POOLS };
}

/** Statuses at the pilot's end by registrations alone, in the order of the characteristics. */
const AT_THE_END: readonly (readonly [municipality: string, ...statuses: Status[]])[] = [
  ['Bamble', BEGUN, BEGUN, BEGUN, NOT, BEGUN, BEGUN],
  ['Siljan', BEGUN, NOT, NOT, NOT, BEGUN, BEGUN],
  ['Horten', BEGUN, NOT, NOT, NOT, BEGUN, BEGUN],
  ['Larvik', BEGUN, NOT, NOT, BEGUN, NOT, BEGUN],
  ['Elverum', BEGUN, NOT, BEGUN, NOT, BEGUN, BEGUN],
  ['Tynset', BEGUN, NOT, NOT, NOT, BEGUN, BEGUN],
  ['Nordre Land', BEGUN, NOT, NOT, NOT, NOT, BEGUN],
  ['Vestre Toten', BEGUN, NOT, NOT, BEGUN, BEGUN, BEGUN],
  ['Frøya', BEGUN, NOT, NOT, NOT, NOT, BEGUN],
  ['Namsos', BEGUN, NOT, NOT, NOT, NOT, BEGUN],
  ['Nærøysund', BEGUN, NOT, BEGUN, NOT, BEGUN, BEGUN],
  ['Trondheim', BEGUN, NOT, NOT, BEGUN, BEGUN, BEGUN],
];

const at = (municipality: string, day: string, more: Partial<Sources> = {}) =>
  factsOf({ ...sourcesOf(municipality), ...more }, day);
const missing = (municipality: string, characteristic: Characteristic) =>
  statusesOf(at(municipality, '2022-12-31'))[characteristic].missing.map(({ key }) => key);

describe('at the end of the pilot', () => {
  it.each(AT_THE_END)('%s', (municipality, ...expected) => {
    const statuses = statusesOf(at(municipality, '2022-12-31'));
    expect(CHARACTERISTICS.map((one) => statuses[one].status)).toEqual(expected);
  });

  it.each(AT_THE_END)('%s rests on facts of its own, and is told what is lacking', (municipality) => {
    const own = new Set(sourcesOf(municipality).registrations.map(({ id }) => id));
    for (const { because, missing } of Object.values(statusesOf(at(municipality, '2022-12-31')))) {
      expect(because.filter(({ id }) => !own.has(id))).toEqual([]);
      expect(missing).not.toEqual([]);
    }
  });
});

describe('before anything was told', () => {
  it.each(AT_THE_END)('%s had not begun', (municipality) => {
    const statuses = statusesOf(at(municipality, '2017-12-31'));
    expect(CHARACTERISTICS.map((one) => statuses[one].status)).toEqual(CHARACTERISTICS.map(() => NOT));
  });
});

describe('what decides and what is lacking', () => {
  it('Elverum: the municipal director sits in the steering group, so a joint form is all that leadership lacks', () => {
    expect(missing('Elverum', 'leadership')).toEqual(['form-sent']);
    const sent = statusesOf(at('Elverum', '2022-12-31', { forms: FORMS })).leadership;
    expect(sent.status).toBe('in-practice');
    expect(sent.because.map(({ because }) => because)).toEqual([
      'steering-group',
      'steering-group-leaders',
      'form-sent',
    ]);
    expect(sent.because.filter(({ demonstration }) => demonstration).map(({ kind }) => kind)).toEqual(['form']);
  });

  it('Bamble: four themes came out of its analysis, but the sources do not tell what was set aside', () => {
    expect(missing('Bamble', 'deliberation')).toEqual([
      'deliberation-set-aside',
      'deliberation-sectors',
      'deliberation-money',
    ]);
  });

  it('Nærøysund: no baseline of its own in the pilot (001), so none that was adopted', () => {
    expect(missing('Nærøysund', 'joint-needs')).toEqual(['baseline-sectors', 'baseline-adopted']);
    expect(missing('Horten', 'joint-needs')).toEqual(['baseline-sectors']);
  });

  it('Trondheim: citizens shape measures; that they shaped the analysis is not told', () => {
    expect(missing('Trondheim', 'target-group')).toEqual(['users-analysis']);
  });

  it('no municipality is told of meetings often enough, so no arena is in practice', () => {
    for (const [municipality] of AT_THE_END) expect(missing(municipality, 'arenas')).not.toContain('group-lasting');
  });

  it('every municipality has its pool, and none is told to have weighed it against other money', () => {
    for (const [municipality] of AT_THE_END) {
      const room = STAGE_RULES['room-for-action'](at(municipality, '2022-12-31'));
      expect([municipality, room.status]).toEqual([municipality, 'begun']);
      expect(room.because.map(({ id }) => id)).toEqual(['2020', '2021', '2022']);
    }
  });
});

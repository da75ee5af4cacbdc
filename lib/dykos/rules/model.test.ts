import { describe, expect, it } from 'vitest';
import * as en from '@/lib/i18n/messages/en';
import * as nb from '@/lib/i18n/messages/nb';
import * as nn from '@/lib/i18n/messages/nn';
import { SPEAKS_TO } from '@/lib/reflection/instrument/item/types';
import { ITEM_BANK } from '@/prisma/seed/reflection/item-bank';
import { BECAUSE, MISSING } from '../facts/types';
import { CHARACTERISTICS, MODELS, OVERLAYS, STAGES, STATUSES, TOLD } from '../types';
import { assessmentsAt } from './assessment';
import { OVERLAY_PARTS } from './evidence/overlays';
import { MODEL_VERSIONS, modelAt } from './model';
import { characteristicOf, type RatedAnswer, SPEAKS_TO_CHARACTERISTIC, selfRatingsOf } from './self-rating';

describe('the models', () => {
  it('have a source each, and parts that are each named once', () => {
    for (const id of MODELS) {
      const { source, parts } = modelAt(id, '2022-01-01');
      expect(source.reference).toMatch(/^(section|slide|figure)=/);
      expect(new Set(parts).size).toBe(parts.length);
    }
    expect(OVERLAYS.map((one) => OVERLAY_PARTS[one])).toEqual(OVERLAYS.map((one) => modelAt(one, '2022-01-01').parts));
  });

  it('mark the order of the stages as inferred', () => {
    expect(MODEL_VERSIONS.filter(({ order }) => order === 'inferred').map(({ id }) => id)).toEqual(['stages']);
    expect(MODEL_VERSIONS.filter(({ evidence }) => evidence === 'none').map(({ id }) => id)).toEqual(['present']);
  });

  it('are read in the version of the day, before the first in the first', () => {
    const first = modelAt('stages', '2022-01-01');
    const second = { ...first, version: 2, validFrom: '2024-05-01' };
    const versions = [second, ...MODEL_VERSIONS];
    const at = (day: string) => modelAt('stages', day, versions).version;
    expect([at('2010-01-01'), at('2024-04-30'), at('2024-05-01'), at('2030-01-01')]).toEqual([1, 1, 2, 2]);
  });

  it.each([
    ['nb', nb.dykosModel],
    ['nn', nn.dykosModel],
    ['en', en.dykosModel],
  ])('have words for everything in %s', (_, words) => {
    expect(Object.keys(words.characteristics)).toEqual(CHARACTERISTICS);
    expect(Object.keys(words.stages)).toEqual(STAGES);
    expect(Object.keys(words.statuses)).toEqual(STATUSES);
    expect(Object.keys(words.overlays)).toEqual(OVERLAYS);
    expect(Object.keys(words.parts)).toEqual(OVERLAYS.flatMap((one) => OVERLAY_PARTS[one]));
    expect(Object.keys(words.told)).toEqual(TOLD);
    expect(Object.keys(words.because).sort()).toEqual([...BECAUSE].sort());
    expect(Object.keys(words.missing).sort()).toEqual([...MISSING].sort());
  });
});

describe('self-rating', () => {
  it('knows every word that an item can speak to, and no other', () => {
    expect(Object.keys(SPEAKS_TO_CHARACTERISTIC).sort()).toEqual([...SPEAKS_TO].sort());
    expect(characteristicOf('toString')).toBe(null);
  });

  it('has items in the bank for every characteristic', () => {
    const items = (characteristic: string) =>
      ITEM_BANK.filter(({ speaksTo }) => speaksTo && characteristicOf(speaksTo) === characteristic).map(({ id }) => id);
    expect(Object.fromEntries(CHARACTERISTICS.map((one) => [one, items(one)]))).toEqual({
      'joint-needs': ['needs-shared', 'needs-collected'],
      'shared-picture': ['needs-understanding'],
      deliberation: ['use-of-funds-level'],
      'target-group': ['user-participation'],
      arenas: ['across-sectors', 'within-sector', 'overall-level', 'existing-structures'],
      leadership: ['leadership-facilitates', 'leadership-anchored', 'leaders-work-across', 'top-leader-engagement'],
    });
  });

  const answer = (item: string, value: number | null, more: Partial<RatedAnswer> = {}): RatedAnswer => ({
    item,
    kind: 'scale',
    value,
    minimum: 1,
    maximum: 5,
    choices: [],
    hasText: false,
    speaksTo: 'characteristic-5',
    round: '2020',
    year: 2020,
    sentOn: '2020-11-01',
    demonstration: false,
    ...more,
  });

  it('takes the latest form that asked, and never averages over questions', () => {
    const later = { round: '2022', year: 2022, sentOn: '2022-10-01' };
    const found = selfRatingsOf([
      answer('across-sectors', 2),
      answer('user-participation', 5, { speaksTo: 'characteristic-4' }),
      answer('across-sectors', 3, later),
      answer('overall-level', 4, later),
      answer('goal', 1, { ...later, speaksTo: 'goal-1' }),
    ]);
    expect(found.get('arenas')).toMatchObject({ round: '2022', range: { from: 3, to: 4, minimum: 1, maximum: 5 } });
    expect(found.get('arenas')?.items.map(({ value }) => value)).toEqual([3, 4]);
    expect(found.get('target-group')).toMatchObject({ round: '2020', range: { from: 5, to: 5 } });
    expect(found.has('leadership')).toBe(false);
  });

  it('gives no range to words, nor to questions on different scales', () => {
    const text = answer('needs-understanding', null, {
      kind: 'text',
      hasText: true,
      speaksTo: 'dykos-challenge-picture',
    });
    const found = selfRatingsOf([text, answer('a', 3), answer('b', 8, { maximum: 10 })]);
    expect(found.get('shared-picture')).toMatchObject({ range: null, items: [{ hasText: true }] });
    expect(found.get('arenas')?.range).toBe(null);
  });
});

it('takes of the assessments the latest that holds on the day, and none that was withdrawn', () => {
  const row = (
    id: string,
    version: number,
    effectiveOn: string,
    state: 'registered' | 'withdrawn',
    reason: string,
  ) => ({
    id,
    version,
    state,
    effectiveOn,
    reason,
    characteristic: 'arenas' as const,
    status: 'begun' as const,
    by: null,
    source: null,
    demonstration: false,
  });
  const rows = [
    row('a', 1, '2020-01-01', 'registered', 'først'),
    row('b', 1, '2021-01-01', 'registered', 'så'),
    row('b', 2, '2022-01-01', 'withdrawn', ''),
  ];
  const at = (day: string) => assessmentsAt(rows, day).get('arenas');
  expect([at('2019-12-31')?.reason, at('2020-06-01')?.reason, at('2021-06-01')?.reason]).toEqual([
    undefined,
    'først',
    'så',
  ]);
  expect(at('2022-06-01')).toMatchObject({ id: 'a', on: '2020-01-01' });
});

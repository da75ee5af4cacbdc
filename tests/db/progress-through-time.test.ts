import { beforeAll, describe, expect, it } from 'vitest';
import { getMunicipalityProgress, getProgress } from '@/lib/dykos/queries';
import { openAnswers } from '@/lib/reflection/publication/commands';
import type { ActorName } from '@/tests/setup/tenants';
import { END, NOW, partOf, placeOf, type Tenants, tenantsOfProgress } from './setup/progress';

process.env.AUTH_SECRET = 'a-secret-for-tests-of-forty-characters!!';

let tenants: Tenants;
const actor = (name: ActorName) => tenants.actor(name);
beforeAll(async () => {
  tenants = await tenantsOfProgress();
});

describe('through time', () => {
  it('shows on each day what held, and what changed between two', async () => {
    const id = await tenants.register('Frøya', 'baseline', '2021-02-01', {
      title: 'Ny',
      sectors: ['school', 'health', 'police'],
    });
    await tenants.register(
      'Frøya',
      'baseline',
      '2021-03-01',
      { title: 'Ny', sectors: ['school', 'health', 'police'], adoptions: [{ by: 'leader-group', on: '2021-05-01' }] },
      { id, version: 2 },
    );
    await tenants.register(
      'Frøya',
      'baseline',
      '2021-09-01',
      { title: 'Ny', sectors: ['school'] },
      { id, version: 3, state: 'withdrawn' },
    );
    const at = async (day: string, compare?: string) =>
      partOf(
        placeOf(await getProgress(actor('project-group'), 'pfp', { day, ...(compare && { compare }) }), 'Frøya'),
        'joint-needs',
      );
    expect((await at('2021-04-30')).status).toBe('begun');
    expect((await at('2021-05-01')).status).toBe('in-practice');
    expect((await at('2021-09-01')).status).toBe('begun');
    const found = placeOf(
      await getProgress(actor('governor-own'), 'pfp', { day: END }).then(() =>
        getProgress(actor('project-group'), 'pfp', { day: '2021-06-01', compare: '2021-04-01' }),
      ),
      'Frøya',
    );
    expect(found.changes).toMatchObject([
      {
        characteristic: 'joint-needs',
        from: 'begun',
        to: 'in-practice',
        direction: 'up',
        because: [{ id, demonstration: true }],
      },
    ]);
    expect(partOf(found, 'joint-needs').before).toBe('begun');
    expect(found.demonstration).toBe(true);
    // Looking back from an earlier day to a later one is the same change, the other way.
    const back = placeOf(
      await getProgress(actor('project-group'), 'pfp', { day: '2021-04-01', compare: '2021-06-01' }),
      'Frøya',
    );
    expect(back.changes).toMatchObject([{ from: 'in-practice', to: 'begun', direction: 'down', because: [{ id }] }]);
    const detail = await getMunicipalityProgress(actor('evaluator'), 'pfp', '5014', { day: END });
    const days = detail?.history
      .filter(({ changes }) => changes.some((one) => one.characteristic === 'joint-needs'))
      .map(({ day }) => day);
    expect(days?.slice(-2)).toEqual(['2021-05-01', '2021-09-01']);
    expect(detail?.overlays.map(({ overlay }) => overlay)).toEqual([
      'ladder',
      'elements',
      'traits',
      'ideal',
      'present',
    ]);
  });

  it('leaves drafts to those who write them, and counts them for nobody', async () => {
    await tenants.register(
      'Tynset',
      'deliberation',
      '2020-05-01',
      { title: 'Kladd', alternatives: [] },
      { state: 'draft' },
    );
    const found = placeOf(await getProgress(actor('leader-own'), 'pfp', { day: END }), 'Tynset');
    expect(partOf(found, 'deliberation').status).toBe('not-begun');
  });
});

it('counts no form of a round that is for practice', async () => {
  const found = placeOf(await getProgress(actor('project-group'), 'pfp', { day: '2026-11-22' }), 'Elverum');
  const years = partOf(found, 'leadership').because.flatMap(({ values }) => values?.year ?? []);
  expect(years).toEqual(['2019', '2020', '2022']);
});

describe('three voices', () => {
  it('keeps the judgement from outside beside the status: latest word, author, day', async () => {
    const before = partOf(placeOf(await getProgress(actor('leader-own'), 'pfp', { day: END }), 'Tynset'), 'arenas');
    expect(before.assessment).toBe(null);
    await tenants.register('Tynset', 'assessment', '2021-03-01', {
      characteristic: 'arenas',
      status: 'anchored',
      reason: 'Godt sett.',
    });
    await tenants.register('Tynset', 'assessment', '2022-03-01', {
      characteristic: 'arenas',
      status: 'begun',
      reason: 'Mindre nå.',
    });
    const at = async (day: string) =>
      partOf(placeOf(await getProgress(actor('leader-own'), 'pfp', { day }), 'Tynset'), 'arenas');
    expect((await at('2021-06-01')).assessment).toMatchObject({
      status: 'anchored',
      reason: 'Godt sett.',
      on: '2021-03-01',
      demonstration: true,
    });
    const after = await at(END);
    expect(after.assessment).toMatchObject({ status: 'begun', on: '2022-03-01', by: null, source: null });
    expect([after.status, after.because]).toEqual([before.status, before.because]);
  });

  it('shows a leader group its own self-rating, and others only that there is one', async () => {
    const own = placeOf(await getProgress(actor('member-own'), 'pfp', { day: END }), 'Tynset');
    expect(partOf(own, 'arenas').selfRating).toMatchObject({
      round: '2022',
      demonstration: true,
      range: { minimum: 1, maximum: 5 },
    });
    expect(own.isSelfRatingHidden).toBe(false);
    for (const name of ['governor-own', 'project-group', 'evaluator'] as const) {
      const found = placeOf(await getProgress(actor(name), 'pfp', { day: END, now: NOW }), 'Tynset');
      expect(found.characteristics.every(({ selfRating }) => selfRating === null)).toBe(true);
      expect([name, found.isSelfRatingHidden]).toEqual([name, true]);
      // That the form was sent is a fact that they follow: the status is the same for everyone.
      expect(found.characteristics.map(({ status }) => status)).toEqual(
        own.characteristics.map(({ status }) => status),
      );
    }
    const earlier = placeOf(await getProgress(actor('member-own'), 'pfp', { day: '2019-06-30' }), 'Tynset');
    expect([partOf(earlier, 'arenas').selfRating, earlier.isSelfRatingHidden]).toEqual([null, false]);
  });

  it('shows the evaluator the rounds that it has opened, for as long as that holds', async () => {
    const now = new Date();
    const opened = await openAnswers(actor('evaluator'), { programme: 'pfp', round: '2022', reason: '' }, now);
    expect(opened.ok).toBe(true);
    const at = async (instant: Date, name: ActorName = 'evaluator') =>
      partOf(placeOf(await getProgress(actor(name), 'pfp', { day: END, now: instant }), 'Horten'), 'leadership')
        .selfRating?.round;
    expect(await at(new Date(now.getTime() + 60_000))).toBe('2022');
    expect(await at(new Date(now.getTime() + 3_700_000))).toBe(undefined);
    expect(await at(now, 'project-group')).toBe(undefined);
    expect(await at(now, 'governor-other')).toBe(undefined);
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import { type Actor, publicActor, systemActor } from '@/lib/access/actor';
import type { PrismaClient } from '@/lib/db/generated/client';
import { getFormNews } from '@/lib/reflection/instrument/form/change/queries';
import { editForm, writeSection } from '@/lib/reflection/instrument/form/commands';
import { getEditedForm, getShownForm } from '@/lib/reflection/instrument/form/queries';
import type { FormEditInput } from '@/lib/reflection/instrument/form/schema';
import { openRound, planRound } from '@/lib/reflection/round/commands';
import { errorCode } from './setup/attempt';
import { filledApplication } from './setup/database';
import { actorNamed, addTenants } from './setup/sessions';

process.env.AUTH_SECRET = 'a-secret-for-tests-of-forty-characters!!';
const NOW = new Date('2026-11-22T09:00:00Z');
const ROUND = 'komponert';

let client: PrismaClient;
let evaluator: Actor;
let group: Actor;
beforeAll(async () => {
  client = await filledApplication();
  await addTenants(client);
  evaluator = await actorNamed(client, 'evaluator', NOW);
  group = await actorNamed(client, 'project-group', NOW);
  const planned = await planRound(evaluator, {
    programme: 'pfp',
    id: ROUND,
    year: '2026',
    opensOn: '2026-11-22',
    deadline: '2026-12-20',
    nameNb: '',
    nameNn: '',
    nameEn: '',
    copyFrom: '',
  });
  expect(planned.ok).toBe(true);
});

const form = async () => {
  const found = await getEditedForm(evaluator, 'pfp', ROUND);
  if (!found) throw new Error('The round is not there.');
  return found;
};
const outline = async () =>
  (await form()).sections.map(({ id, items }) => `${id}:${items.map((item) => item.id)}`).join(' ');
const edit = async (input: Omit<FormEditInput, 'programme' | 'round' | 'seen'>, actor = evaluator) =>
  editForm(actor, { programme: 'pfp', round: ROUND, seen: (await form()).hash, ...input });
const section = async (titleNb: string, id = '', seen?: string) =>
  writeSection(evaluator, {
    programme: 'pfp',
    round: ROUND,
    seen: seen ?? (await form()).hash,
    section: id,
    titleNb,
    titleNn: `${titleNb} nn`,
    titleEn: `${titleNb} en`,
    introNb: '',
    introNn: '',
    introEn: '',
  });

describe('composing a form', () => {
  it('adds sections and items, moves them, and keeps the order', async () => {
    await section('Første');
    await section('Andre');
    await edit({ intent: 'add-item', item: 'across-sectors', section: 'forste' });
    await edit({ intent: 'add-item', item: 'within-sector', section: 'forste' });
    await edit({ intent: 'add-item', item: 'needs-shared', section: 'andre' });
    await edit({ intent: 'move-item', item: 'within-sector', direction: 'up' });
    await edit({ intent: 'place-item', item: 'needs-shared', section: 'forste' });
    await edit({ intent: 'move-section', section: 'andre', direction: 'up' });
    expect(await outline()).toBe('andre: forste:within-sector,across-sectors,needs-shared');
  });

  it('shows what differs from the round before', async () => {
    const { previous } = await form();
    expect(previous?.round.id).toBe('ovelse');
    expect(previous?.difference.leftOut.length).toBeGreaterThan(10);
    expect(previous?.difference.moved.map(({ item }) => item.id)).toContain('needs-shared');
  });

  it('does nothing on a form that a colleague has changed meanwhile, but lets both add', async () => {
    const seen = (await form()).hash;
    await edit({ intent: 'add-item', item: 'overall-level', section: 'andre' });
    const before = await outline();
    const stale = (input: Omit<FormEditInput, 'programme' | 'round' | 'seen'>) =>
      editForm(evaluator, { programme: 'pfp', round: ROUND, seen, ...input });
    const changed = { ok: false, failure: { kind: 'refused', reason: 'changed' } };
    expect(await stale({ intent: 'remove-item', item: 'overall-level' })).toEqual(changed);
    expect(await section('Nytt navn', 'andre', seen)).toMatchObject({ ok: false, failure: { kind: 'newer' } });
    expect(await outline()).toBe(before);
    expect(await stale({ intent: 'add-item', item: 'needs-collected', section: 'andre' })).toMatchObject({ ok: true });
    expect(await outline()).toContain('andre:overall-level,needs-collected');
  });

  it('tells who comes second what was done, by whom, and lets the same edit be done again', async () => {
    const seen = (await form()).hash;
    await edit({ intent: 'move-item', item: 'overall-level', direction: 'down' }, group);
    await section('Ny del');
    const attempt = { intent: 'place-item', item: 'overall-level', section: 'forste', seen } as const;
    expect((await editForm(evaluator, { programme: 'pfp', round: ROUND, ...attempt })).ok).toBe(false);
    const found = await getEditedForm(evaluator, 'pfp', ROUND, attempt);
    expect(found?.refused?.outlook).toBe('possible');
    expect(found?.refused?.meant).toMatchObject({ intent: 'place-item', to: { nb: 'Første' } });
    expect(found?.refused?.news?.steps).toMatchObject([
      { intent: 'move-item', direction: 'down', name: found?.refused?.meant.name, by: 'Ada', isOwn: false },
      { intent: 'add-section', name: { nb: 'Ny del' }, by: 'Una', isOwn: true },
    ]);
    const again = { ...attempt, seen: found?.hash ?? '' };
    expect((await editForm(evaluator, { programme: 'pfp', round: ROUND, ...again })).ok).toBe(true);
    expect((await getEditedForm(evaluator, 'pfp', ROUND, attempt))?.refused?.outlook).toBe('done');
    await edit({ intent: 'remove-section', section: 'ny-del' });
    await edit({ intent: 'remove-item', item: 'overall-level' });
    expect((await getEditedForm(evaluator, 'pfp', ROUND, attempt))?.refused?.outlook).toBe('impossible');
    await edit({ intent: 'add-item', item: 'overall-level', section: 'andre' });
  });

  it('keeps new words for a section that has changed or gone, and saves them on the next press', async () => {
    await section('Tredje');
    const seen = (await form()).hash;
    await edit({ intent: 'remove-section', section: 'tredje' }, group);
    const late = await section('Tredje, omskrevet', 'tredje', seen);
    const { hash } = await form();
    expect(late).toMatchObject({
      ok: false,
      failure: { kind: 'newer', newer: { seen, hash, isGone: true, news: { steps: [{ intent: 'remove-section' }] } } },
    });
    expect((await section('Tredje, omskrevet', '', hash)).ok).toBe(true);
    expect(await outline()).toContain('tredje-omskrevet:');
    await edit({ intent: 'remove-section', section: 'tredje-omskrevet' });
  });

  it('tells nothing of a form that the trail does not know, and nothing to those who may not edit', async () => {
    const attempt = { intent: 'remove-item', item: 'overall-level', seen: `sha256:${'0'.repeat(64)}` } as const;
    expect((await getEditedForm(evaluator, 'pfp', ROUND, attempt))?.refused).toMatchObject({
      outlook: 'possible',
      news: null,
    });
    const leader = await actorNamed(client, 'leader-own', NOW);
    expect(await getFormNews(leader, { programme: 'pfp', round: ROUND }, (await form()).hash)).toBeNull();
  });

  it('loses nothing where two add at the same instant', async () => {
    const items = ['user-participation', 'goal-ownership', 'goal-user-focus'];
    const done = await Promise.all(items.map((item) => edit({ intent: 'add-item', item, section: 'andre' })));
    expect(done.every(({ ok }) => ok)).toBe(true);
    const now = await outline();
    expect(items.every((item) => now.includes(item))).toBe(true);
  });

  it('refuses what makes no sense', async () => {
    const reason = async (input: Parameters<typeof edit>[0]) => {
      const done = await edit(input);
      return done.ok ? 'done' : 'reason' in done.failure ? done.failure.reason : done.failure.kind;
    };
    expect(await reason({ intent: 'add-item', item: 'finnes-ikke', section: 'andre' })).toBe('unknown-item');
    expect(await reason({ intent: 'add-item', item: 'needs-shared', section: 'andre' })).toBe('already-in');
    expect(await reason({ intent: 'remove-section', section: 'andre' })).toBe('not-empty');
    expect(await reason({ intent: 'choose-wording', item: 'needs-shared', version: '99' })).toBe('unknown-item');
    expect(await reason({ intent: 'copy', from: 'finnes-ikke' })).toBe('unknown-item');
  });

  it('is for the project group and the evaluator of the programme alone', async () => {
    const notFound = { ok: false, failure: { kind: 'not-found' } };
    for (const name of ['leader-own', 'governor-own', 'directorate', 'project-group-other-programme'] as const) {
      const actor = await actorNamed(client, name, NOW);
      expect(await getEditedForm(actor, 'pfp', ROUND)).toBeNull();
      expect(await getShownForm(actor, 'pfp', ROUND)).toBeNull();
      expect(await edit({ intent: 'remove-item', item: 'needs-shared' }, actor)).toEqual(notFound);
    }
    expect(await getShownForm(publicActor, 'pfp', ROUND)).toBeNull();
    expect((await edit({ intent: 'copy', from: '2022' }, group)).ok).toBe(true);
    expect((await form()).sections.length).toBeGreaterThan(4);
  });
});

describe('a form whose round has opened', () => {
  it('is shown to everyone and changed by nobody, not even in the database', async () => {
    expect((await openRound(evaluator, { programme: 'pfp', round: ROUND }, NOW)).ok).toBe(true);
    expect((await getShownForm(publicActor, 'pfp', ROUND))?.round.status).toBe('open');
    expect(await edit({ intent: 'remove-item', item: 'needs-shared' })).toEqual({
      ok: false,
      failure: { kind: 'refused', reason: 'frozen' },
    });
    for (const actor of [evaluator, group, systemActor('test')]) {
      for (const sql of [
        `DELETE FROM reflection_form_item WHERE round_id = '${ROUND}'`,
        `UPDATE reflection_form_item SET position = position + 1 WHERE round_id = '${ROUND}'`,
        `UPDATE reflection_form_section SET texts = '{}' WHERE round_id = '${ROUND}'`,
        `INSERT INTO reflection_form_section (programme_id, round_id, id, position, texts) VALUES ('pfp', '${ROUND}', 'ny', 99, '{}')`,
      ]) {
        expect(await errorCode(actor, sql)).toBe('23001');
      }
    }
  });
});

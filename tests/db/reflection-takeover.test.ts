import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/access/actor';
import type { PrismaClient } from '@/lib/db/generated/client';
import { rewordItem } from '@/lib/reflection/instrument/item/commands';
import { getItem } from '@/lib/reflection/instrument/item/queries';
import { wordingFields } from '@/lib/reflection/instrument/item/rules/form-fields';
import { takeOver } from '@/lib/reflection/instrument/takeover/commands';
import { getOrigin, getTakeOver } from '@/lib/reflection/instrument/takeover/queries';
import { ACTORS, type ActorName } from '@/tests/setup/tenants';
import { filledApplication } from './setup/database';
import { actorNamed, addTenants, asOwner } from './setup/sessions';

const NOW = new Date('2026-11-22T09:00:00Z');
const NOT_FOUND = { ok: false, failure: 'not-found' };

let client: PrismaClient;
let other: Actor;
let evaluator: Actor;
beforeAll(async () => {
  client = await filledApplication();
  await addTenants(client);
  other = await actorNamed(client, 'project-group-other-programme', NOW);
  evaluator = await actorNamed(client, 'evaluator', NOW);
});

const offered = async (actor = other, programme = 'annet', from = 'pfp') =>
  (await getTakeOver(actor, programme, from))?.chosen?.groups.flatMap(({ items }) => items) ?? [];
const wordingsOf = async (programme: string, item: string) =>
  asOwner(
    client,
    `SELECT version, texts, options, parts, comparability, reconstructed, source_id, source_reference
     FROM reflection_item_wording WHERE programme_id = '${programme}' AND item_id = '${item}' ORDER BY version`,
  );
const take = (items: 'all' | readonly string[], actor = other) =>
  takeOver(actor, { programme: 'annet', from: 'pfp', items: items === 'all' ? items : [...items] }, NOW);

/** Words `across-sectors` anew, as its form does. Nothing asks the new wording yet. */
async function reword(): Promise<void> {
  const item = await getItem(evaluator, 'pfp', 'across-sectors');
  const newest = item?.wordings[0];
  if (!newest) throw new Error('The pilot has lost an item.');
  const fields = wordingFields({ ...newest, named: [] });
  const notes = { comparabilityNoteNb: 'Spisset.', comparabilityNoteNn: 'Spissa.', comparabilityNoteEn: 'Sharper.' };
  const input = { ...fields, ...notes, textNb: `${newest.texts.nb.text} I dag?`, comparability: 'caution' };
  const done = await rewordItem(
    evaluator,
    { ...input, programme: 'pfp', item: 'across-sectors', version: String(newest.version) },
    NOW,
  );
  expect(done.ok).toBe(true);
}

describe('taking questions over from another programme', () => {
  it('offers what has been asked, and says what the programme has already', async () => {
    const found = await getTakeOver(other, 'annet', null);
    expect(found?.sources.map(({ id }) => id)).toContain('pfp');
    expect(found?.sources.map(({ id }) => id)).not.toContain('annet');
    const items = await offered();
    expect(items.find(({ id }) => id === 'across-sectors')?.isKnown).toBe(false);
    expect(items.find(({ id }) => id === 'prove-tekst')?.isKnown).toBe(true);
  });

  it('offers no wording of a foreign programme that waits for a round nobody has seen', async () => {
    const before = (await offered()).find(({ id }) => id === 'across-sectors')?.wordings ?? 0;
    await reword();
    expect((await offered()).find(({ id }) => id === 'across-sectors')?.wordings).toBe(before);
  });

  it('takes the chosen ones with every word, under the same ids, and says where they come from', async () => {
    const done = await take(['across-sectors', 'goal-ownership', 'prove-tekst', 'finnes-ikke']);
    expect(done).toEqual({ ok: true, value: { taken: 2, known: 1 } });
    const asked = (await offered()).find(({ id }) => id === 'across-sectors')?.wordings;
    expect(await wordingsOf('annet', 'across-sectors')).toEqual(
      (await wordingsOf('pfp', 'across-sectors')).slice(0, asked),
    );
    expect(await wordingsOf('annet', 'goal-ownership')).toEqual(await wordingsOf('pfp', 'goal-ownership'));
    const [here, there] = [
      await getItem(other, 'annet', 'goal-ownership'),
      await getItem(evaluator, 'pfp', 'goal-ownership'),
    ];
    const facts = (item: typeof here) => item && [item.kind, item.minimum, item.maximum, item.figure, item.speaksTo];
    expect(facts(here)).toEqual(facts(there));
    expect(here?.uses).toEqual([]);
    expect(await getOrigin(other, 'annet', 'goal-ownership')).toMatchObject({ programme: 'pfp' });
    expect(await getOrigin(other, 'annet', 'prove-tekst')).toBeNull();
  });

  it('leaves what is there as it is, and adds each question once, also where two press at once', async () => {
    const kept = await wordingsOf('annet', 'prove-tekst');
    const free = (await offered()).filter(({ isKnown }) => !isKnown).length;
    const [one, two] = await Promise.all([take('all'), take('all')]);
    if (!one.ok || !two.ok) throw new Error('Nothing was taken over.');
    expect(one.value.taken + two.value.taken).toBe(free);
    expect(await wordingsOf('annet', 'prove-tekst')).toEqual(kept);
    expect((await offered()).filter(({ isKnown }) => !isKnown)).toEqual([]);
    expect(await take('all')).toMatchObject({ ok: true, value: { taken: 0 } });
  });

  it('carries no answer and no round along', async () => {
    const rows = await asOwner(
      client,
      `SELECT 1 FROM reflection_form_item WHERE programme_id = 'annet' AND item_id = 'goal-ownership'
       UNION ALL SELECT 1 FROM reflection_save WHERE programme_id = 'annet' AND item_id = 'goal-ownership'
       UNION ALL SELECT 1 FROM reflection_submitted_answer WHERE programme_id = 'annet' AND item_id = 'goal-ownership'`,
    );
    expect(rows).toEqual([]);
  });

  it('is for those who edit the forms of the programme alone', async () => {
    const allowed: readonly ActorName[] = ['project-group-other-programme'];
    for (const name of ACTORS.filter((one) => !allowed.includes(one))) {
      const actor = await actorNamed(client, name, NOW);
      expect({ name, found: await getTakeOver(actor, 'annet', 'pfp') }).toEqual({ name, found: null });
      expect({ name, done: await take(['needs-shared'], actor) }).toEqual({ name, done: NOT_FOUND });
      expect(await getOrigin(actor, 'annet', 'goal-ownership')).toBeNull();
    }
  });

  it('makes no sense from itself, from nowhere, or of nothing', async () => {
    const from = (programme: string) => takeOver(other, { programme: 'annet', from: programme, items: 'all' }, NOW);
    expect(await from('annet')).toEqual(NOT_FOUND);
    expect(await from('finnes-ikke')).toEqual(NOT_FOUND);
    expect(await take([])).toEqual({ ok: false, failure: 'none-chosen' });
  });
});

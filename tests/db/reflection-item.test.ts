import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/access/actor';
import type { PrismaClient } from '@/lib/db/generated/client';
import { addItem, rewordItem } from '@/lib/reflection/instrument/item/commands';
import { getBank, getItem } from '@/lib/reflection/instrument/item/queries';
import { wordingFields } from '@/lib/reflection/instrument/item/rules/form-fields';
import type { ItemFields } from '@/lib/reflection/instrument/item/types';
import { getForm } from '@/lib/reflection/instrument/queries';
import { ACTORS, type ActorName } from '@/tests/setup/tenants';
import { affected, errorCode } from './setup/attempt';
import { filledApplication } from './setup/database';
import { actorNamed, addTenants, asOwner } from './setup/sessions';

const NOW = new Date('2026-11-22T09:00:00Z');
const EVERYTHING = { search: '', kind: null, speaksTo: null, round: null, page: 1 };
const NOT_FOUND = { ok: false, failure: { kind: 'not-found' } };
const EDITORS: readonly ActorName[] = ['project-group', 'evaluator'];

let client: PrismaClient;
const actors = new Map<ActorName, Actor>();
const actor = (name: ActorName): Actor => {
  const found = actors.get(name);
  if (!found) throw new Error(name);
  return found;
};
const rows = async <Row>(sql: string) => (await asOwner(client, sql)) as readonly Row[];

beforeAll(async () => {
  client = await filledApplication();
  await addTenants(client);
  for (const name of ACTORS) actors.set(name, await actorNamed(client, name, NOW));
});

const words = (nb: string) => ({ textNb: nb, textNn: `${nb} (nn)`, textEn: `${nb} (en)` });
const newText = (id: string, more: ItemFields = {}) => ({
  programme: 'pfp',
  kind: 'text' as const,
  id,
  ...words(`Hva gjør ${id}?`),
  ...more,
});
/** The form of a new wording as its page opens it. */
async function openForm(id: string, more: ItemFields = {}) {
  const item = await getItem(actor('evaluator'), 'pfp', id);
  const newest = item?.wordings[0];
  if (!item || !newest) throw new Error(id);
  const named = item.kind === 'matrix' ? newest.parts : newest.options;
  const fields = { ...wordingFields({ ...newest, named }), ...more };
  return { ...fields, programme: 'pfp', item: id, version: String(newest.version) };
}
const eventsOf = async (id: string) =>
  (
    await rows<{ event: string }>(
      `SELECT type || ' ' || (details->>'version') AS event FROM audit_event WHERE subject = '${id}' ORDER BY id`,
    )
  ).map(({ event }) => event);
let counter = 0;
const newId = () => {
  counter += 1;
  return `prove-ord-${process.pid}-${counter}`;
};

describe('adding an item', () => {
  it('gives the bank an item with its first wording, and leaves a trail', async () => {
    const id = newId();
    const scale = {
      minimum: '0',
      maximum: '10',
      lowNb: 'a',
      lowNn: 'b',
      lowEn: 'c',
      highNb: 'd',
      highNn: 'e',
      highEn: 'f',
    };
    const added = await addItem(
      actor('evaluator'),
      { ...newText(id, { ...scale, speaksTo: 'goal-4', figure: '7' }), kind: 'scale' },
      NOW,
    );
    expect(added).toEqual({ ok: true, value: { id, version: 1 } });
    expect(await getItem(actor('project-group'), 'pfp', id)).toMatchObject({
      kind: 'scale',
      minimum: 0,
      maximum: 10,
      speaksTo: 'goal-4',
      figure: '7',
      uses: [],
      wordings: [{ version: 1, comparability: null, reconstructed: false, source: null, createdAt: NOW }],
    });
    expect(await eventsOf(id)).toEqual(['reflection-item.added 1']);
  });

  it('lets one in where two take the same id at once, and says so to the other', async () => {
    const id = newId();
    const outcomes = await Promise.all([
      addItem(actor('evaluator'), newText(id), NOW),
      addItem(actor('project-group'), newText(id, words('Noe annet')), NOW),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ failure: { faults: [{ field: 'id', code: 'id-taken' }] } });
    expect(await eventsOf(id)).toEqual(['reflection-item.added 1']);
  });

  it('suggests an id that is free before it saves anything', async () => {
    await addItem(actor('evaluator'), newText('provelser-varer', words('Prøvelser varer')), NOW);
    const asked = await addItem(actor('evaluator'), newText('', words('Prøvelser varer')), NOW);
    expect(asked).toMatchObject({
      failure: { faults: [{ field: 'id', code: 'id-suggested' }], values: { id: 'provelser-varer-2' } },
    });
    expect(await getItem(actor('evaluator'), 'pfp', 'provelser-varer-2')).toBeNull();
  });
});

describe('rewording an item', () => {
  it('makes a new wording, and leaves every form on the one it has', async () => {
    const before = await getForm(actor('evaluator'), 'pfp', '2022');
    const note = {
      comparabilityNoteNb: 'Snevrere.',
      comparabilityNoteNn: 'Snevrare.',
      comparabilityNoteEn: 'Narrower.',
    };
    const form = await openForm('overall-level', { ...words('Hvor godt nå?'), ...note, comparability: 'caution' });
    expect(await rewordItem(actor('project-group'), form, NOW)).toEqual({
      ok: true,
      value: { id: 'overall-level', version: 2 },
    });
    const item = await getItem(actor('evaluator'), 'pfp', 'overall-level');
    expect(item?.wordings.map(({ version, comparability }) => [version, comparability])).toEqual([
      [2, 'caution'],
      [1, null],
    ]);
    expect(item?.wordings[0]?.texts.nn).toMatchObject({ text: 'Hvor godt nå? (nn)', comparabilityNote: 'Snevrare.' });
    expect(item?.wordings[1]).toMatchObject({ reconstructed: true, source: { sourceId: '002' } });
    expect(item?.uses.map(({ round, version }) => [round.id, version]).slice(0, 3)).toEqual([
      ['2019', 1],
      ['2020', 1],
      ['2022', 1],
    ]);
    expect(await getForm(actor('evaluator'), 'pfp', '2022')).toEqual(before);
    expect(await eventsOf('overall-level')).toEqual(['reflection-item.reworded 2']);
  });

  it('saves nothing upon an older version, and gives back what was typed', async () => {
    const id = newId();
    await addItem(actor('evaluator'), newText(id), NOW);
    const [mine, theirs] = [await openForm(id, words('Min')), await openForm(id, words('Deres'))];
    expect(await rewordItem(actor('evaluator'), theirs, NOW)).toMatchObject({ ok: true, value: { version: 2 } });
    const late = await rewordItem(actor('project-group'), mine, NOW);
    expect(late).toMatchObject({
      ok: false,
      failure: { kind: 'newer', newer: { version: 2 }, values: { ...words('Min'), version: '2' } },
    });
    expect(await rewordItem(actor('project-group'), { ...mine, version: '2' }, NOW)).toMatchObject({
      value: { version: 3 },
    });
  });

  it('saves once what is sent twice, and one of two that are sent at once', async () => {
    const id = newId();
    await addItem(actor('evaluator'), newText(id), NOW);
    const form = await openForm(id, words('En gang'));
    const twice = await Promise.all([form, form].map((one) => rewordItem(actor('evaluator'), one, NOW)));
    expect(twice.some(({ ok }) => ok)).toBe(true);
    expect(await rewordItem(actor('evaluator'), form, NOW)).toEqual({ ok: true, value: { id, version: 2 } });
    const [a, b] = [await openForm(id, words('A')), await openForm(id, words('B'))];
    const both = await Promise.all([
      rewordItem(actor('evaluator'), a, NOW),
      rewordItem(actor('project-group'), b, NOW),
    ]);
    expect(both.map((one) => (one.ok ? 'saved' : one.failure.kind)).sort()).toEqual(['newer', 'saved']);
    expect(await eventsOf(id)).toEqual([
      'reflection-item.added 1',
      'reflection-item.reworded 2',
      'reflection-item.reworded 3',
    ]);
  });

  it('keeps the ids of options when they are renamed, and none is taken away', async () => {
    const renamed = await openForm('pandemic-delay', { option1Nb: 'Ikke i det hele tatt' });
    await rewordItem(actor('evaluator'), renamed, NOW);
    const ids = ['none', 'some', 'considerable'];
    const item = await getItem(actor('evaluator'), 'pfp', 'pandemic-delay');
    expect(item?.wordings.map(({ options }) => options.map(({ id }) => id))).toEqual([ids, ids]);
    const emptied = await openForm('pandemic-delay', { option2Nb: '', option2Nn: '', option2En: '' });
    expect(await rewordItem(actor('evaluator'), emptied, NOW)).toMatchObject({
      failure: { faults: [{ code: 'option-kept' }, { code: 'option-kept' }, { code: 'option-kept' }] },
    });
  });

  it('is refused where nothing is new, or where a reason is missing', async () => {
    const same = await rewordItem(actor('evaluator'), await openForm('within-sector'), NOW);
    expect(same).toMatchObject({ failure: { faults: [{ field: 'textNb', code: 'unchanged' }] } });
    const form = await openForm('within-sector', { ...words('Ny'), comparability: 'not-comparable' });
    const unexplained = await rewordItem(actor('evaluator'), form, NOW);
    expect(!unexplained.ok && unexplained.failure.kind === 'faults' && unexplained.failure.faults).toHaveLength(3);
    const unknown = await rewordItem(actor('evaluator'), { ...form, version: '9' }, NOW);
    expect(unknown).toEqual(NOT_FOUND);
  });
});

describe('the bank', () => {
  it('finds by words and by what an item is', async () => {
    const everything = await getBank(actor('evaluator'), 'pfp', EVERYTHING);
    expect(everything?.entries).toHaveLength(25);
    expect(everything?.hits).toBe(everything?.total);
    const pandemic = await getBank(actor('evaluator'), 'pfp', { ...EVERYTHING, round: '2020', search: 'pandemic' });
    expect(pandemic?.entries.map(({ id }) => id)).toEqual([
      'pandemic-delay',
      'pandemic-attention',
      'pandemic-sectorising',
    ]);
    const beyond = await getBank(actor('evaluator'), 'pfp', { ...EVERYTHING, page: 99 });
    expect(beyond?.page).toBe(Math.ceil((beyond?.total ?? 0) / 25));
  });

  it('is for those who edit forms alone', async () => {
    const open = await openForm('needs-shared', words('Ny'));
    for (const name of ACTORS.filter((one) => !EDITORS.includes(one))) {
      expect([name, await getBank(actor(name), 'pfp', EVERYTHING)]).toEqual([name, null]);
      expect([name, await getItem(actor(name), 'pfp', 'needs-shared')]).toEqual([name, null]);
      expect([name, await addItem(actor(name), newText('stjalet'), NOW)]).toEqual([name, NOT_FOUND]);
      expect([name, await rewordItem(actor(name), open, NOW)]).toEqual([name, NOT_FOUND]);
    }
    expect(await rows("SELECT id FROM reflection_item WHERE id = 'stjalet'")).toEqual([]);
  });

  it('is shut in the database, too: nobody else adds, nobody in another’s name, and nothing is changed', async () => {
    const item = "INSERT INTO reflection_item (programme_id, id, kind) VALUES ('pfp', 'stjalet', 'text')";
    const wording = (by: string) =>
      `INSERT INTO reflection_item_wording (programme_id, item_id, version, texts, options, parts, comparability, reconstructed, created_by_id)
       VALUES ('pfp', 'needs-shared', 7, '{}', '[]', '[]', 'same', false, ${by})`;
    for (const name of ACTORS.filter((one) => !EDITORS.includes(one))) {
      expect([name, await errorCode(actor(name), item)]).toEqual([name, '42501']);
      expect([name, await errorCode(actor(name), wording('app_user_id()'))]).toEqual([name, '42501']);
    }
    expect(await errorCode(actor('evaluator'), wording('gen_random_uuid()'))).toBe('42501');
    for (const name of EDITORS) expect(await errorCode(actor(name), item)).toBe('ran');
    for (const table of ['reflection_item', 'reflection_item_wording'])
      for (const sql of [`UPDATE ${table} SET programme_id = programme_id`, `DELETE FROM ${table}`]) {
        for (const name of EDITORS) expect([sql, await affected(actor(name), sql)]).toEqual([sql, 0]);
        await expect(asOwner(client, sql)).rejects.toThrow();
      }
  });
});

import { createHash, randomUUID } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/access/actor';
import { loadActor } from '@/lib/access/load-actor';
import type { PrismaClient } from '@/lib/db/generated/client';
import { downloadExtract, takeExtract } from '@/lib/reflection/extract/commands';
import { listExtracts } from '@/lib/reflection/extract/queries';
import { codeBook } from '@/lib/reflection/extract/rules/code-book';
import { filledApplication } from './setup/database';
import { actorNamed, addTenants, asOwner, openSessionOf } from './setup/sessions';

process.env.AUTH_SECRET = 'a-secret-for-tests-of-forty-characters!!';
const NOW = new Date('2026-11-23T09:00:00Z');
const COLLEAGUE = '00000000-0000-4000-8000-0000000000bb';
const NOT_FOUND = { ok: false, failure: 'not-found' };

let client: PrismaClient;
let evaluator: Actor;
/** Another evaluator of the same programme. */
let colleague: Actor;
const strangers: Actor[] = [];
beforeAll(async () => {
  client = await filledApplication();
  await addTenants(client);
  evaluator = await actorNamed(client, 'evaluator', NOW);
  for (const name of ['project-group', 'leader-own', 'member-own', 'governor-own', 'directorate'] as const)
    strangers.push(await actorNamed(client, name, NOW));
  await asOwner(
    client,
    `INSERT INTO app_user (id, name) VALUES ('${COLLEAGUE}', 'Unni') ON CONFLICT DO NOTHING`,
    `INSERT INTO membership (id, user_id, role, programme_id, valid_from)
     VALUES ('${COLLEAGUE}', '${COLLEAGUE}', 'evaluator', 'pfp', '2020-01-01') ON CONFLICT DO NOTHING`,
  );
  colleague = await loadActor(await openSessionOf(client, COLLEAGUE, NOW), NOW);
});

const input = (...rounds: readonly string[]) => ({ programme: 'pfp', id: randomUUID(), rounds: [...rounds] });
async function take(...rounds: readonly string[]) {
  const taken = await takeExtract(evaluator, input(...rounds), NOW);
  if (!taken.ok) throw new Error(taken.failure);
  return download(evaluator, taken.value.id);
}
async function download(by: Actor, id: string, file: 'data.csv' | 'kodebok.json' = 'data.csv') {
  const found = await downloadExtract(by, { programme: 'pfp', id, file });
  if (!found.ok) throw new Error(found.failure);
  return found.value;
}
const events = (id: string, type: string) =>
  asOwner(
    client,
    `SELECT type, actor_user_id::text AS by, programme_id AS programme, details FROM audit_event
     WHERE subject = '${id}' AND type = '${type}' ORDER BY id`,
  );

describe('an extract of the three published rounds', () => {
  it('has a row for each of twelve municipalities and each thing asked, also where nothing was sent', async () => {
    const { content, rows, rounds } = await take('2022', '2019', '2020');
    const lines: Record<string, string>[] = parse(content, { columns: true, delimiter: ';', bom: true });
    expect(rounds).toEqual(['2019', '2020', '2022']);
    expect(lines).toHaveLength(rows);
    const [asked] = (await asOwner(
      client,
      `SELECT sum(12 * CASE WHEN i.kind = 'matrix' THEN jsonb_array_length(w.parts) ELSE 1 END)::int AS rows
       FROM reflection_form_item f JOIN reflection_item i ON (i.programme_id, i.id) = (f.programme_id, f.item_id)
       JOIN reflection_item_wording w ON (w.programme_id, w.item_id, w.version) = (f.programme_id, f.item_id, f.wording_version)
       WHERE f.programme_id = 'pfp' AND f.round_id IN ('2019', '2020', '2022')`,
    )) as readonly { rows: number }[];
    expect(rows).toBe(asked?.rows);
    const seat = lines.filter(({ item, round }) => item === 'goal-drivers-seat' && round === '2022');
    expect(seat.map(({ state }) => state).sort()).toEqual([...Array(11).fill('answered'), 'not-sent']);
    expect(seat.reduce((sum, { value }) => sum + Number(value), 0)).toBe(52);
    expect(new Set(lines.map(({ demonstration }) => demonstration))).toEqual(new Set(['1']));
    expect(new Set(lines.map(({ municipality_id: id }) => id)).size).toBe(12);
  });

  it('is given back when the same person takes the same again, also at once; another person gets their own', async () => {
    const forms = [input('2019', '2020'), input('2020', '2019'), input('2019', '2020')];
    const taken = await Promise.all(forms.map((form) => takeExtract(evaluator, form, NOW)));
    const made = taken.filter((one) => one.ok && one.value.isNew);
    expect(made).toHaveLength(1);
    const id = made[0]?.ok ? made[0].value.id : '';
    expect(taken).toEqual(forms.map((form) => ({ ok: true, value: { id, isNew: form.id === id } })));
    expect(await events(id, 'reflection-extract.taken')).toHaveLength(1);
    const list = await listExtracts(evaluator, 'pfp');
    expect(list?.extracts.filter(({ rounds }) => rounds.join() === '2019,2020').map((one) => one.id)).toEqual([id]);

    const own = await takeExtract(colleague, input('2019', '2020'), NOW);
    expect(own).toMatchObject({ ok: true, value: { isNew: true } });
    const [first, second] = [await download(evaluator, id), await download(colleague, own.ok ? own.value.id : '')];
    expect(second.content).toBe(first.content);
    expect(second.contentHash).toBe(first.contentHash);
    expect(first.contentHash).toBe(`sha256:${createHash('sha256').update(first.content).digest('hex')}`);
    expect(codeBook(first).dataHash).toBe(first.contentHash);
  });

  it('is taken once and recorded once, however often the form is sent', async () => {
    const form = input('2020');
    expect(await takeExtract(evaluator, form, NOW)).toEqual({ ok: true, value: { id: form.id, isNew: true } });
    expect(await takeExtract(evaluator, form, NOW)).toEqual({ ok: true, value: { id: form.id, isNew: true } });
    expect(await takeExtract(evaluator, { ...form, rounds: ['2019'] }, NOW)).toEqual({
      ok: false,
      failure: 'id-taken',
    });
    const { rows } = await download(evaluator, form.id);
    expect(await events(form.id, 'reflection-extract.taken')).toMatchObject([{ details: { rounds: '2020', rows } }]);
    const list = await listExtracts(evaluator, 'pfp');
    expect(list?.extracts.filter(({ id }) => id === form.id)).toMatchObject([{ isOwn: true, rounds: ['2020'], rows }]);
  });
});

describe('a download', () => {
  it('is an event each time: who, which extract, which file, with which fingerprint', async () => {
    const taken = await takeExtract(evaluator, input('2020', '2022'), NOW);
    const id = taken.ok ? taken.value.id : '';
    expect(await events(id, 'reflection-extract.downloaded')).toEqual([]);
    const { contentHash } = await download(evaluator, id);
    await download(evaluator, id);
    await download(colleague, id, 'kodebok.json');
    const event = (by: Actor, file: string) => ({
      type: 'reflection-extract.downloaded',
      by: by.kind === 'user' ? by.userId : '',
      programme: 'pfp',
      details: { file, contentHash },
    });
    expect(await events(id, 'reflection-extract.downloaded')).toEqual([
      event(evaluator, 'data.csv'),
      event(evaluator, 'data.csv'),
      event(colleague, 'kodebok.json'),
    ]);
  });

  it('is none without its event: where the trail cannot be written, nothing is handed out', async () => {
    const { id } = await take('2020');
    const before = (await events(id, 'reflection-extract.downloaded')).length;
    await asOwner(
      client,
      `ALTER TABLE audit_event ADD CONSTRAINT no_download CHECK (type <> 'reflection-extract.downloaded') NOT VALID`,
    );
    try {
      await expect(downloadExtract(evaluator, { programme: 'pfp', id, file: 'data.csv' })).rejects.toThrow(
        'no_download',
      );
    } finally {
      await asOwner(client, 'ALTER TABLE audit_event DROP CONSTRAINT no_download');
    }
    expect(await events(id, 'reflection-extract.downloaded')).toHaveLength(before);
  });
});

describe('what is refused', () => {
  it('is no round, and rounds that are not there or not open yet', async () => {
    expect(await takeExtract(evaluator, input(), NOW)).toEqual({ ok: false, failure: 'no-round' });
    expect(await takeExtract(evaluator, input('2019', '1999'), NOW)).toEqual({ ok: false, failure: 'not-found' });
  });

  it('is everyone but the programme’s evaluators', async () => {
    const { id } = await take('2019');
    for (const actor of strangers) {
      expect(await takeExtract(actor, input('2019'), NOW)).toEqual({ ok: false, failure: 'not-found' });
      expect(await listExtracts(actor, 'pfp')).toBeNull();
      expect(await downloadExtract(actor, { programme: 'pfp', id, file: 'data.csv' })).toEqual(NOT_FOUND);
    }
    for (const [programme, extract] of [
      ['annet', id],
      ['pfp', randomUUID()],
      ['pfp', 'x'],
    ] as const)
      expect(await downloadExtract(evaluator, { programme, id: extract, file: 'data.csv' })).toEqual(NOT_FOUND);
    expect(await takeExtract(evaluator, { ...input('2019'), programme: 'annet' }, NOW)).toEqual({
      ok: false,
      failure: 'not-found',
    });
  });
});

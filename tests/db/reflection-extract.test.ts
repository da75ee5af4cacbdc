import { createHash, randomUUID } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/access/actor';
import type { PrismaClient } from '@/lib/db/generated/client';
import { takeExtract } from '@/lib/reflection/extract/commands';
import { getExtract, listExtracts } from '@/lib/reflection/extract/queries';
import { codeBook } from '@/lib/reflection/extract/rules/code-book';
import { filledApplication } from './setup/database';
import { actorNamed, addTenants, asOwner } from './setup/sessions';

process.env.AUTH_SECRET = 'a-secret-for-tests-of-forty-characters!!';
const NOW = new Date('2026-11-23T09:00:00Z');

let client: PrismaClient;
let evaluator: Actor;
const strangers: Actor[] = [];
beforeAll(async () => {
  client = await filledApplication();
  await addTenants(client);
  evaluator = await actorNamed(client, 'evaluator', NOW);
  for (const name of ['project-group', 'leader-own', 'member-own', 'governor-own', 'directorate'] as const)
    strangers.push(await actorNamed(client, name, NOW));
});

const input = (...rounds: readonly string[]) => ({ programme: 'pfp', id: randomUUID(), rounds: [...rounds] });
async function take(...rounds: readonly string[]) {
  const form = input(...rounds);
  expect(await takeExtract(evaluator, form, NOW)).toEqual({ ok: true, value: { id: form.id } });
  const extract = await getExtract(evaluator, 'pfp', form.id);
  if (!extract) throw new Error('The extract is not there.');
  return extract;
}

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

  it('gives the same file and hash when it is taken again, and what the file’s bytes hash to', async () => {
    const [first, second] = [await take('2019', '2020'), await take('2020', '2019')];
    expect(second.contentHash).toBe(first.contentHash);
    expect(second.content).toBe(first.content);
    expect(first.contentHash).toBe(`sha256:${createHash('sha256').update(first.content).digest('hex')}`);
    expect(codeBook(first).dataHash).toBe(first.contentHash);
  });

  it('is taken once and recorded once, however often the form is sent', async () => {
    const form = input('2020');
    await takeExtract(evaluator, form, NOW);
    expect(await takeExtract(evaluator, form, NOW)).toEqual({ ok: true, value: { id: form.id } });
    expect(await takeExtract(evaluator, { ...form, rounds: ['2019'] }, NOW)).toEqual({
      ok: false,
      failure: 'id-taken',
    });
    const events = await asOwner(client, `SELECT type, details FROM audit_event WHERE subject = '${form.id}'`);
    const rows = (await getExtract(evaluator, 'pfp', form.id))?.rows;
    expect(events).toEqual([{ type: 'reflection-extract.taken', details: { rounds: '2020', rows } }]);
    const list = await listExtracts(evaluator, 'pfp');
    expect(list?.extracts.filter(({ id }) => id === form.id)).toMatchObject([{ isOwn: true, rounds: ['2020'], rows }]);
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
      expect(await getExtract(actor, 'pfp', id)).toBeNull();
    }
    expect(await getExtract(evaluator, 'annet', id)).toBeNull();
    expect(await takeExtract(evaluator, { ...input('2019'), programme: 'annet' }, NOW)).toEqual({
      ok: false,
      failure: 'not-found',
    });
  });
});

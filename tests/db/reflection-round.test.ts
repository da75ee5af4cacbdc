import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/access/actor';
import { systemActor } from '@/lib/access/actor';
import type { PrismaClient } from '@/lib/db/generated/client';
import { withActor } from '@/lib/db/with-actor';
import {
  changeRound,
  closeRound,
  moveDeadline,
  openRound,
  planRound,
  removeRound,
} from '@/lib/reflection/round/commands';
import { giveMoreTime, reopenForCorrection } from '@/lib/reflection/round/follow-up/commands';
import { getBoard, getDeadline, getFollowedResponse } from '@/lib/reflection/round/follow-up/queries';
import { getRoundOverview } from '@/lib/reflection/round/queries';
import { queueReminders } from '@/lib/reflection/round/reminder/commands';
import { previewReminder } from '@/lib/reflection/round/reminder/queries';
import { canGo } from '@/lib/reflection/round/rules/transitions';
import { ROUND_STATUSES } from '@/lib/reflection/types';
import { ACTORS, type ActorName } from '@/tests/setup/tenants';
import { errorCode } from './setup/attempt';
import { filledApplication } from './setup/database';
import { hashTables } from './setup/row-hash';
import { actorNamed, addTenants, asOwner } from './setup/sessions';

process.env.AUTH_SECRET = 'a-secret-for-tests-of-forty-characters!!';
const NOW = new Date('2026-11-22T09:00:00Z');
const TODAY = '2026-11-22';
const NO_FILTER = { region: null, status: null, page: 1 };
const NOT_FOUND = { ok: false, failure: { kind: 'not-found' } };

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

const planOf = (id: string, more: Record<string, string> = {}) => ({
  programme: 'pfp',
  id,
  year: '2026',
  opensOn: TODAY,
  deadline: '2026-12-01',
  nameNb: '',
  nameNn: '',
  nameEn: '',
  copyFrom: 'ovelse',
  ...more,
});
const key = (round: string) => ({ programme: 'pfp', round });
const eventsOf = async (subject: string) =>
  (await rows<{ type: string }>(`SELECT type FROM audit_event WHERE subject = '${subject}' ORDER BY id`)).map(
    ({ type }) => type,
  );
let counter = 0;
/** A round of its own for a test, planned and perhaps opened. */
async function newRound(state: 'planned' | 'open', more: Record<string, string> = {}): Promise<string> {
  counter += 1;
  const id = `prove-${process.pid}-${counter}`;
  expect(await planRound(actor('evaluator'), planOf(id, more))).toEqual({ ok: true, value: { id } });
  if (state === 'open') expect((await openRound(actor('project-group'), key(id), NOW)).ok).toBe(true);
  return id;
}

describe('a round', () => {
  it('goes from planned to closed, and leaves a trail of each step', async () => {
    const id = await newRound('planned');
    const overview = await getRoundOverview(actor('project-group'), 'pfp', id, NOW);
    const practice = await getRoundOverview(actor('project-group'), 'pfp', 'ovelse', NOW);
    expect(overview).toMatchObject({ municipalities: 12, items: practice?.items, sections: practice?.sections });
    expect(practice?.items).toBeGreaterThan(10);
    await changeRound(actor('project-group'), planOf(id, { deadline: '03.12.2026' }));
    await openRound(actor('evaluator'), key(id), NOW);
    await moveDeadline(actor('evaluator'), { ...key(id), deadline: '2026-12-10' }, NOW);
    await closeRound(actor('project-group'), key(id), NOW);
    expect(await eventsOf(id)).toEqual(
      ['planned', 'changed', 'opened', 'changed', 'closed'].map((step) => `reflection-round.${step}`),
    );
    expect(
      await rows(`SELECT status, count(*)::int AS n FROM reflection_response WHERE round_id = '${id}' GROUP BY 1`),
    ).toEqual([{ status: 'not-started', n: 12 }]);
  });

  it('is refused at its fields, with a word for each fault', async () => {
    const outcomes = await Promise.all([
      planRound(actor('evaluator'), planOf('ovelse')),
      planRound(actor('evaluator'), planOf('runder')),
      planRound(actor('evaluator'), planOf('ny-prove', { deadline: '2026-11-21' })),
      planRound(actor('evaluator'), planOf('ny-prove', { copyFrom: 'finnes-ikke' })),
    ]);
    expect(outcomes.map((outcome) => !outcome.ok && outcome.failure)).toMatchObject([
      { faults: [{ field: 'id', code: 'id-taken' }] },
      { faults: [{ field: 'id', code: 'id-reserved' }] },
      { faults: [{ field: 'deadline', code: 'before-opening' }] },
      { faults: [{ field: 'copyFrom', code: 'unknown-round' }] },
    ]);
  });

  it('does not open without questions, or after its deadline; nor twice', async () => {
    const empty = await newRound('planned', { copyFrom: '' });
    const late = await newRound('planned', { opensOn: '2026-01-01', deadline: '2026-01-31' });
    const reason = async (id: string) => {
      const opened = await openRound(actor('evaluator'), key(id), NOW);
      return opened.ok || opened.failure;
    };
    expect(await reason(empty)).toEqual({ kind: 'refused', reason: 'no-items' });
    expect(await reason(late)).toEqual({ kind: 'refused', reason: 'deadline-passed' });
    const open = await newRound('open');
    expect(await reason(open)).toEqual({ kind: 'refused', reason: 'not-planned' });
    expect((await eventsOf(open)).filter((type) => type.endsWith('opened'))).toHaveLength(1);
  });

  it('is opened once where two press at once', async () => {
    const id = await newRound('planned');
    const outcomes = await Promise.all(
      (['evaluator', 'project-group'] as const).map((name) => openRound(actor(name), key(id), NOW)),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await eventsOf(id)).toHaveLength(2);
  });

  it('is removed while it is planned, with its form, and never later', async () => {
    const id = await newRound('planned');
    expect((await removeRound(actor('evaluator'), key(id))).ok).toBe(true);
    expect(await rows(`SELECT 1 FROM reflection_form_item WHERE round_id = '${id}'`)).toEqual([]);
    const open = await newRound('open');
    expect(await removeRound(actor('evaluator'), key(open))).toMatchObject({ failure: { reason: 'not-planned' } });
    expect(await changeRound(actor('evaluator'), planOf(open))).toMatchObject({ failure: { reason: 'not-planned' } });
  });

  it('moves its deadline only to a later day, and not once it is closed', async () => {
    const id = await newRound('open');
    const move = (deadline: string) => moveDeadline(actor('evaluator'), { ...key(id), deadline }, NOW);
    expect(await move('2026-12-01')).toMatchObject({ failure: { faults: [{ code: 'not-later' }] } });
    expect(await move('31.11.2026')).toMatchObject({ failure: { faults: [{ code: 'date' }] } });
    expect((await move('2026-12-02')).ok).toBe(true);
    await closeRound(actor('evaluator'), key(id), NOW);
    expect(await move('2026-12-03')).toMatchObject({ failure: { reason: 'not-open' } });
  });

  it('takes in the database exactly the steps of the table', async () => {
    const system = systemActor('test');
    for (const from of ROUND_STATUSES) {
      const id = `trinn-${from}`;
      const path = ROUND_STATUSES.slice(1, ROUND_STATUSES.indexOf(from) + 1);
      await asOwner(
        client,
        `INSERT INTO reflection_round (programme_id, id, year, status, opens_on, deadline) VALUES ('pfp', '${id}', 2026, 'planned', '2026-01-01', '2026-12-31') ON CONFLICT DO NOTHING`,
        ...path.map((step) => `UPDATE reflection_round SET status = '${step}' WHERE id = '${id}'`),
      );
      for (const to of ROUND_STATUSES) {
        const code = await errorCode(system, `UPDATE reflection_round SET status = '${to}' WHERE id = '${id}'`);
        expect(`${from} → ${to}: ${code}`).toBe(`${from} → ${to}: ${from === to || canGo(from, to) ? 'ran' : '23001'}`);
      }
    }
  });
});

describe('the board', () => {
  it('counts all twelve, and shows what is filtered', async () => {
    const board = await getBoard(actor('evaluator'), 'pfp', 'ovelse', NO_FILTER, NOW);
    expect(board).toMatchObject({
      total: 12,
      mayRun: true,
      counts: { sent: 8, writing: 1, 'awaiting-sign-off': 1, 'not-started': 2 },
    });
    expect(board?.rows).toHaveLength(12);
    const waiting = await getBoard(actor('project-group'), 'pfp', 'ovelse', { ...NO_FILTER, status: 'writing' }, NOW);
    expect(waiting?.rows.map(({ municipality }) => municipality.name)).toEqual(['Tynset']);
    expect(waiting).toMatchObject({ total: 12, found: 1 });
  });

  it('shows a county governor the own region’s states, and neither people nor extra time', async () => {
    const board = await getBoard(actor('governor-own'), 'pfp', 'ovelse', NO_FILTER, NOW);
    expect(new Set(board?.rows.map(({ region }) => region.id))).toEqual(new Set(['innlandet']));
    expect(board?.total).toBe(board?.rows.length);
    for (const row of board?.rows ?? [])
      expect(row).toMatchObject({ contacts: null, allowance: null, remindedOn: null });
    expect(board).toMatchObject({ mayRun: false, unreachable: [] });
  });

  it.each(ACTORS)('is for %s what the policy says', async (name) => {
    const may = ['project-group', 'evaluator', 'governor-own', 'governor-other'].includes(name);
    expect((await getBoard(actor(name), 'pfp', 'ovelse', NO_FILTER, NOW)) !== null).toBe(may);
    expect(await getBoard(actor(name), 'pfp', 'prove-plan', NO_FILTER, NOW)).toBeNull();
    const mayRun = ['project-group', 'evaluator'].includes(name);
    expect((await getFollowedResponse(actor(name), 'pfp', 'ovelse', '3427', NOW)) !== null).toBe(mayRun);
    expect((await previewReminder(actor(name), 'pfp', 'ovelse', NOW)) !== null).toBe(mayRun);
    const maySee = mayRun || ['leader-own', 'member-own'].includes(name);
    expect((await getDeadline(actor(name), 'pfp', 'ovelse', '3427')) !== null).toBe(maySee);
    expect((await getDeadline(actor(name), 'pfp', 'ovelse', null)) !== null).toBe(true);
  });

  it('holds no word of any answer', async () => {
    const seen = JSON.stringify([
      await getBoard(actor('project-group'), 'pfp', 'prove-apen', NO_FILTER, NOW),
      await getFollowedResponse(actor('project-group'), 'pfp', 'prove-apen', '3427', NOW),
      await previewReminder(actor('project-group'), 'pfp', 'prove-apen', NOW),
    ]);
    expect(seen).not.toMatch(/kanari-(kladd|standpunkt|uenig|sendt|svar|adresse)/);
  });
});

describe('more time and corrections', () => {
  const input = (round: string, more: Record<string, string> = {}) => ({
    ...key(round),
    number: '3427',
    deadline: '2026-12-20',
    reason: 'Ny kommunedirektør begynner 1. desember.',
    ...more,
  });

  it('are for one municipality, later than before, and with a reason', async () => {
    const id = await newRound('open');
    const give = (more: Record<string, string> = {}) => giveMoreTime(actor('evaluator'), input(id, more), NOW);
    expect(await give({ reason: '  ' })).toMatchObject({
      failure: { faults: [{ field: 'reason', code: 'required' }] },
    });
    expect(await give({ deadline: '2026-12-01' })).toMatchObject({ failure: { faults: [{ code: 'not-later' }] } });
    expect((await give()).ok).toBe(true);
    expect(await give({ deadline: '20.12.2026' })).toMatchObject({ failure: { faults: [{ code: 'not-later' }] } });
    const board = await getBoard(actor('project-group'), 'pfp', id, NO_FILTER, NOW);
    const extended = board?.rows.filter(({ deadline }) => deadline !== '2026-12-01');
    expect(extended).toMatchObject([
      { municipality: { name: 'Tynset' }, deadline: '2026-12-20', allowance: 'extension' },
    ]);
    expect(await getDeadline(actor('leader-own'), 'pfp', id, '3427')).toMatchObject({ deadline: '2026-12-20' });
    const followed = await getFollowedResponse(actor('project-group'), 'pfp', id, '3427', NOW);
    expect(followed?.allowances).toMatchObject([{ by: 'Una', reason: input(id).reason }]);
    expect(await reopenForCorrection(actor('evaluator'), input(id), NOW)).toEqual(NOT_FOUND);
  });

  it('open a sent answer, keep what was sent, and not after publication', async () => {
    const [sent] = await rows<{ number: string; id: string }>(
      `SELECT v.number, r.id FROM reflection_response r JOIN municipality_version v USING (municipality_id)
       WHERE r.round_id = 'ovelse' AND r.status = 'sent' LIMIT 1`,
    );
    const number = sent?.number ?? '';
    expect(await giveMoreTime(actor('evaluator'), input('ovelse', { number }), NOW)).toEqual(NOT_FOUND);
    const before = await rows(`SELECT content_hash FROM reflection_submission WHERE round_id = 'ovelse'`);
    expect((await reopenForCorrection(actor('project-group'), input('ovelse', { number }), NOW)).ok).toBe(true);
    expect(await rows(`SELECT status, submissions FROM reflection_response WHERE id = '${sent?.id}'`)).toEqual([
      { status: 'writing', submissions: 1 },
    ]);
    expect(await rows(`SELECT content_hash FROM reflection_submission WHERE round_id = 'ovelse'`)).toEqual(before);
    expect(await eventsOf(sent?.id ?? '')).toContain('reflection-response.reopened');
    expect(await reopenForCorrection(actor('project-group'), input('ovelse', { number }), NOW)).toEqual(NOT_FOUND);
    expect(await reopenForCorrection(actor('evaluator'), input('2022'), NOW)).toEqual(NOT_FOUND);
  });
});

describe('a reminder', () => {
  it('goes to those missing alone, and once a day', async () => {
    const preview = await previewReminder(actor('evaluator'), 'pfp', 'prove-apen', NOW);
    expect(preview?.recipients.map(({ municipality }) => municipality.name)).toEqual(['Tynset']);
    expect(preview?.example?.body).not.toMatch(/kanari/);
    const queued = await queueReminders(actor('evaluator'), key('prove-apen'), NOW);
    const mails = preview?.recipients[0]?.names.length;
    expect(queued).toEqual({ ok: true, value: { municipalities: 1, mails } });
    expect(await queueReminders(actor('project-group'), key('prove-apen'), NOW)).toEqual({
      ok: true,
      value: { municipalities: 0, mails: 0 },
    });
    const written = await rows<{ n: number }>(
      `SELECT count(*)::int AS n FROM mail_message WHERE key LIKE 'reminder:prove-apen:%' AND municipality_id IN
       (SELECT municipality_id FROM municipality_version WHERE number = '3427')`,
    );
    expect(written).toEqual([{ n: mails }]);
    expect(await previewReminder(actor('project-group'), 'pfp', 'prove-apen', NOW)).toMatchObject({
      recipients: [],
      remindedToday: [{ name: 'Tynset' }],
      runs: [{ municipalities: 1, mails, sent: 0, given: 0 }],
    });
    const tomorrow = new Date(NOW.getTime() + 86_400_000);
    expect((await previewReminder(actor('evaluator'), 'pfp', 'prove-apen', tomorrow))?.recipients).toHaveLength(1);
  });

  it('names those whom nobody can be written to', async () => {
    const id = await newRound('open');
    const all = await previewReminder(actor('evaluator'), 'pfp', id, NOW);
    await asOwner(
      client,
      `DELETE FROM user_address WHERE user_id IN (SELECT user_id FROM membership m JOIN municipality_version v USING (municipality_id) WHERE v.number = '3803')`,
    );
    const some = await previewReminder(actor('evaluator'), 'pfp', id, NOW);
    expect([all?.recipients.length, some?.recipients.length]).toEqual([12, 12 - (some?.unreachable.length ?? 0)]);
  });
});

describe('those who may not', () => {
  const others = ACTORS.filter((name) => !['project-group', 'evaluator'].includes(name));
  it.each(others)('%s changes nothing', async (name) => {
    const id = await newRound('planned');
    const read = (sql: string) => asOwner(client, sql) as Promise<readonly Record<string, unknown>[]>;
    const before = await hashTables(read);
    const time = { ...key('prove-apen'), number: '3427', deadline: '2999-01-01', reason: 'x' };
    expect([
      await planRound(actor(name), planOf('fremmed')),
      await changeRound(actor(name), planOf(id)),
      await removeRound(actor(name), key(id)),
      await openRound(actor(name), key(id), NOW),
      await closeRound(actor(name), key('prove-apen'), NOW),
      await moveDeadline(actor(name), { ...key('prove-apen'), deadline: '2999-01-01' }, NOW),
      await giveMoreTime(actor(name), time, NOW),
      await reopenForCorrection(actor(name), { ...time, number: '3801' }, NOW),
    ]).toEqual(Array(8).fill(NOT_FOUND));
    expect(await queueReminders(actor(name), key('prove-apen'), NOW)).toEqual({ ok: false, failure: 'not-found' });
    expect(await hashTables(read)).toEqual(before);
  });

  it('has the second wall behind the policy: a leader reads no planned round', async () => {
    const found = await withActor(actor('leader-own'), (tx) =>
      tx.reflectionRound.findMany({ where: { status: 'planned' }, select: { id: true } }),
    );
    expect(found).toEqual([]);
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import type { PrismaClient } from '@/lib/db/generated/client';
import { giveMoreTime, reopenForCorrection } from '@/lib/reflection/round/follow-up/commands';
import { getBoard, getDeadline, getFollowedResponse } from '@/lib/reflection/round/follow-up/queries';
import { queueReminders } from '@/lib/reflection/round/reminder/commands';
import { previewReminder } from '@/lib/reflection/round/reminder/queries';
import { ACTORS } from '@/tests/setup/tenants';
import { actor, eventsOf, key, NOT_FOUND, NOW, newRound, prepareRounds, rows } from './setup/rounds';
import { asOwner } from './setup/sessions';

process.env.AUTH_SECRET = 'a-secret-for-tests-of-forty-characters!!';

const NO_FILTER = { region: null, status: null, search: '', isWhole: false, page: 1 };

let client: PrismaClient;
beforeAll(async () => {
  client = await prepareRounds();
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

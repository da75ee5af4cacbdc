import { beforeAll, describe, expect, it } from 'vitest';
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
import { getRoundOverview } from '@/lib/reflection/round/queries';
import { queueReminders } from '@/lib/reflection/round/reminder/commands';
import { canGo } from '@/lib/reflection/round/rules/transitions';
import { ROUND_STATUSES } from '@/lib/reflection/types';
import { ACTORS } from '@/tests/setup/tenants';
import { errorCode } from './setup/attempt';
import { actor, eventsOf, key, NOT_FOUND, NOW, newRound, planOf, prepareRounds, rows } from './setup/rounds';
import { hashTables } from './setup/row-hash';
import { asOwner } from './setup/sessions';

process.env.AUTH_SECRET = 'a-secret-for-tests-of-forty-characters!!';

let client: PrismaClient;
beforeAll(async () => {
  client = await prepareRounds();
});

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

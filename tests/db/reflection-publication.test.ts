import { beforeAll, describe, expect, it } from 'vitest';
import { type Actor, publicActor, systemActor } from '@/lib/access/actor';
import type { PrismaClient } from '@/lib/db/generated/client';
import { withActor } from '@/lib/db/with-actor';
import { listReflectionStatistics } from '@/lib/open-data/reflection/queries';
import { getFigure, listFigures } from '@/lib/reflection/figure/queries';
import { getFreeTexts } from '@/lib/reflection/figure/round/queries';
import { openAnswers, publishRound } from '@/lib/reflection/publication/commands';
import { getFullStatistics, getStatistics, isOpenTo, previewRelease } from '@/lib/reflection/publication/queries';
import { filledApplication } from './setup/database';
import { actorNamed, addTenants, asOwner } from './setup/sessions';

process.env.AUTH_SECRET = 'a-secret-for-tests-of-forty-characters!!';

let client: PrismaClient;
let group: Actor;
let evaluator: Actor;
let leader: Actor;
let otherGroup: Actor;
beforeAll(async () => {
  client = await filledApplication();
  await addTenants(client);
  group = await actorNamed(client, 'project-group');
  evaluator = await actorNamed(client, 'evaluator');
  leader = await actorNamed(client, 'leader-own');
  otherGroup = await actorNamed(client, 'project-group-other-programme');
});

const PLAIN = { group: undefined, sdFormula: 'sample', interval: false, answers: false } as const;
const OPEN = { ...PLAIN, answers: true };
const FIGURE_11 = { programme: 'pfp', round: '2022', figure: '11' } as const;

const driversSeat = async (actor: Actor, choice: Parameters<typeof getFigure>[2] = PLAIN) => {
  const view = await getFigure(actor, FIGURE_11, choice, new Date());
  return { view, row: view?.rows.find(({ id }) => id === 'goal-drivers-seat') };
};

async function countRows(actor: Actor, round: string): Promise<number> {
  return withActor(actor, (tx) =>
    tx.reflectionSubmittedAnswer.count({ where: { programmeId: 'pfp', roundId: round } }),
  );
}

describe('the figures of the demonstration', () => {
  it('give C14: 47 of twelve in 2020, 52 of eleven in 2022, and the change from unrounded means', async () => {
    const { view, row } = await driversSeat(publicActor);
    expect(view?.series.map(({ id }) => id)).toEqual(['2020', '2022']);
    const [before, now] = row?.cells ?? [];
    expect(before).toMatchObject({ n: 12, of: 12, mean: 47 / 12 });
    expect(now).toMatchObject({ n: 11, of: 12, mean: 52 / 11 });
    expect(row?.changes[0]?.percent).toBeCloseTo(20.696, 3);
    const ownership = view?.rows.find(({ id }) => id === 'goal-ownership');
    expect(ownership?.cells[1]?.mean).toBe(49 / 11);
    expect(Math.round(ownership?.changes[0]?.percent ?? 0)).toBe(14);
  });

  it('has every figure of the report, with both rounds of the questions that stand in it', async () => {
    const views = await listFigures(publicActor, FIGURE_11, PLAIN, new Date());
    expect(views.map(({ figure, series, rows }) => [figure, series.length, rows.length])).toEqual([
      ['7', 3, 3],
      ['8', 3, 4],
      ['9', 3, 3],
      ['10', 2, 4],
      ['11', 2, 6],
    ]);
    expect(views.every(({ demonstration }) => demonstration)).toBe(true);
  });
});

describe('what is published', () => {
  it('holds no number where it is suppressed, and every region of four is', async () => {
    const rows = (await asOwner(
      client,
      `SELECT "group", suppressed, num_nonnulls(mean, sd, median, minimum, maximum, distribution)::int AS told
       FROM reflection_published_statistic WHERE programme_id = 'pfp'`,
    )) as readonly { group: string; suppressed: boolean; told: number }[];
    expect(rows.length).toBeGreaterThan(100);
    for (const { suppressed, told } of rows) expect(suppressed ? told === 0 : told > 0).toBe(true);
    expect(rows.filter((row) => row.group !== 'programme' && !row.suppressed)).toEqual([]);
  });

  it('is the same for everyone who has no answers open, and nothing shows before the round is published', async () => {
    const seen = await getStatistics(publicActor, 'pfp', '2022');
    for (const actor of [leader, group, evaluator, otherGroup])
      expect(await getStatistics(actor, 'pfp', '2022')).toEqual(seen);
    for (const actor of [publicActor, leader, group, evaluator])
      expect(await getStatistics(actor, 'pfp', 'ovelse')).toBeNull();
  });

  it('is what the open interface gives, suppressed and without regions', async () => {
    const listed = await listReflectionStatistics(publicActor, { programme: 'pfp', round: '2022' });
    const rows = listed.ok ? listed.value.rows : [];
    expect(rows.find(({ item }) => item === 'goal-drivers-seat')).toMatchObject({
      figure: '11',
      group: 'programme',
      n: 11,
      of: 12,
      mean: 52 / 11,
      sdFormula: 'sample',
      suppressed: false,
      demonstration: true,
    });
    expect(rows.map(({ item }) => item)).toContain('attention-organisation:planning');
    expect(rows.map(({ item }) => item)).not.toContain('call-routines');
    const open = await listReflectionStatistics(publicActor, { programme: 'pfp', round: 'ovelse' });
    expect(open.ok).toBe(false);
  });

  it('shows a leader the own answer beside the group’s, and nobody else’s', async () => {
    const { view, row } = await driversSeat(leader);
    expect(row?.cells[1]?.own).toEqual(expect.any(Number));
    expect(view?.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.dots ?? []))).toEqual([]);
    expect((await driversSeat(publicActor)).row?.cells[1]?.own).toBeNull();
  });
});

describe('answers on the record', () => {
  it('stay shut for the evaluator until they are opened, which the trail tells', async () => {
    expect(await isOpenTo(evaluator, 'pfp', '2022', new Date())).toBe(false);
    expect((await driversSeat(evaluator, OPEN)).view?.isOpen).toBe(false);
    expect(await openAnswers(evaluator, { programme: 'pfp', round: '2022', reason: '' }, new Date())).toMatchObject({
      ok: true,
    });
    const { view, row } = await driversSeat(evaluator, OPEN);
    expect(view?.isOpen).toBe(true);
    expect(row?.cells[1]).toMatchObject({ n: 11, mean: 52 / 11, sd: expect.any(Number) });
    expect(row?.cells[1]?.dots).toHaveLength(11);
    const events = (await asOwner(
      client,
      `SELECT details FROM audit_event WHERE type = 'reflection-answers.read' AND subject = '2022'`,
    )) as readonly { details: { rounds: string; rows: number } }[];
    expect(events).toHaveLength(1);
    expect(events[0]?.details.rounds).toBe('2022');
    expect(JSON.stringify(events)).not.toContain('goal-drivers-seat');
    // Opened for one round and one hour.
    expect(await isOpenTo(evaluator, 'pfp', '2020', new Date())).toBe(false);
    expect(await isOpenTo(evaluator, 'pfp', '2022', new Date(Date.now() + 61 * 60_000))).toBe(false);
  });

  it('are no rows for the project group without a reason, and all of them for an hour with one', async () => {
    expect(await countRows(group, '2020')).toBe(0);
    expect(await getFullStatistics(group, 'pfp', '2020', new Date())).toBeNull();
    const opening = (reason: string) => openAnswers(group, { programme: 'pfp', round: '2020', reason }, new Date());
    expect(await opening('   for kort ')).toEqual({ ok: false, failure: 'reason-too-short' });
    expect(await countRows(group, '2020')).toBe(0);
    expect(await opening('Kontroll av tallene i figur 11')).toMatchObject({ ok: true });
    expect(await countRows(group, '2020')).toBeGreaterThan(100);
    expect((await getFullStatistics(group, 'pfp', '2020', new Date()))?.basis).toBe('answers');
    expect(await countRows(group, '2022')).toBe(0);
    const events = (await asOwner(
      client,
      `SELECT type, details::text AS details FROM audit_event WHERE subject = '2020' AND type LIKE 'reflection-%' ORDER BY type`,
    )) as readonly { type: string; details: string }[];
    expect(events.map(({ type }) => type)).toEqual(['reflection-answers.read', 'reflection-suppression.lifted']);
    expect(events.map(({ details }) => details).join()).not.toContain('Kontroll');
  });

  it('are nothing to others', async () => {
    for (const actor of [publicActor, leader, otherGroup]) {
      const opened = await openAnswers(actor, { programme: 'pfp', round: '2022', reason: 'Fordi jeg vil' }, new Date());
      expect(opened).toEqual({ ok: false, failure: 'not-found' });
      expect(await getFreeTexts(actor, { programme: 'pfp', round: '2022' }, new Date())).toBeNull();
      expect((await driversSeat(actor, OPEN)).view?.isOpen).toBe(false);
    }
  });

  it('show free texts only while they are open', async () => {
    const texts = (round: string) => getFreeTexts(evaluator, { programme: 'pfp', round }, new Date());
    expect((await texts('2019'))?.sections).toBeNull();
    const open = (await texts('2022'))?.sections;
    expect(open?.flatMap(({ questions }) => questions.flatMap(({ answers }) => answers)).length).toBeGreaterThan(5);
  });
});

describe('publishing a round', () => {
  const publish = (actor: Actor) => publishRound(actor, { programme: 'pfp', round: 'ovelse' }, new Date());
  const close = () =>
    asOwner(
      client,
      `UPDATE reflection_round SET status = 'closed', closed_at = now() WHERE programme_id = 'pfp' AND id = 'ovelse' AND status = 'open'`,
    );

  it('is for those who run rounds, and waits until the round is closed', async () => {
    for (const actor of [publicActor, leader, otherGroup, systemActor('test')])
      expect(await publish(actor)).toEqual({ ok: false, failure: 'not-found' });
    expect(await publish(group)).toEqual({ ok: false, failure: 'not-closed' });
  });

  it('shows those who run rounds beforehand how many figures it will show, and nobody anything of what they say', async () => {
    await close();
    // Not even suppressed: compared before and after a late answer, they would tell what it holds.
    for (const actor of [group, evaluator, leader, publicActor]) {
      expect(await getStatistics(actor, 'pfp', 'ovelse')).toBeNull();
      expect(await listFigures(actor, { programme: 'pfp', round: 'ovelse' }, PLAIN, new Date())).toEqual([]);
    }
    expect(await previewRelease(leader, 'pfp', { id: 'ovelse', status: 'closed' })).toBeNull();
    const summary = await previewRelease(evaluator, 'pfp', { id: 'ovelse', status: 'closed' });
    expect(summary).toMatchObject({ threshold: 5 });
    expect(summary?.shown).toBeGreaterThan(0);
    expect(Object.keys(summary ?? {}).sort()).toEqual(['hidden', 'shown', 'threshold']);
  });

  it('waits for a correction that is open', async () => {
    await asOwner(
      client,
      `INSERT INTO reflection_allowance (programme_id, municipality_id, response_id, id, kind, deadline, reason, created_by_id, created_at)
       SELECT programme_id, municipality_id, id, gen_random_uuid(), 'correction', '2099-01-01', 'Rettes', (SELECT id FROM app_user LIMIT 1), now()
       FROM reflection_response WHERE programme_id = 'pfp' AND round_id = 'ovelse' AND status = 'sent'`,
      `UPDATE reflection_response SET status = 'writing' WHERE (programme_id, round_id, municipality_id) IN
       (SELECT programme_id, round_id, municipality_id FROM reflection_response
        WHERE programme_id = 'pfp' AND round_id = 'ovelse' AND status = 'sent' ORDER BY municipality_id LIMIT 1)`,
    );
    expect(await publish(group)).toEqual({ ok: false, failure: 'correction-open' });
    await asOwner(
      client,
      `INSERT INTO reflection_submission (programme_id, round_id, municipality_id, number, content, content_hash, signed_by_system, signed_at)
       SELECT s.programme_id, s.round_id, s.municipality_id, 2, s.content, s.content_hash, 'test', now()
       FROM reflection_submission s JOIN reflection_response r USING (programme_id, round_id, municipality_id)
       WHERE s.programme_id = 'pfp' AND s.round_id = 'ovelse' AND r.status = 'writing' AND r.submissions = 1`,
      `UPDATE reflection_response SET status = 'sent', submissions = 2
       WHERE programme_id = 'pfp' AND round_id = 'ovelse' AND status = 'writing' AND submissions = 1`,
    );
  });

  it('publishes once, however often and by however many it is asked', async () => {
    const outcomes = await Promise.all([publish(group), publish(evaluator), publish(group)]);
    for (const outcome of outcomes) expect(outcome).toEqual({ ok: true, value: { status: 'published' } });
    const published = await getStatistics(publicActor, 'pfp', 'ovelse');
    expect(published?.basis).toBe('published');
    expect(published?.statistics.length).toBeGreaterThan(0);
    const events = (await asOwner(
      client,
      `SELECT details FROM audit_event WHERE type = 'reflection-round.published' AND subject = 'ovelse'`,
    )) as readonly { details: { shown: number; hidden: number } }[];
    expect(events).toHaveLength(1);
    expect(events[0]?.details).toMatchObject({ threshold: 5 });
  });
});

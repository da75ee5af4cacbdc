import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/access/actor';
import { hashOf, resultHashOf } from '@/lib/allocation/rules/hash';
import type { AllocationResult } from '@/lib/allocation/types';
import { saveRun } from '@/lib/calculation/commands';
import { getRun, getRunFile, listRuns } from '@/lib/calculation/queries';
import { attempt, prefillOf } from '@/lib/calculation/rules/attempt';
import { getCalculationSubject, tryCalculation } from '@/lib/calculation/subject/queries';
import type { StartingPoint } from '@/lib/calculation/types';
import type { PrismaClient } from '@/lib/db/generated/client';
import { FOREIGN, PERSONS, RUNS } from '@/tests/setup/tenants';
import { filledApplication } from './setup/database';
import { actorNamed, addTenants, asOwner } from './setup/sessions';

process.env.AUTH_SECRET = 'a-secret-for-tests-of-forty-characters!!';
const NOW = new Date('2026-03-02T09:00:00Z');

let client: PrismaClient;
let group: Actor;
let leader: Actor;
beforeAll(async () => {
  client = await filledApplication();
  await addTenants(client);
  group = await actorNamed(client, 'project-group', NOW);
  leader = await actorNamed(client, 'leader-own', NOW);
});

async function formOf(year: number, startingPoint: StartingPoint, changes: Record<string, string> = {}) {
  const subject = await getCalculationSubject(group, 'pfp', year);
  if (!subject) throw new Error('The programme is not there.');
  const values = { ...prefillOf(subject, startingPoint).values, ...changes };
  const tried = attempt(subject, startingPoint, values);
  const seen = tried.ok ? tried.value.result.problemHash : '';
  return { programme: 'pfp', year, startingPoint, runId: randomUUID(), name: 'Prøve', explain: '', seen, values };
}
const eventsOf = async (runId: string) =>
  (await asOwner(
    client,
    `SELECT type, actor_user_id, details FROM audit_event WHERE subject = '${runId}'`,
  )) as readonly {
    type: string;
    actor_user_id: string;
    details: unknown;
  }[];

describe('trying a calculation', () => {
  it.each([2021, 2022])('gives every decided amount of %i from the form as it is opened', async (year) => {
    const tried = await tryCalculation(group, await formOf(year, 'previous-pools'));
    expect(tried?.ok && tried.value.outcome.comparison).toEqual({ compared: 12, deviating: 0 });
  });
  it('marks the prefilled schemes as an illustration', async () => {
    const tried = await tryCalculation(group, await formOf(2020, 'schemes'));
    expect(tried?.ok && tried.value.isIllustration).toBe(true);
  });
  it('shows faults at their fields', async () => {
    const tried = await tryCalculation(group, await formOf(2021, 'previous-pools', { index: '1.031' }));
    expect(tried?.ok === false && tried.failure).toEqual([
      { field: 'index', code: 'ambiguous-number', values: { text: '1.031' } },
    ]);
  });
  it('does not know fields that are not the form’s, nor actors who may not', async () => {
    expect(await tryCalculation(group, await formOf(2021, 'previous-pools', { weather: 'sun' }))).toBeNull();
    expect(await tryCalculation(leader, await formOf(2021, 'previous-pools'))).toBeNull();
  });
  it('uses the numbers and names of 1 January of the year', async () => {
    const subject = await getCalculationSubject(group, 'pfp', 2023);
    expect(subject?.data.municipalities.find(({ name }) => name === 'Bamble')?.number).toBe('3813');
  });
});

describe('saving a run', () => {
  it('keeps problem, result and provenance so that both hashes can be recomputed', async () => {
    const form = await formOf(2021, 'previous-pools');
    expect(await saveRun(group, { ...form, name: '  To   ord ' }, NOW)).toEqual({
      ok: true,
      value: { runId: form.runId },
    });
    const run = await getRun(group, 'pfp', form.runId);
    const file = await getRunFile(group, 'pfp', form.runId);
    expect(run).toMatchObject({ name: 'To ord', year: 2021, baseYear: 2020, hasInferred: true, isIllustration: false });
    expect(run?.author).toEqual({ kind: 'person', name: 'Ada' });
    expect(hashOf(JSON.parse(file?.problem ?? ''))).toBe(run?.problemHash);
    expect(resultHashOf(JSON.parse(file?.result ?? '') as AllocationResult)).toBe(run?.resultHash);
  });
  it('adds one event to the trail, in the actor’s name', async () => {
    const form = await formOf(2021, 'previous-pools');
    await saveRun(group, form, NOW);
    const [event, ...more] = await eventsOf(form.runId);
    expect(more).toEqual([]);
    expect(event).toMatchObject({ type: 'calculation.saved', actor_user_id: PERSONS['project-group'] });
    expect(event?.details).toMatchObject({ year: 2021, problemHash: form.seen });
  });
  it('saves once when the same is sent twice, also at the same time', async () => {
    const form = await formOf(2022, 'previous-pools');
    const outcomes = await Promise.all([
      saveRun(group, form, NOW),
      saveRun(group, form, NOW),
      saveRun(group, form, NOW),
    ]);
    for (const outcome of outcomes) expect(outcome).toEqual({ ok: true, value: { runId: form.runId } });
    expect(await eventsOf(form.runId)).toHaveLength(1);
  });
  it('refuses other content under the same id, and an id of another programme', async () => {
    const form = await formOf(2021, 'previous-pools');
    await saveRun(group, form, NOW);
    const other = { ...(await formOf(2021, 'previous-pools', { index: '1,02', total: '' })), runId: form.runId };
    expect(await saveRun(group, other, NOW)).toEqual({ ok: false, failure: { kind: 'id-taken' } });
    expect(await saveRun(group, { ...form, name: 'Et annet navn' }, NOW)).toEqual({
      ok: false,
      failure: { kind: 'id-taken' },
    });
    expect(await saveRun(group, { ...form, runId: RUNS.foreign }, NOW)).toEqual({
      ok: false,
      failure: { kind: 'id-taken' },
    });
  });
  it('refuses what the sender has not seen', async () => {
    const form = await formOf(2021, 'previous-pools');
    const changed = { ...form, values: { ...form.values, index: '1,02' } };
    expect(await saveRun(group, changed, NOW)).toEqual({ ok: false, failure: { kind: 'changed' } });
    expect(await getRun(group, 'pfp', form.runId)).toBeNull();
  });
  it.each([
    ['', 'name-missing'],
    ['   ', 'name-missing'],
    ['x'.repeat(121), 'name-too-long'],
  ])('refuses the name %j', async (name, code) => {
    const saved = await saveRun(group, { ...(await formOf(2021, 'previous-pools')), name }, NOW);
    expect(saved).toMatchObject({ ok: false, failure: { kind: 'faults', faults: [{ field: 'name', code }] } });
  });
  it('does nothing for those who may not, and in programmes that are not theirs', async () => {
    const form = await formOf(2021, 'previous-pools');
    const refused = { ok: false, failure: { kind: 'not-found' } };
    expect(await saveRun(leader, form, NOW)).toEqual(refused);
    expect(await saveRun(group, { ...form, programme: FOREIGN }, NOW)).toEqual(refused);
    expect(await eventsOf(form.runId)).toEqual([]);
  });
  it('keeps the mark of an illustration', async () => {
    const form = await formOf(2020, 'schemes');
    await saveRun(group, form, NOW);
    expect(await getRunFile(group, 'pfp', form.runId)).toMatchObject({ isIllustration: true });
  });
});

describe('saved runs', () => {
  it('are listed newest first with their totals, a page at a time', async () => {
    const form = await formOf(2021, 'previous-pools');
    await saveRun(group, { ...form, name: 'Den nyeste' }, new Date('2099-01-01T00:00:00Z'));
    const page = await listRuns(group, 'pfp', 1);
    expect(page?.runs[0]).toMatchObject({ name: 'Den nyeste', total: 40_529_000, startingPoint: 'previous-pools' });
    expect(await listRuns(group, 'pfp', 999)).toMatchObject({ runs: [], count: page?.count });
  });
  it('are of the actor’s own programme alone', async () => {
    expect(await listRuns(leader, 'pfp', 1)).toBeNull();
    expect(await listRuns(group, FOREIGN, 1)).toBeNull();
    expect(await getRun(group, 'pfp', RUNS.foreign)).toBeNull();
    expect(await getRun(leader, 'pfp', RUNS.own)).toBeNull();
    expect(await getRunFile(group, 'pfp', 'not-a-uuid')).toBeNull();
  });
});

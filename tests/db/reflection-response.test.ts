import { createHash, randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/access/actor';
import type { PrismaClient } from '@/lib/db/generated/client';
import { markReady, savePosition, signOff, takeBack, touchPresence } from '@/lib/reflection/response/commands';
import { restoreField, saveAll, saveField } from '@/lib/reflection/response/field/commands';
import { getFieldHistory, getResponseView, listOwnPrevious, readSnapshot } from '@/lib/reflection/response/queries';
import type { Answer } from '@/lib/reflection/types';
import { groundResponse, groundRows } from '@/scripts/drill-ground';
import { ACTORS, type ActorName } from '@/tests/setup/tenants';
import { filledApplication } from './setup/database';
import { actorNamed, addTenants, asOwner } from './setup/sessions';

const NOW = new Date('2026-11-20T12:00:00Z');
const later = (milliseconds: number) => new Date(NOW.getTime() + milliseconds);
const ROUND = 'prove-svar';
const TYNSET = groundResponse(ROUND, '3427');
const text = (words: string): Answer => ({ state: 'answered', text: words });
let client: PrismaClient;
const actors = new Map<ActorName, Actor>();
const actor = (name: ActorName): Actor => actors.get(name) as Actor;

beforeAll(async () => {
  client = await filledApplication();
  await addTenants(client);
  const municipalities = ['3427', '3801'];
  const rounds = [
    { round: ROUND, opensOn: '2026-01-01' },
    { round: 'prove-forrige', opensOn: '2025-01-01' },
    { round: 'prove-forst', opensOn: '2026-01-01', positionsFirst: true },
    { round: 'prove-host', opensOn: '2022-10-01', deadline: '2022-10-30' },
    { round: 'prove-var', opensOn: '2022-03-01', deadline: '2022-03-27' },
  ];
  for (const round of rounds) await asOwner(client, ...groundRows({ texts: 4, municipalities, ...round }));
  for (const name of ACTORS) actors.set(name, await actorNamed(client, name, NOW));
});

const put = (who: Actor, response: string, item: string, answer: Answer, { from = 0, at = NOW } = {}) =>
  saveField(who, response, item, { id: randomUUID(), fromVersion: from, answer }, at);
const seenBy = async (round: string) =>
  (await getResponseView(actor('leader-own'), 'pfp', round, '3427', NOW))?.seen ?? '';
const eventsOf = (response: string) =>
  asOwner(client, `SELECT type FROM audit_event WHERE subject = '${response}' ORDER BY id`);

describe('who may answer', () => {
  const OWN: readonly ActorName[] = ['leader-own', 'member-own'];

  it.each(ACTORS)('%s', async (name) => {
    const who = actor(name);
    const isOwn = OWN.includes(name);
    const view = await getResponseView(who, 'pfp', ROUND, '3427', NOW);
    expect(view !== null).toBe(isOwn);
    if (view) expect([view.maySign, view.sections[0]?.items.length]).toEqual([name === 'leader-own', 7]);
    expect((await getFieldHistory(who, 'pfp', ROUND, '3427', 'drill-text-0', NOW)) !== null).toBe(isOwn);
    const saved = await put(who, TYNSET, 'drill-text-0', text(name), { from: name === 'member-own' ? 1 : 0 });
    expect(saved).toMatchObject(isOwn ? { ok: true } : { ok: false, failure: { kind: 'not-found' } });
    const pulse = await touchPresence(who, TYNSET, { item: null, cursor: null }, NOW);
    expect(pulse.ok).toBe(isOwn);
    if (isOwn) return;
    const refused = { ok: false, failure: { kind: 'not-found' } };
    expect(await saveAll(who, TYNSET, { values: {}, choice: null }, NOW)).toEqual(refused);
    const position = { item: 'drill-text-0', values: { 'version.drill-text-0': '0' }, dissent: '' };
    expect(await savePosition(who, TYNSET, position, NOW)).toEqual(refused);
    expect(await restoreField(who, TYNSET, { item: 'drill-text-0', version: 1, fromVersion: 0 }, NOW)).toEqual(refused);
    expect(await markReady(who, TYNSET, NOW)).toEqual(refused);
    expect(await takeBack(who, TYNSET, NOW)).toEqual(refused);
    expect(await signOff(who, TYNSET, '', NOW)).toEqual(refused);
    expect(await readSnapshot(who, 'pfp', ROUND, '3427')).toBeNull();
    expect(await listOwnPrevious(who, 'pfp', ROUND, '3427')).toEqual([]);
  });

  it('is for signing the leader alone', async () => {
    expect(await signOff(actor('member-own'), TYNSET, await seenBy(ROUND), NOW)).toMatchObject({
      failure: { kind: 'not-found' },
    });
  });

  it.each(['x', '', '00000000-0000-4000-8000-000000000000'])(
    'is nobody where there is no such response: %s',
    async (id) => {
      const missing = { ok: false, failure: { kind: 'not-found' } };
      expect(await put(actor('leader-own'), id, 'drill-text-0', text('x'))).toEqual(missing);
      expect(await put(actor('leader-own'), TYNSET, 'Ingen slik', text('x'))).toEqual(missing);
      expect(await getResponseView(actor('leader-own'), 'pfp', ROUND, "34'7", NOW)).toBeNull();
    },
  );
});

describe('the last day, in Norway', () => {
  it.each([
    // Summer time ends on 30 October 2022 and starts on 27 March: midnight is 23:00Z after the first, 22:00Z after the second.
    ['prove-host', '2022-10-30T22:59:59.000Z', '2022-10-30T23:00:00.000Z', '2022-09-30T21:59:59.000Z'],
    ['prove-var', '2022-03-27T21:59:59.000Z', '2022-03-27T22:00:00.000Z', '2022-02-28T22:59:59.000Z'],
  ])('%s takes a value one second before midnight and none after', async (round, last, first, earliest) => {
    const response = groundResponse(round, '3427');
    const at = (instant: string) => ({ at: new Date(instant) });
    expect(await put(actor('leader-own'), response, 'drill-text-0', text('a'), at(earliest))).toMatchObject({
      failure: { kind: 'not-writable', reason: 'not-open-yet' },
    });
    expect(await put(actor('leader-own'), response, 'drill-text-0', text('a'), at(last))).toMatchObject({ ok: true });
    const late = { from: 1, ...at(first) };
    const passed = { failure: { kind: 'not-writable', reason: 'deadline-passed' } };
    expect(await put(actor('leader-own'), response, 'drill-text-0', text('b'), late)).toMatchObject(passed);
    expect(await signOff(actor('leader-own'), response, '', new Date(first))).toMatchObject(passed);
    expect((await getResponseView(actor('leader-own'), 'pfp', round, '3427', new Date(first)))?.notWritable).toBe(
      'deadline-passed',
    );
  });

  it('moves for the municipality that was given more time, and for no other', async () => {
    const [round, number] = ['prove-host', '3427'];
    await asOwner(
      client,
      `INSERT INTO reflection_allowance SELECT programme_id, municipality_id, id, '${randomUUID()}', 'extension', '2022-11-03',
         'Sykdom', (SELECT id FROM app_user LIMIT 1), now() FROM reflection_response WHERE id = '${groundResponse(round, number)}'`,
    );
    const at = { at: new Date('2022-11-03T22:59:59Z') };
    expect(await put(actor('leader-own'), groundResponse(round, number), 'drill-text-1', text('a'), at)).toMatchObject({
      ok: true,
    });
    expect(
      await put(actor('leader-other'), groundResponse(round, '3801'), 'drill-text-1', text('a'), at),
    ).toMatchObject({
      failure: { kind: 'not-writable', reason: 'deadline-passed' },
    });
  });
});

describe('who is here', () => {
  it('is told to the others for a minute, with what has been saved since', async () => {
    const [ida, tuva] = [actor('leader-own'), actor('member-own')];
    await touchPresence(ida, TYNSET, { item: 'drill-text-2', cursor: null }, later(60_000));
    const pulse = await touchPresence(tuva, TYNSET, { item: null, cursor: NOW.toISOString() }, later(61_000));
    expect(pulse).toMatchObject({ ok: true, value: { present: [{ name: 'Ida', item: 'drill-text-2' }] } });
    if (pulse.ok) expect(pulse.value.fields.map(({ item }) => item)).toEqual(['drill-text-0']);
    const gone = await touchPresence(
      tuva,
      TYNSET,
      { item: null, cursor: later(300_000).toISOString() },
      later(121_000),
    );
    expect(gone).toMatchObject({ ok: true, value: { present: [], fields: [] } });
  });
});

describe('positions first', () => {
  it('shows the others’ values of an item to those who have given their own for it', async () => {
    const response = groundResponse('prove-forst', '3427');
    const give = (who: Actor, item: string, value: string) =>
      savePosition(
        who,
        response,
        {
          item,
          values: { [`answer.${item}`]: value, [`version.${item}`]: '0' },
          dissent: value === '2' ? 'For høyt' : '',
        },
        NOW,
      );
    const shown = async (who: Actor) =>
      (await getResponseView(who, 'pfp', 'prove-forst', '3427', NOW))?.positions
        .map(({ item, person, dissent }) => `${person.name} ${item} ${dissent}`)
        .sort();
    expect(await give(actor('member-own'), 'drill-scale', '2')).toMatchObject({ ok: true });
    expect(await give(actor('member-own'), 'drill-scale', '7')).toMatchObject({ failure: { kind: 'invalid-answer' } });
    expect(await shown(actor('leader-own'))).toEqual([]);
    expect(await shown(actor('member-own'))).toEqual(['Tuva drill-scale For høyt']);
    await give(actor('leader-own'), 'drill-scale', '4');
    expect(await shown(actor('leader-own'))).toEqual(['Ida drill-scale null', 'Tuva drill-scale For høyt']);
  });
});

describe('sending', () => {
  it('freezes what was seen, gives one receipt, and shows earlier rounds only then', async () => {
    const [ida, tuva] = [actor('leader-own'), actor('member-own')];
    const earlier = groundResponse('prove-forrige', '3427');
    await put(ida, earlier, 'drill-choices', { state: 'answered', choices: ['yes', 'no'] });
    await put(ida, earlier, 'drill-scale', { state: 'not-relevant' });
    expect(await signOff(ida, earlier, await seenBy('prove-forrige'), NOW)).toMatchObject({ ok: true });
    expect(await listOwnPrevious(ida, 'pfp', ROUND, '3427')).toEqual([]);

    expect(await markReady(tuva, TYNSET, NOW)).toMatchObject({ ok: true });
    const seen = await seenBy(ROUND);
    await put(tuva, TYNSET, 'drill-text-3', text('Etter at den var klar'));
    expect((await getResponseView(ida, 'pfp', ROUND, '3427', NOW))?.status).toBe('writing');
    expect(await signOff(ida, TYNSET, seen, NOW)).toMatchObject({ failure: { kind: 'changed' } });
    const signed = await signOff(ida, TYNSET, await seenBy(ROUND), NOW);
    expect(signed).toMatchObject({ ok: true, value: { number: 1, signedBy: { name: 'Ida' } } });
    expect(await signOff(ida, TYNSET, 'whatever', later(5))).toEqual(signed);

    const snapshot = await readSnapshot(tuva, 'pfp', ROUND, '3427');
    const hash = `sha256:${createHash('sha256')
      .update(snapshot?.content ?? '')
      .digest('hex')}`;
    expect(snapshot?.receipt.contentHash).toBe(hash);
    expect(JSON.parse(snapshot?.content ?? '')).toMatchObject({
      writers: 2,
      municipality: { number: '3427' },
      number: 1,
    });
    expect(snapshot?.content).not.toContain('Ida');
    const previous = await listOwnPrevious(tuva, 'pfp', ROUND, '3427');
    const last = previous.find(({ round }) => round.id === 'prove-forrige');
    expect([...(last?.answers ?? [])].sort((a, b) => a.item.localeCompare(b.item))).toEqual([
      { item: 'drill-choices', answer: { state: 'answered', choices: ['yes', 'no'] } },
      { item: 'drill-scale', answer: { state: 'not-relevant' } },
    ]);
    const sent = { failure: { kind: 'not-writable', reason: 'sent' } };
    expect(await put(tuva, TYNSET, 'drill-text-3', text('For sent'), { from: 1 })).toMatchObject(sent);
    expect(await takeBack(ida, TYNSET, NOW)).toMatchObject(sent);
    expect(await eventsOf(TYNSET)).toEqual(
      ['begun', 'awaits-sign-off', 'taken-back', 'sent'].map((what) => ({ type: `reflection-response.${what}` })),
    );
  });

  it('of nothing is refused', async () => {
    const empty = groundResponse('prove-forst', '3801');
    expect(await signOff(actor('leader-other'), empty, '', NOW)).toMatchObject({ failure: { kind: 'empty' } });
  });
});

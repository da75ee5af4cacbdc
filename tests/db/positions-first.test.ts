/**
 * Positions first: nothing of a scale's joint value or of another's position reaches a member who has not given their own, by any
 * way out of the server. The canaries: the instant of the joint saves, which no one else's row has, and the words of a dissent.
 */
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/access/actor';
import type { PrismaClient } from '@/lib/db/generated/client';
import { getAnsweredDocument } from '@/lib/reflection/print/queries';
import { passPositions, savePosition, signOff, touchPresence } from '@/lib/reflection/response/commands';
import { restoreField, saveAll, saveField } from '@/lib/reflection/response/field/commands';
import { getFieldHistory, getResponseView, readSnapshot } from '@/lib/reflection/response/queries';
import { progressOf, standingOf } from '@/lib/reflection/response/rules/progress';
import type { Answer } from '@/lib/reflection/types';
import { failure, ok } from '@/lib/result';
import { groundResponse, groundRows } from '@/scripts/drill-ground';
import { filledApplication } from './setup/database';
import { actorNamed, asOwner } from './setup/sessions';

const ROUND = 'prove-egne-forst';
const SCALE = 'drill-scale';
const TYNSET = groundResponse(ROUND, '3427');
const NOW = new Date('2026-11-20T12:00:00Z');
const JOINT = new Date('2026-11-20T11:11:11.117Z');
const DISSENT = 'kanari-uenig';
const CANARIES = [JOINT.toISOString(), DISSENT];
const value = (number: number): Answer => ({ state: 'answered', value: number });
const words = (word: string, values: Record<string, string | number> = {}) =>
  [word, ...Object.values(values)].join(' ');
let client: PrismaClient;
let ida: Actor;
let tuva: Actor;

const give = (who: Actor, answer: string, dissent = '') =>
  savePosition(
    who,
    TYNSET,
    { item: SCALE, values: { [`answer.${SCALE}`]: answer, [`version.${SCALE}`]: '0' }, dissent },
    NOW,
  );
const save = (who: Actor, answer: Answer, fromVersion: number, at = NOW) =>
  saveField(who, TYNSET, SCALE, { id: randomUUID(), fromVersion, answer }, at);
const viewOf = (who: Actor) => getResponseView(who, 'pfp', ROUND, '3427', NOW);
const sign = async () => signOff(ida, TYNSET, (await viewOf(ida))?.seen ?? '', NOW);

/** Everything that leaves the server about the scale, as Ida gets it. */
async function waysOut() {
  const key = { programme: 'pfp', round: ROUND, number: '3427' };
  return {
    'the pages of the form': await viewOf(ida),
    'the history': await getFieldHistory(ida, 'pfp', ROUND, '3427', SCALE, NOW),
    'the PDF': await getAnsweredDocument(ida, key, { locale: 'nb', words }, NOW),
    'the pulse': await touchPresence(ida, TYNSET, { item: null, cursor: JOINT.toISOString() }, NOW),
    'a save upon nothing': await save(ida, value(1), 0),
    'a save that guesses the value': await save(ida, value(3), 0),
    'a save that guesses the version': await save(ida, value(1), 2),
    'bringing back': await restoreField(ida, TYNSET, { item: SCALE, version: 1, fromVersion: 2 }, NOW),
    'the plain form': await saveAll(
      ida,
      TYNSET,
      { values: { [`answer.${SCALE}`]: '3', [`version.${SCALE}`]: '0' }, choice: null },
      NOW,
    ),
    signing: await sign(),
    'the snapshot': await readSnapshot(ida, 'pfp', ROUND, '3427'),
  };
}

beforeAll(async () => {
  client = await filledApplication();
  await asOwner(
    client,
    ...groundRows({ round: ROUND, texts: 2, municipalities: ['3427', '3801'], positionsFirst: true }),
  );
  await asOwner(client, ...groundRows({ round: 'prove-uten', texts: 2, municipalities: ['3427'] }));
  ida = await actorNamed(client, 'leader-own', NOW);
  tuva = await actorNamed(client, 'member-own', NOW);
  await give(tuva, '2', DISSENT);
  await save(tuva, value(5), 0, JOINT);
  await save(tuva, value(3), 1, JOINT);
});

describe('who has not given their own value', () => {
  it('gets nothing of the joint value or of another’s position, by any way', async () => {
    const ways = await waysOut();
    for (const [way, out] of Object.entries(ways))
      for (const canary of CANARIES) expect(JSON.stringify(out) ?? '', way).not.toContain(canary);
    expect(ways['the pages of the form']).toMatchObject({
      fields: [],
      positions: [],
      closed: [{ item: SCALE, isAnswered: true, holdsSomething: true }],
    });
    expect(ways['the history']).toMatchObject({ isClosed: true, versions: [] });
    expect(ways['the pulse']).toMatchObject({ value: { fields: [], closed: [{ item: SCALE, isAnswered: true }] } });
    const blocks = ways['the PDF']?.blocks ?? [];
    expect(blocks.filter(({ kind }) => kind === 'boxes')).toEqual([]);
    expect(blocks).toContainEqual({ kind: 'answer', text: 'closed' });
    const refused = { ok: false, failure: { kind: 'position-first' } };
    for (const way of [
      'a save upon nothing',
      'a save that guesses the value',
      'a save that guesses the version',
      'bringing back',
      'signing',
    ] as const)
      expect(ways[way], way).toEqual(refused);
    expect(ways['the plain form']).toEqual({
      ok: true,
      value: { saved: [], conflicts: [], faults: [{ item: SCALE, code: 'position-first' }] },
    });
    expect(ways['the snapshot']).toBeNull();
  });

  it('is answered alike by the plain form whatever version and value they try, and by bringing any version back', async () => {
    const tries = [0, 1, 2, 3].flatMap((version) =>
      ['', '1', '2', '3', '4', '5'].map((answer) => ({ version, answer })),
    );
    const told = new Set<string>();
    for (const { version, answer } of tries)
      for (const choice of [null, { which: 'other', item: SCALE, version } as const]) {
        const values = { [`answer.${SCALE}`]: answer, [`version.${SCALE}`]: String(version) };
        told.add(JSON.stringify(await saveAll(ida, TYNSET, { values, choice }, NOW)));
      }
    expect([...told]).toEqual([
      JSON.stringify(ok({ saved: [], conflicts: [], faults: [{ item: SCALE, code: 'position-first' }] })),
    ]);
    for (const version of [1, 2, 3])
      expect(await restoreField(ida, TYNSET, { item: SCALE, version, fromVersion: 0 }, NOW)).toEqual(
        failure({ kind: 'position-first' }),
      );
  });

  it('keeps what else was in the plain form, and is told which field was not saved', async () => {
    const [before, after] = ['drill-choice', 'drill-text-1'];
    const values = {
      ...{ [`answer.${before}`]: 'yes', [`version.${before}`]: '0' },
      ...{ [`answer.${SCALE}`]: '1', [`version.${SCALE}`]: '0' },
      ...{ [`answer.${after}`]: 'Etter skalaen', [`version.${after}`]: '0' },
    };
    const saved = await saveAll(ida, TYNSET, { values, choice: null }, NOW);
    expect(saved).toMatchObject({
      ok: true,
      value: { saved: [{ item: before }, { item: after }], faults: [{ item: SCALE, code: 'position-first' }] },
    });
  });

  it('learns nothing of when the field was saved, whatever instant the pulse is asked from', async () => {
    const closedSince = async (cursor: string) => {
      const pulse = await touchPresence(ida, TYNSET, { item: null, cursor }, NOW);
      return pulse.ok && pulse.value.closed;
    };
    const told = [{ item: SCALE, isAnswered: true, holdsSomething: true }];
    for (const cursor of [
      '2020-01-01T00:00:00.000Z',
      JOINT.toISOString(),
      '2026-11-20T11:59:00.000Z',
      NOW.toISOString(),
    ])
      expect(await closedSince(cursor), cursor).toEqual(told);
  });

  it('reads the same count as who has', async () => {
    const counts = await Promise.all(
      [ida, tuva].map(async (who) => {
        const view = await viewOf(who);
        const items = view?.sections.flatMap((section) => section.items) ?? [];
        return progressOf(items, standingOf(view?.fields ?? [], view?.closed ?? []));
      }),
    );
    expect(counts).toEqual([counts[1], { answered: 3, of: 5, state: 'begun' }]);
  });

  it('may still write what is no scale', async () => {
    const words: Answer = { state: 'answered', text: 'Begrunnelse' };
    const saved = await saveField(
      ida,
      TYNSET,
      'drill-text-0',
      { id: randomUUID(), fromVersion: 0, answer: words },
      NOW,
    );
    expect(saved).toMatchObject({ ok: true });
  });
});

describe('the leader who signs', () => {
  it('passes only what there is to see: where nothing stands, an own value can still come first', async () => {
    const other = groundResponse(ROUND, '3801');
    const leader = await actorNamed(client, 'leader-other', NOW);
    expect(await passPositions(leader, other, NOW)).toEqual({ ok: true, value: null });
    const view = await getResponseView(leader, 'pfp', ROUND, '3801', NOW);
    expect([view?.positions, view?.closed.map(({ item }) => item)]).toEqual([[], [SCALE]]);
  });

  it('alone may choose to give no own value for all at once; the others see that', async () => {
    expect(await passPositions(tuva, TYNSET, NOW)).toEqual({ ok: false, failure: { kind: 'not-found' } });
    expect(await passPositions(ida, TYNSET, NOW)).toEqual({ ok: true, value: null });
    const seen = await viewOf(ida);
    expect(seen?.closed).toEqual([]);
    expect(JSON.stringify(seen)).toContain(CANARIES[0]);
    expect(JSON.stringify(seen)).toContain(CANARIES[1]);
    expect((await viewOf(tuva))?.positions).toMatchObject([
      { person: { name: 'Tuva' }, answer: value(2) },
      { person: { name: 'Ida' }, answer: { state: 'no-answer' } },
    ]);
    const history = await getFieldHistory(ida, 'pfp', ROUND, '3427', SCALE, NOW);
    expect(history?.versions.map(({ answer }) => answer)).toEqual([value(3), value(5)]);
  });

  it('keeps a value that was given, when passing again', async () => {
    await give(ida, '4');
    expect(await passPositions(ida, TYNSET, NOW)).toEqual({ ok: true, value: null });
    expect((await viewOf(tuva))?.positions).toContainEqual(
      expect.objectContaining({ person: expect.objectContaining({ name: 'Ida' }), answer: value(4) }),
    );
  });

  it('has nothing to sign that no page shows: own values are taken of scales alone, and only where they come first', async () => {
    const text = 'drill-text-0';
    const values = { [`answer.${text}`]: 'Min mening', [`version.${text}`]: '0' };
    const position = { item: text, values, dissent: 'kanari-usett' };
    expect(await savePosition(tuva, TYNSET, position, NOW)).toEqual(failure({ kind: 'not-found' }));
    const plain = groundResponse('prove-uten', '3427');
    const scale = { [`answer.${SCALE}`]: '2', [`version.${SCALE}`]: '0' };
    expect(await savePosition(tuva, plain, { item: SCALE, values: scale, dissent: 'kanari-usett' }, NOW)).toEqual(
      failure({ kind: 'not-found' }),
    );
  });

  it('signs no dissent and no own value that came after the page was drawn', async () => {
    const early = (await viewOf(ida))?.seen ?? '';
    await give(tuva, '2', 'kanari-etter-visning');
    expect(await signOff(ida, TYNSET, early, NOW)).toEqual(failure({ kind: 'changed' }));
    const again = (await viewOf(ida))?.seen ?? '';
    await give(tuva, '1', DISSENT);
    expect(await signOff(ida, TYNSET, again, NOW)).toEqual(failure({ kind: 'changed' }));
  });

  it('signs when everything has been seen, dissent included', async () => {
    expect(await sign()).toMatchObject({ ok: true, value: { number: 1 } });
    expect((await readSnapshot(ida, 'pfp', ROUND, '3427'))?.content).toContain(DISSENT);
  });
});

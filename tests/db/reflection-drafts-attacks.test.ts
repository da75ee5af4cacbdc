/** What an attacker among those who answer would try with drafts and signatures, statement by statement. */
import { beforeAll, describe, expect, it } from 'vitest';
import { type Actor, publicActor } from '@/lib/access/actor';
import type { PrismaClient } from '@/lib/db/generated/client';
import { ACTORS, type ActorName, RESPONSES } from '@/tests/setup/tenants';
import { outcome, rowsSeen } from './setup/attempt';
import { filledApplication } from './setup/database';
import { allow, answer, HORTEN, position, save, send, snapshot, status, TYNSET } from './setup/reflection-statements';
import { actorNamed, addTenants } from './setup/sessions';

let client: PrismaClient;
const actors = new Map<ActorName, Actor>();
const actor = (name: ActorName) => actors.get(name) ?? publicActor;

beforeAll(async () => {
  client = await filledApplication();
  await addTenants(client);
  for (const name of ACTORS) actors.set(name, await actorNamed(client, name));
});

describe('a draft', () => {
  it.each<[ActorName, string, string, string]>([
    ['leader-own', 'saves a field', save(), 'ran'],
    ['member-own', 'saves a field', save({ by: 'member-own' }), 'ran'],
    ['member-own', 'saves in another’s name', save({ by: 'leader-own' }), '42501'],
    ['leader-own', 'saves in nobody’s name', save({ by: 'anonymous' }), '42501'],
    ['leader-other', 'saves in Tynset’s draft', save({ by: 'leader-other' }), '23001'],
    ['leader-other', 'saves in Tynset’s draft as Horten', save({ by: 'leader-other', where: HORTEN }), '23001'],
    [
      'leader-other',
      'saves in the own answer, which is sent',
      save({ by: 'leader-other', where: HORTEN, response: RESPONSES.openOther }),
      '23001',
    ],
    ['leader-own', 'saves in a round that is published', save({ response: RESPONSES.doneOwn, version: 1 }), '23001'],
    [
      'leader-own',
      'saves in another programme',
      save({ response: RESPONSES.foreignOpen, programme: 'annet' }),
      '23001',
    ],
    ['project-group', 'saves in a draft', save({ by: 'project-group' }), '23001'],
    ['evaluator', 'saves in a draft', save({ by: 'evaluator' }), '23001'],
    ['governor-own', 'saves in a draft', save({ by: 'governor-own' }), '23001'],
    ['administrator', 'saves in a draft', save({ by: 'administrator' }), '23001'],
    ['leader-own', 'saves what the form does not ask', save({ item: 'across-sectors', version: 1 }), '23001'],
    ['leader-own', 'leaps ahead in versions', save({ version: 2_147_483_647 }), '23001'],
    ['leader-own', 'saves a version that is taken', save({ version: 1 }), '23505'],
    ['leader-own', 'gives an own position', position('leader-own'), 'ran'],
    ['leader-own', 'gives a position in another’s name', position('member-own'), '42501'],
    ['project-group', 'gives a position', position('project-group'), '42501'],
  ])('%s %s', async (name, _what, sql, expected) => {
    expect(await outcome(actor(name), sql)).toBe(expected);
  });

  it('is read by nobody else whatever they ask: not the county governor, not those who run the round', async () => {
    for (const name of ACTORS.filter((one) => !['leader-own', 'member-own', 'leader-other'].includes(one))) {
      for (const table of ['reflection_save', 'reflection_position', 'reflection_presence']) {
        expect({ name, table, rows: await rowsSeen(actor(name), `SELECT 'x' AS text FROM ${table}`) }).toEqual({
          name,
          table,
          rows: [],
        });
      }
    }
  });
});

describe('signing', () => {
  const whole = [snapshot('leader-own'), answer(), send()];
  it.each<[ActorName, string, readonly string[], string]>([
    ['leader-own', 'signs', whole, 'ran'],
    ['leader-own', 'signs in the other order', [send(), snapshot('leader-own'), answer()], 'ran'],
    ['leader-own', 'signs without a snapshot', [send()], '23001'],
    ['leader-own', 'leaves a snapshot without sending', [snapshot('leader-own')], '23001'],
    ['leader-own', 'signs in another’s name', [snapshot('member-own'), send()], '42501'],
    ['leader-own', 'signs for another municipality', [snapshot('leader-own', HORTEN, 'prove-apen', 2)], '42501'],
    ['member-own', 'signs', [send()], '23001'],
    ['member-own', 'leaves a snapshot', [snapshot('member-own')], '42501'],
    ['project-group', 'signs', [send()], '23001'],
    ['evaluator', 'signs', [send()], '23001'],
    ['leader-own', 'counts two sendings for one', [snapshot('leader-own'), send(TYNSET, 'prove-apen', 2)], '23001'],
    [
      'leader-other',
      'sends again what is sent',
      [snapshot('leader-other', HORTEN, 'prove-apen', 2), send(HORTEN, 'prove-apen', 2)],
      '23001',
    ],
    [
      'leader-own',
      'slips a later snapshot into a published round',
      [snapshot('leader-own', TYNSET, 'prove-ferdig', 2)],
      '23001',
    ],
    ['leader-own', 'adds a row to what was signed', [answer(TYNSET, 'prove-ferdig')], '23001'],
    ['leader-other', 'adds a row to what was signed in an open round', [answer(HORTEN)], '23001'],
    ['leader-other', 'takes a sent answer back', [status('writing', HORTEN)], '23001'],
    ['leader-own', 'says that nothing was begun', [status('not-started')], '23001'],
    ['member-own', 'asks for the signature', [status('awaiting-sign-off')], 'ran'],
    ['project-group', 'asks for the signature', [status('awaiting-sign-off')], '23001'],
  ])('%s %s', async (name, _what, statements, expected) => {
    expect(await outcome(actor(name), ...statements)).toBe(expected);
  });

  it.each<[ActorName, string, readonly string[], string]>([
    [
      'project-group',
      'opens a sent answer with a reason',
      [allow(RESPONSES.openOther, HORTEN), status('writing', HORTEN)],
      'ran',
    ],
    ['evaluator', 'opens it, too', [status('writing', HORTEN), allow(RESPONSES.openOther, HORTEN, 'evaluator')], 'ran'],
    ['project-group', 'opens it without a reason', [status('writing', HORTEN)], '23001'],
    ['project-group', 'gives a reason in another’s name', [allow(RESPONSES.openOther, HORTEN, 'evaluator')], '42501'],
    [
      'project-group',
      'opens one of a published round',
      [allow(RESPONSES.doneOther, HORTEN), status('writing', HORTEN, 'prove-ferdig')],
      '23001',
    ],
    ['leader-other', 'gives itself more time', [allow(RESPONSES.openOther, HORTEN, 'leader-other')], '42501'],
  ])('for correction: %s %s', async (name, _what, statements, expected) => {
    expect(await outcome(actor(name), ...statements)).toBe(expected);
  });
});

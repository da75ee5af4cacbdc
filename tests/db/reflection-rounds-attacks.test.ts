/** What an attacker among those who run rounds would try with rounds and forms, statement by statement. */
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Actor, publicActor } from '@/lib/access/actor';
import type { PrismaClient } from '@/lib/db/generated/client';
import { ACTORS, type ActorName, PERSONS } from '@/tests/setup/tenants';
import { outcome } from './setup/attempt';
import { filledApplication } from './setup/database';
import { mail, municipality, newRound, roundState, wording } from './setup/reflection-statements';
import { actorNamed, addTenants } from './setup/sessions';

let client: PrismaClient;
const actors = new Map<ActorName, Actor>();
const actor = (name: ActorName) => actors.get(name) ?? publicActor;

beforeAll(async () => {
  client = await filledApplication();
  await addTenants(client);
  for (const name of ACTORS) actors.set(name, await actorNamed(client, name));
});

describe('a round', () => {
  const form = (change: string, round: string) => `${change} WHERE programme_id = 'pfp' AND round_id = '${round}'`;
  const response = (round: string, state = 'not-started', where = municipality('5014')) =>
    `INSERT INTO reflection_response (programme_id, round_id, municipality_id, id, status, submissions)
     VALUES ('pfp', '${round}', ${where}, '${randomUUID()}', '${state}', 0)`;
  it.each<[ActorName, string, readonly string[], string]>([
    ['project-group', 'plans one', [newRound('pfp', 'planned')], 'ran'],
    ['evaluator', 'plans one', [newRound('pfp', 'planned')], 'ran'],
    ['project-group', 'plans one in another programme', [newRound('annet', 'planned')], '42501'],
    ['leader-own', 'plans one', [newRound('pfp', 'planned')], '42501'],
    ['project-group', 'makes one that is open already', [newRound('pfp', 'open')], '23001'],
    ['project-group', 'makes one that is published already', [newRound('pfp', 'published')], '23001'],
    [
      'project-group',
      'opens and closes',
      [roundState('open', 'prove-plan'), roundState('closed', 'prove-plan')],
      'ran',
    ],
    ['project-group', 'skips being open', [roundState('closed', 'prove-plan')], '23001'],
    ['project-group', 'skips being closed', [roundState('published', 'prove-apen')], '23001'],
    ['project-group', 'goes back', [roundState('planned', 'prove-apen')], '23001'],
    ['project-group', 'opens a published one', [roundState('open', 'prove-ferdig')], '23001'],
    [
      'project-group',
      'publishes without figures',
      [roundState('closed', 'prove-apen'), roundState('published', 'prove-apen')],
      '23001',
    ],
    [
      'project-group',
      'takes away time',
      ["UPDATE reflection_round SET deadline = '2026-01-01' WHERE id = 'prove-apen'"],
      '23001',
    ],
    [
      'project-group',
      'changes what has opened',
      ["UPDATE reflection_round SET demonstration = false WHERE id = 'prove-apen'"],
      '23001',
    ],
    [
      'project-group',
      'changes when it opened',
      ["UPDATE reflection_round SET opened_at = now() - interval '1 year' WHERE id = 'prove-apen'"],
      '23001',
    ],
    ['project-group', 'removes an open one', ["DELETE FROM reflection_round WHERE id = 'prove-apen'"], '23001'],
    [
      'project-group',
      'changes a form before it opens',
      [form('UPDATE reflection_form_section SET position = 2', 'prove-plan')],
      'ran',
    ],
    [
      'project-group',
      'changes a form after it opened',
      [form('UPDATE reflection_form_section SET position = 2', 'prove-apen')],
      '23001',
    ],
    [
      'project-group',
      'takes an item out of an open form',
      [form('DELETE FROM reflection_form_item', 'prove-apen')],
      '23001',
    ],
    [
      'project-group',
      'moves an item into an open form',
      [form("UPDATE reflection_form_item SET round_id = 'prove-apen', item_id = 'across-sectors'", 'prove-plan')],
      '23001',
    ],
    [
      'project-group',
      'moves an item out of an open form',
      [form("UPDATE reflection_form_item SET round_id = 'prove-plan'", 'prove-apen')],
      '23001',
    ],
    [
      'project-group',
      'opens a form and changes it at once',
      [roundState('open', 'prove-plan'), form('DELETE FROM reflection_form_item', 'prove-plan')],
      '23001',
    ],
    ['project-group', 'asks one more of an open round', [response('prove-apen')], 'ran'],
    ['project-group', 'asks one more of a published round', [response('prove-ferdig')], '23001'],
    ['project-group', 'adds an answer that is half written', [response('prove-apen', 'writing')], '42501'],
    ['evaluator', 'words a question anew', [wording('evaluator')], 'ran'],
    ['evaluator', 'words a question in another’s name', [wording('project-group')], '42501'],
    ['leader-own', 'writes to a stranger', [mail(PERSONS['leader-other'])], '42501'],
    ['leader-own', 'writes to the own group', [mail(PERSONS['member-own'])], 'ran'],
    ['project-group', 'writes to a project leader', [mail(PERSONS['leader-own'])], 'ran'],
    ['project-group', 'writes to one outside the programme', [mail(PERSONS.administrator)], '42501'],
    ['member-own', 'writes to the own group', [mail(PERSONS['leader-own'])], '42501'],
  ])('%s %s', async (name, _what, statements, expected) => {
    expect(await outcome(actor(name), ...statements)).toBe(expected);
  });
});

/** What an attacker with a role of the programme would try, statement by statement. */
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Actor, publicActor } from '@/lib/access/actor';
import type { PrismaClient } from '@/lib/db/generated/client';
import { type Transaction, withActor } from '@/lib/db/with-actor';
import { ACTORS, type ActorName, PERSONS, RESPONSES } from '@/tests/setup/tenants';
import { serverCode } from './setup/attempt';
import { filledApplication } from './setup/database';
import { actorNamed, addTenants, asOwner } from './setup/sessions';

let client: PrismaClient;
const actors = new Map<ActorName, Actor>();
const actor = (name: ActorName) => actors.get(name) ?? publicActor;

beforeAll(async () => {
  client = await filledApplication();
  await addTenants(client);
  for (const name of ACTORS) actors.set(name, await actorNamed(client, name));
});

const municipality = (number: string) =>
  `(SELECT municipality_id FROM municipality_version WHERE number = '${number}')`;
const [TYNSET, HORTEN] = [municipality('3427'), municipality('3801')];
const HASH = `sha256:${'0'.repeat(64)}`;

class Undone extends Error {}

/** Runs statements in one transaction, also what waits for its end, and undoes them: `ran`, or the refusal's code. */
async function outcome(name: ActorName, ...statements: readonly string[]): Promise<string> {
  try {
    await withActor(actor(name), async (tx) => {
      for (const sql of [...statements, 'SET CONSTRAINTS ALL IMMEDIATE']) await tx.$executeRawUnsafe(sql);
      throw new Undone();
    });
    return 'committed';
  } catch (error) {
    return error instanceof Undone ? 'ran' : serverCode(error);
  }
}

async function rows(name: ActorName, sql: string, before: (tx: Transaction) => Promise<unknown> = async () => {}) {
  return withActor(actor(name), async (tx) => {
    await before(tx);
    return tx.$queryRawUnsafe<{ text: string }[]>(sql);
  });
}

interface Save {
  readonly by?: ActorName;
  readonly where?: string;
  readonly response?: string;
  readonly version?: number;
  readonly item?: string;
  readonly programme?: string;
}
const save = ({ by = 'leader-own', where = TYNSET, response, version = 2, item, programme = 'pfp' }: Save = {}) =>
  `INSERT INTO reflection_save (programme_id, municipality_id, response_id, id, item_id, version, value, saved_by_id, saved_at)
   VALUES ('${programme}', ${where}, '${response ?? RESPONSES.openOwn}', '${randomUUID()}', '${item ?? 'prove-tekst'}', ${version},
     '{"state":"empty"}', ${by === 'anonymous' ? 'NULL' : `'${PERSONS[by]}'`}, now())`;
const position = (by: Exclude<ActorName, 'anonymous'>) =>
  `INSERT INTO reflection_position (programme_id, municipality_id, response_id, item_id, user_id, value, saved_at)
   VALUES ('pfp', ${TYNSET}, '${RESPONSES.openOwn}', 'prove-skala', '${PERSONS[by]}', '{"state":"empty"}', now())`;
const send = (where = TYNSET, round = 'prove-apen', submissions = 1) =>
  `UPDATE reflection_response SET status = 'sent', submissions = ${submissions}
   WHERE programme_id = 'pfp' AND round_id = '${round}' AND municipality_id = ${where}`;
const snapshot = (by: Exclude<ActorName, 'anonymous'>, where = TYNSET, round = 'prove-apen', number = 1) =>
  `INSERT INTO reflection_submission (programme_id, round_id, municipality_id, number, content, content_hash, signed_by_id, signed_at)
   VALUES ('pfp', '${round}', ${where}, ${number}, '{}', '${HASH}', '${PERSONS[by]}', now())`;
const answer = (where = TYNSET, round = 'prove-apen', number = 1, item = 'ny') =>
  `INSERT INTO reflection_submitted_answer (programme_id, round_id, municipality_id, number, item_id, state, value)
   VALUES ('pfp', '${round}', ${where}, ${number}, '${item}', 'answered', 5)`;
const allow = (response: string, where: string, by: Exclude<ActorName, 'anonymous'> = 'project-group') =>
  `INSERT INTO reflection_allowance (programme_id, municipality_id, response_id, id, kind, deadline, reason, created_by_id, created_at)
   VALUES ('pfp', ${where}, '${response}', '${randomUUID()}', 'correction', '2099-01-01', 'En feil', '${PERSONS[by]}', now())`;
const status = (to: string, where = TYNSET, round = 'prove-apen') =>
  `UPDATE reflection_response SET status = '${to}' WHERE programme_id = 'pfp' AND round_id = '${round}' AND municipality_id = ${where}`;
const roundState = (to: string, round: string) =>
  `UPDATE reflection_round SET status = '${to}' WHERE programme_id = 'pfp' AND id = '${round}'`;
const newRound = (programme: string, state: string) =>
  `INSERT INTO reflection_round (programme_id, id, year, status, opens_on, deadline)
   VALUES ('${programme}', 'ny', 2026, '${state}', '2026-01-01', '2026-02-01')`;
const disclose = (by: Exclude<ActorName, 'anonymous'>, from = 'now()', round = 'prove-ferdig') =>
  `INSERT INTO reflection_disclosure (programme_id, round_id, id, user_id, reason, created_at, expires_at)
   VALUES ('pfp', '${round}', '${randomUUID()}', '${PERSONS[by]}', 'En grunn som er lang nok', ${from}, ${from} + interval '1 hour')`;
const wording = (by: Exclude<ActorName, 'anonymous'>) =>
  `INSERT INTO reflection_item_wording (programme_id, item_id, version, texts, options, parts, comparability, reconstructed, created_by_id)
   VALUES ('pfp', 'prove-tekst', 2, '{}', '[]', '[]', 'same', true, '${PERSONS[by]}')`;
const mail = (to: string, where = TYNSET) =>
  `INSERT INTO mail_message (programme_id, id, municipality_id, recipient_id, template, parameters, key, created_at, next_attempt_at)
   VALUES ('pfp', '${randomUUID()}', ${where}, '${to}', 'invitation', '{}', 'ny', now(), now())`;

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
    expect(await outcome(name, sql)).toBe(expected);
  });

  it('is read by nobody else whatever they ask: not the county governor, not those who run the round', async () => {
    for (const name of ACTORS.filter((one) => !['leader-own', 'member-own', 'leader-other'].includes(one))) {
      for (const table of ['reflection_save', 'reflection_position', 'reflection_presence']) {
        expect({ name, table, rows: await rows(name, `SELECT 'x' AS text FROM ${table}`) }).toEqual({
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
    expect(await outcome(name, ...statements)).toBe(expected);
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
    expect(await outcome(name, ...statements)).toBe(expected);
  });
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
    expect(await outcome(name, ...statements)).toBe(expected);
  });
});

describe('what is published', () => {
  const release = `INSERT INTO reflection_release (programme_id, round_id, id, threshold, published_by_id, published_at)
    VALUES ('pfp', 'prove-apen', '${randomUUID()}', 5, '${PERSONS['project-group']}', now())`;
  const figure = (round: string, n = 2, mean = 'NULL') =>
    `INSERT INTO reflection_published_statistic (programme_id, round_id, item_id, "group", n, "of", mean, suppressed)
     VALUES ('pfp', '${round}', 'ny', 'programme', ${n}, 12, ${mean}, ${mean === 'NULL'})`;

  it.each<ActorName>(['project-group', 'evaluator', 'leader-own'])(
    'is not for %s to write: the application counts',
    async (name) => {
      expect(await outcome(name, release)).toBe('42501');
      expect(['42501', '23001']).toContain(await outcome(name, figure('prove-ferdig')));
    },
  );

  /** In the application's own name. */
  const asSystem = async (...statements: readonly string[]) => {
    const constraint = await asOwner(client, ...statements, 'SELECT 1 / 0').catch((error) =>
      JSON.stringify(error.meta),
    );
    return /reflection_\w+|division by zero/.exec(String(constraint))?.[0];
  };
  it('rests on as many answers as its release says, even where the application errs', async () => {
    const shown = [release, figure('prove-apen', 4, '3.5')];
    expect(await asSystem(...shown)).not.toBe('division by zero');
    expect(await asSystem(release, figure('prove-apen', 5, '3.5'))).toBe('division by zero');
    expect(await asSystem(release, figure('prove-apen', 4))).toBe('division by zero');
  });

  it('comes out once: a second release of a round fails at its key', async () => {
    const again = release.replace('prove-apen', 'prove-ferdig');
    await expect(asOwner(client, again)).rejects.toThrow(/Unique|unique|reflection_release_pk/);
  });
});

describe('what was sent', () => {
  const READ =
    "SELECT DISTINCT round_id AS text FROM reflection_submitted_answer WHERE programme_id = 'pfp' ORDER BY 1";
  const seen = async (name: ActorName, ...before: readonly string[]) => {
    const found = await rows(name, READ, async (tx) => {
      for (const sql of before) await tx.$executeRawUnsafe(sql);
    });
    return found.map(({ text }) => text);
  };

  it('is for the project group only in the round that it gave its reason for', async () => {
    expect(await seen('project-group')).toEqual(['prove-apen']);
    expect(await seen('governor-own')).toEqual([]);
    expect(await seen('directorate')).toEqual([]);
    expect(await seen('project-group-other-programme')).toEqual([]);
  });

  it.each<[ActorName, string, string, string]>([
    ['project-group', 'gives a reason', disclose('project-group'), 'ran'],
    ['project-group', 'gives another’s reason', disclose('evaluator'), '42501'],
    ['project-group', 'dates a reason ahead', disclose('project-group', "now() + interval '1 year'"), '42501'],
    ['evaluator', 'gives a reason', disclose('evaluator'), '42501'],
    ['leader-own', 'gives a reason', disclose('leader-own'), '42501'],
    ['project-group-other-programme', 'gives a reason', disclose('project-group-other-programme'), '42501'],
  ])('%s %s', async (name, _what, sql, expected) => {
    expect(await outcome(name, sql)).toBe(expected);
  });

  it('shows with a reason that holds, and not with one that was dated ahead or has run out', async () => {
    const person = PERSONS['project-group'];
    // Written as the owner, since the wall refuses such rows.
    const holds = async (from: string) => {
      const visible = await client
        .$transaction(async (tx) => {
          await tx.$queryRawUnsafe("SELECT set_config('app.system', 'on', true)");
          await tx.$executeRawUnsafe(disclose('project-group', from));
          await tx.$queryRawUnsafe(`SELECT set_config('role', 'fellespott_app', true), set_config('app.system', '', true),
            set_config('app.user_id', '${person}', true), set_config('app.manages', 'pfp', true)`);
          const found = await tx.$queryRawUnsafe<{ text: string }[]>(READ);
          throw Object.assign(new Undone(), { seen: found.map(({ text }) => text) });
        })
        .catch((error) => (error as { seen: string[] }).seen);
      return visible.includes('prove-ferdig');
    };
    expect(await holds('now()')).toBe(true);
    expect(await holds("now() - interval '2 hours'")).toBe(false);
    expect(await holds("now() + interval '1 year'")).toBe(false);
  });

  it('is not had through a table of the attacker’s own by the same name', async () => {
    const shadow = [
      'CREATE TEMPORARY TABLE reflection_disclosure (programme_id text, round_id text, user_id uuid, expires_at timestamptz, created_at timestamptz) ON COMMIT DROP',
      `INSERT INTO pg_temp.reflection_disclosure VALUES ('pfp', 'prove-ferdig', '${PERSONS['project-group']}', now() + interval '1 hour', now())`,
    ];
    expect(await seen('project-group', ...shadow)).toEqual(['prove-apen']);
    const states = [
      'CREATE TEMPORARY TABLE reflection_round (programme_id text, id text, status text) ON COMMIT DROP',
      "INSERT INTO pg_temp.reflection_round VALUES ('pfp', 'prove-ferdig', 'open')",
    ];
    const write = save({ response: RESPONSES.doneOwn, version: 1 });
    expect(await outcome('leader-own', ...states, write)).toBe('23001');
  });

  it('is not had by asking inside one’s own transaction for another’s rights', async () => {
    expect(await outcome('leader-other', 'SET LOCAL row_security = off', 'SELECT * FROM reflection_save')).toBe(
      '42501',
    );
    expect(await outcome('leader-other', 'ALTER TABLE reflection_save DISABLE ROW LEVEL SECURITY')).toBe('42501');
    expect(await outcome('leader-other', 'ALTER TABLE reflection_save DISABLE TRIGGER ALL')).toBe('42501');
    expect(await outcome('leader-other', "SET LOCAL session_replication_role = 'replica'")).toBe('42501');
    expect(await outcome('leader-other', 'DROP POLICY reflection_save_read ON reflection_save')).toBe('42501');
  });
});

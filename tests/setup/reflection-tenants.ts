/**
 * Rounds of two programmes with drafts, sent answers and everything around them, each marked by a canary. On top of the scenario
 * `pilot`, with ids of their own.
 */
import { stableUuid } from '@/prisma/seed/write';

const user = (key: string) => stableUuid(`user:${key}`);
const [IDA, TUVA, HORTENS_LEADER] = [
  user('project-leader:Tynset'),
  user('leader-group-member:Tynset'),
  user('project-leader:Horten'),
];
const [ADA, BO, UNA] = [user('project-group:1'), user('project-group:2'), user('evaluator')];
const OTHER_GROUP = user('test:project-group-other-programme');

const response = (name: string) => stableUuid(`test:response:${name}`);
/** The tests' own responses. Tynset's draft in the open round can be written in; Horten's answer there is sent. */
export const RESPONSES = {
  openOwn: response('prove-apen:tynset'),
  openOther: response('prove-apen:horten'),
  doneOwn: response('prove-ferdig:tynset'),
  doneOther: response('prove-ferdig:horten'),
  foreignOpen: response('prove-annet:tynset'),
} as const;

export const EXTRACTS = {
  extract: stableUuid('test:extract:kanari-uttrekk-pfp'),
  foreignExtract: stableUuid('test:extract:kanari-uttrekk-annet'),
} as const;

const TYNSET = "(SELECT municipality_id FROM municipality_version WHERE number = '3427')";
const HORTEN = "(SELECT municipality_id FROM municipality_version WHERE number = '3801')";
const HASH = `sha256:${'0'.repeat(64)}`;
const once = (table: string, columns: string, values: string, where: string) =>
  `INSERT INTO ${table} (${columns}) SELECT ${values} WHERE NOT EXISTS (SELECT 1 FROM ${table} WHERE ${where})`;
const names = (one: object | string) => `'${JSON.stringify({ nb: one, nn: one, en: one })}'::jsonb`;

function item(programme: string, id: string, kind: 'scale' | 'text'): readonly string[] {
  const ends = kind === 'scale' ? '1, 5' : 'NULL, NULL';
  const text = { text: `Et spørsmål for prøver (${id})`, ...(kind === 'scale' && { low: 'lite', high: 'mye' }) };
  return [
    `INSERT INTO reflection_item (programme_id, id, kind, minimum, maximum) VALUES ('${programme}', '${id}', '${kind}', ${ends})
     ON CONFLICT DO NOTHING`,
    `INSERT INTO reflection_item_wording (programme_id, item_id, version, texts, options, parts, reconstructed, created_by_system)
     VALUES ('${programme}', '${id}', 1, ${names(text)}, '[]', '[]', true, 'test') ON CONFLICT DO NOTHING`,
  ];
}

const STATES = ['planned', 'open', 'closed', 'published'] as const;

/** A round with a form of a scale and a text, brought forward to its state one step at a time. */
function round(programme: string, id: string, title: string, state: (typeof STATES)[number]): readonly string[] {
  const key = `programme_id = '${programme}' AND round_id = '${id}'`;
  return [
    once(
      'reflection_round',
      'programme_id, id, year, names, status, opens_on, deadline, demonstration',
      `'${programme}', '${id}', 2025, ${names(`Prøverunde ${id}`)}, 'planned', '2025-01-01', '2099-12-31', true`,
      `programme_id = '${programme}' AND id = '${id}'`,
    ),
    once(
      'reflection_form_section',
      'programme_id, round_id, id, position, texts',
      `'${programme}', '${id}', 'prove', 0, ${names({ title })}`,
      key,
    ),
    ...['prove-skala', 'prove-tekst'].map((name, position) =>
      once(
        'reflection_form_item',
        'programme_id, round_id, item_id, wording_version, section_id, position',
        `'${programme}', '${id}', '${name}', 1, 'prove', ${position}`,
        `${key} AND item_id = '${name}'`,
      ),
    ),
    ...STATES.slice(1, STATES.indexOf(state) + 1).map((next, index) => {
      const from = STATES[index];
      const when = { open: 'opened_at', closed: 'closed_at', published: 'published_at' }[next as 'open'];
      return `UPDATE reflection_round SET status = '${next}', ${when} = now()
        WHERE programme_id = '${programme}' AND id = '${id}' AND status = '${from}'`;
    }),
  ];
}

interface ResponseRow {
  readonly id: string;
  readonly programme: string;
  readonly round: string;
  readonly municipality: string;
  readonly status: 'writing' | 'sent';
}
const insertResponse = ({ id, programme, round: of, municipality, status }: ResponseRow) =>
  `INSERT INTO reflection_response (programme_id, round_id, municipality_id, id, status, submissions)
   VALUES ('${programme}', '${of}', ${municipality}, '${id}', '${status}', ${status === 'sent' ? 1 : 0}) ON CONFLICT DO NOTHING`;

const insertSave = (programme: string, municipality: string, of: string, canary: string) =>
  `INSERT INTO reflection_save (programme_id, municipality_id, response_id, id, item_id, version, value, saved_by_system, saved_at)
   VALUES ('${programme}', ${municipality}, '${of}', '${stableUuid(`test:save:${canary}`)}', 'prove-tekst', 1,
     '{"state":"answered","text":"${canary}"}', 'test', now()) ON CONFLICT DO NOTHING`;

/** What was sent: the snapshot, its row for the text, and the value 4. */
const insertSubmission = (of: string, municipality: string, canary: string): readonly string[] => [
  `INSERT INTO reflection_submission (programme_id, round_id, municipality_id, number, content, content_hash, signed_by_system, signed_at)
   VALUES ('pfp', '${of}', ${municipality}, 1, '{"prove-tekst":"${canary}"}', '${HASH}', 'test', now()) ON CONFLICT DO NOTHING`,
  `INSERT INTO reflection_submitted_answer (programme_id, round_id, municipality_id, number, item_id, state, value, choices, text) VALUES
     ('pfp', '${of}', ${municipality}, 1, 'prove-tekst', 'answered', NULL, '{}', '${canary}'),
     ('pfp', '${of}', ${municipality}, 1, 'prove-skala', 'answered', 4, '{}', NULL) ON CONFLICT DO NOTHING`,
];

const insertAllowance = (of: string, municipality: string, canary: string) =>
  `INSERT INTO reflection_allowance (programme_id, municipality_id, response_id, id, kind, deadline, reason, created_by_id, created_at)
   VALUES ('pfp', ${municipality}, '${of}', '${stableUuid(`test:allowance:${canary}`)}', 'extension', '2099-12-31', '${canary}',
     '${ADA}', now()) ON CONFLICT DO NOTHING`;

/** A reason given so long ago, for an hour. */
const insertDisclosure = (programme: string, of: string, person: string, canary: string, ago = '0 hours') =>
  `INSERT INTO reflection_disclosure (programme_id, round_id, id, user_id, reason, created_at, expires_at)
   VALUES ('${programme}', '${of}', '${stableUuid(`test:disclosure:${canary}:${of}`)}', '${person}', '${canary}',
     now() - interval '${ago}', now() - interval '${ago}' + interval '7 hours') ON CONFLICT DO NOTHING`;

const insertExtract = (programme: string, canary: string) =>
  `INSERT INTO reflection_extract (programme_id, id, rounds, rows, content, content_hash, created_by_id, created_at)
   VALUES ('${programme}', '${stableUuid(`test:extract:${canary}`)}', 'prove-ferdig', 1, '${canary}', '${HASH}', '${UNA}', now())
   ON CONFLICT DO NOTHING`;

/** Not to be sent: its next attempt lies far ahead. */
const insertMail = (municipality: string, recipient: string, canary: string) =>
  `INSERT INTO mail_message (programme_id, id, municipality_id, recipient_id, template, parameters, key, created_at, next_attempt_at)
   VALUES ('pfp', '${stableUuid(`test:mail:${canary}`)}', ${municipality}, '${recipient}', 'reminder', '{}', '${canary}', now(),
     '2099-01-01') ON CONFLICT DO NOTHING`;

/** Of two days ago, so that no limit counts it. */
const insertInvitation = (municipality: string, person: string, canary: string) =>
  `INSERT INTO leader_group_invitation (programme_id, municipality_id, id, user_id, name, created_at)
   VALUES ('pfp', ${municipality}, '${stableUuid(`test:invitation:${canary}`)}', '${person}', '${canary}', now() - interval '2 days')
   ON CONFLICT DO NOTHING`;

const insertAddress = (person: string, canary: string) =>
  `INSERT INTO user_address (user_id, email) VALUES ('${person}', '${canary}@example.org')
   ON CONFLICT (user_id) DO UPDATE SET email = excluded.email`;

const of = (id: string, programme: string, name: string, municipality: string, status: ResponseRow['status']) =>
  insertResponse({ id, programme, round: name, municipality, status });

interface OwnRound {
  readonly id: string;
  readonly state: 'planned' | 'open' | 'closed';
  readonly status: 'writing' | 'awaiting-sign-off' | 'sent';
  readonly positionsFirst?: boolean;
}

/** A round of its own in which Tynset has answered so far, for a test that changes it. */
export function ownRound({ id, state, status, positionsFirst = false }: OwnRound): readonly string[] {
  const answer = stableUuid(`test:response:${id}`);
  const steps = round('pfp', id, 'En del', state);
  const save = (item: string, version: number, value: object) =>
    `INSERT INTO reflection_save (programme_id, municipality_id, response_id, id, item_id, version, value, saved_by_system, saved_at)
     VALUES ('pfp', ${TYNSET}, '${answer}', gen_random_uuid(), '${item}', ${version},
       '${JSON.stringify({ state: 'answered', ...value })}', 'test', now())`;
  return [
    ...steps.slice(0, 1),
    `UPDATE reflection_round SET positions_first = ${positionsFirst} WHERE programme_id = 'pfp' AND id = '${id}'`,
    ...steps.slice(1),
    of(answer, 'pfp', id, TYNSET, status === 'sent' ? 'sent' : 'writing'),
    ...[1, 2].map((version) => save('prove-tekst', version, { text: `Utgave ${version}` })),
    // A joint value that is closed to those who have not given their own.
    ...(positionsFirst ? [save('prove-skala', 1, { value: 5 })] : []),
    ...(status === 'sent' ? insertSubmission(id, TYNSET, 'En tekst') : []),
    ...(status === 'awaiting-sign-off'
      ? [`UPDATE reflection_response SET status = 'awaiting-sign-off' WHERE id = '${answer}'`]
      : []),
  ];
}

/** SQL for one who may write everything. A second time it adds nothing. */
export const reflectionRows: readonly string[] = [
  ...['pfp', 'annet'].flatMap((programme) => [
    ...item(programme, 'prove-skala', 'scale'),
    ...item(programme, 'prove-tekst', 'text'),
  ]),
  ...round('pfp', 'prove-plan', 'kanari-plan-pfp', 'planned'),
  ...round('pfp', 'prove-apen', 'En del', 'open'),
  ...round('pfp', 'prove-ferdig', 'En del', 'closed'),
  ...round('pfp', 'prove-stengt', 'En del', 'closed'),
  ...round('annet', 'prove-annet-plan', 'kanari-plan-annet', 'planned'),
  ...round('annet', 'prove-annet', 'En del', 'open'),
  of(RESPONSES.openOwn, 'pfp', 'prove-apen', TYNSET, 'writing'),
  of(RESPONSES.openOther, 'pfp', 'prove-apen', HORTEN, 'sent'),
  of(RESPONSES.doneOwn, 'pfp', 'prove-ferdig', TYNSET, 'sent'),
  of(RESPONSES.doneOther, 'pfp', 'prove-ferdig', HORTEN, 'sent'),
  of(RESPONSES.foreignOpen, 'annet', 'prove-annet', TYNSET, 'writing'),
  insertSave('pfp', TYNSET, RESPONSES.openOwn, 'kanari-kladd-tynset'),
  insertSave('pfp', HORTEN, RESPONSES.openOther, 'kanari-kladd-horten'),
  insertSave('annet', TYNSET, RESPONSES.foreignOpen, 'kanari-kladd-annet'),
  `INSERT INTO reflection_position (programme_id, municipality_id, response_id, item_id, user_id, value, dissent, saved_at)
   VALUES ('pfp', ${TYNSET}, '${RESPONSES.openOwn}', 'prove-tekst', '${TUVA}',
     '{"state":"answered","text":"kanari-standpunkt-tynset"}', 'kanari-uenig-tynset', now()) ON CONFLICT DO NOTHING`,
  `INSERT INTO reflection_presence (programme_id, municipality_id, response_id, user_id, item_id, seen_at)
   VALUES ('pfp', ${TYNSET}, '${RESPONSES.openOwn}', '${IDA}', 'prove-tekst', now()),
     ('pfp', ${HORTEN}, '${RESPONSES.openOther}', '${HORTENS_LEADER}', NULL, now()) ON CONFLICT DO NOTHING`,
  ...insertSubmission('prove-apen', HORTEN, 'kanari-svar-horten'),
  ...insertSubmission('prove-ferdig', TYNSET, 'kanari-sendt-tynset'),
  ...insertSubmission('prove-ferdig', HORTEN, 'kanari-sendt-horten'),
  insertAllowance(RESPONSES.openOwn, TYNSET, 'kanari-grunn-tynset'),
  insertAllowance(RESPONSES.openOther, HORTEN, 'kanari-grunn-horten'),
  insertDisclosure('pfp', 'prove-apen', ADA, 'kanari-innsyn-pfp'),
  insertDisclosure('pfp', 'prove-ferdig', ADA, 'kanari-innsyn-utløpt', '8 hours'),
  insertDisclosure('pfp', 'prove-ferdig', BO, 'kanari-innsyn-bo'),
  insertDisclosure('annet', 'prove-annet', OTHER_GROUP, 'kanari-innsyn-annet'),
  insertExtract('pfp', 'kanari-uttrekk-pfp'),
  insertExtract('annet', 'kanari-uttrekk-annet'),
  insertMail(TYNSET, IDA, 'kanari-brev-tynset'),
  insertMail(HORTEN, HORTENS_LEADER, 'kanari-brev-horten'),
  insertInvitation(TYNSET, TUVA, 'kanari-invitert-tynset'),
  insertInvitation(HORTEN, HORTENS_LEADER, 'kanari-invitert-horten'),
  insertAddress(IDA, 'kanari-adresse-tynset'),
  insertAddress(HORTENS_LEADER, 'kanari-adresse-horten'),
  `INSERT INTO reflection_release (programme_id, round_id, id, threshold, published_by_system, published_at)
   VALUES ('pfp', 'prove-ferdig', '${stableUuid('test:release')}', 5, 'test', now()) ON CONFLICT DO NOTHING`,
  `INSERT INTO reflection_published_statistic (programme_id, round_id, item_id, "group", n, "of", suppressed)
   VALUES ('pfp', 'prove-ferdig', 'prove-skala', 'programme', 2, 2, true) ON CONFLICT DO NOTHING`,
  ...round('pfp', 'prove-ferdig', 'En del', 'published').slice(-1),
];

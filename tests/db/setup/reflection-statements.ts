/** Statements that those of a programme, or an attacker among them, would send to the tables of reflection. */
import { randomUUID } from 'node:crypto';
import { type ActorName, PERSONS, RESPONSES } from '@/tests/setup/tenants';

export const municipality = (number: string) =>
  `(SELECT municipality_id FROM municipality_version WHERE number = '${number}')`;
export const [TYNSET, HORTEN] = [municipality('3427'), municipality('3801')];
const HASH = `sha256:${'0'.repeat(64)}`;

interface Save {
  readonly by?: ActorName;
  readonly where?: string;
  readonly response?: string;
  readonly version?: number;
  readonly item?: string;
  readonly programme?: string;
}
export const save = ({
  by = 'leader-own',
  where = TYNSET,
  response,
  version = 2,
  item,
  programme = 'pfp',
}: Save = {}) =>
  `INSERT INTO reflection_save (programme_id, municipality_id, response_id, id, item_id, version, value, saved_by_id, saved_at)
   VALUES ('${programme}', ${where}, '${response ?? RESPONSES.openOwn}', '${randomUUID()}', '${item ?? 'prove-tekst'}', ${version},
     '{"state":"empty"}', ${by === 'anonymous' ? 'NULL' : `'${PERSONS[by]}'`}, now())`;
export const position = (by: Exclude<ActorName, 'anonymous'>) =>
  `INSERT INTO reflection_position (programme_id, municipality_id, response_id, item_id, user_id, value, saved_at)
   VALUES ('pfp', ${TYNSET}, '${RESPONSES.openOwn}', 'prove-skala', '${PERSONS[by]}', '{"state":"empty"}', now())`;
export const send = (where = TYNSET, round = 'prove-apen', submissions = 1) =>
  `UPDATE reflection_response SET status = 'sent', submissions = ${submissions}
   WHERE programme_id = 'pfp' AND round_id = '${round}' AND municipality_id = ${where}`;
export const snapshot = (by: Exclude<ActorName, 'anonymous'>, where = TYNSET, round = 'prove-apen', number = 1) =>
  `INSERT INTO reflection_submission (programme_id, round_id, municipality_id, number, content, content_hash, signed_by_id, signed_at)
   VALUES ('pfp', '${round}', ${where}, ${number}, '{}', '${HASH}', '${PERSONS[by]}', now())`;
export const answer = (where = TYNSET, round = 'prove-apen', number = 1, item = 'ny') =>
  `INSERT INTO reflection_submitted_answer (programme_id, round_id, municipality_id, number, item_id, state, value)
   VALUES ('pfp', '${round}', ${where}, ${number}, '${item}', 'answered', 5)`;
export const allow = (response: string, where: string, by: Exclude<ActorName, 'anonymous'> = 'project-group') =>
  `INSERT INTO reflection_allowance (programme_id, municipality_id, response_id, id, kind, deadline, reason, created_by_id, created_at)
   VALUES ('pfp', ${where}, '${response}', '${randomUUID()}', 'correction', '2099-01-01', 'En feil', '${PERSONS[by]}', now())`;
export const status = (to: string, where = TYNSET, round = 'prove-apen') =>
  `UPDATE reflection_response SET status = '${to}' WHERE programme_id = 'pfp' AND round_id = '${round}' AND municipality_id = ${where}`;
export const roundState = (to: string, round: string) =>
  `UPDATE reflection_round SET status = '${to}' WHERE programme_id = 'pfp' AND id = '${round}'`;
export const newRound = (programme: string, state: string) =>
  `INSERT INTO reflection_round (programme_id, id, year, status, opens_on, deadline)
   VALUES ('${programme}', 'ny', 2026, '${state}', '2026-01-01', '2026-02-01')`;
export const disclose = (by: Exclude<ActorName, 'anonymous'>, from = 'now()', round = 'prove-ferdig') =>
  `INSERT INTO reflection_disclosure (programme_id, round_id, id, user_id, reason, created_at, expires_at)
   VALUES ('pfp', '${round}', '${randomUUID()}', '${PERSONS[by]}', 'En grunn som er lang nok', ${from}, ${from} + interval '1 hour')`;
export const wording = (by: Exclude<ActorName, 'anonymous'>) =>
  `INSERT INTO reflection_item_wording (programme_id, item_id, version, texts, options, parts, comparability, reconstructed, created_by_id)
   VALUES ('pfp', 'prove-tekst', 2, '{}', '[]', '[]', 'same', true, '${PERSONS[by]}')`;
export const mail = (to: string, where = TYNSET) =>
  `INSERT INTO mail_message (programme_id, id, municipality_id, recipient_id, template, parameters, key, created_at, next_attempt_at)
   VALUES ('pfp', '${randomUUID()}', ${where}, '${to}', 'invitation', '{}', 'ny', now(), now())`;

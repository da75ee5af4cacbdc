import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REGISTRATIONS, RESPONSES, RUNS, tenantRows } from '@/tests/setup/tenants';
import { type Connection, filledConnection } from './setup/database';

let connection: Connection;
beforeAll(async () => {
  connection = await filledConnection();
  for (const sql of tenantRows) await connection.execute(sql);
});
afterAll(() => connection?.close());

async function attempt(sql: string): Promise<void> {
  await connection.execute('BEGIN');
  try {
    await connection.execute(sql);
  } finally {
    await connection.execute('ROLLBACK');
  }
}

/** A row like one that is there, with some columns changed; a null id or number makes a new one. */
const like = (table: string, where: string, changes: string) =>
  `INSERT INTO ${table} SELECT (jsonb_populate_record(t, '${changes}')).* FROM ${table} t WHERE ${where} LIMIT 1`;
const id = '"id":"00000000-0000-4000-8000-000000000001"';
const PILOT = "programme_id = 'pfp'";
const run = (changes: string) => like('calculation_run', PILOT, `{${id},${changes}}`);
const allocation = (changes: string) => like('allocation', PILOT, `{"year":2040,"status":"draft",${changes}}`);
const reflection = (table: string, changes: string) => like(`reflection_${table}`, PILOT, `{${changes}}`);
const uuid = '00000000-0000-4000-8000-000000000002';
const TEST_ROUND = "programme_id = 'pfp' AND round_id = 'prove-apen'";
const member = (changes: string) => like('membership', "role = 'project-group'", `{${id},${changes}}`);
const registered = (changes: string) =>
  like('registration', `id = '${REGISTRATIONS.measureOwn}'`, `{${id},"save_id":"${uuid}",${changes}}`);
const attached = (changes: string) => like('attachment', "name = 'kanari-vedlegg-tynset.txt'", `{${id},${changes}}`);

/** Every named check, each broken once. */
const CHECKS: Record<string, string> = {
  programme_years_check: like('programme', "id = 'pfp'", '{"id":"x","last_year":2019}'),
  programme_period_check: like('programme', "id = 'pfp'", '{"id":"x","planned_end":"2019-12-31"}'),
  county_number_check: like('county', "id = '03'", '{"id":"x","number":"3a"}'),
  county_period_check: like('county', "id = '03'", '{"id":"x","number":"99","valid_to":"2019-01-01"}'),
  municipality_organisation_number_check: `INSERT INTO municipality VALUES ('x', '12345678a')`,
  municipality_version_number_check: like(
    'municipality_version',
    'true',
    '{"number":"12a4","valid_from":"2030-01-01","valid_to":null}',
  ),
  municipality_version_official_form_check: like(
    'municipality_version',
    'true',
    '{"official_form":"sv","valid_from":"2030-01-01","valid_to":null}',
  ),
  municipality_version_period_check: like(
    'municipality_version',
    'true',
    '{"valid_from":"2030-01-01","valid_to":"2029-01-01"}',
  ),
  municipality_change_kind_check: like('municipality_change', 'true', '{"kind":"sale","happened":"2030-01-01"}'),
  participation_period_check: `UPDATE participation SET valid_to = valid_from`,
  grant_scheme_post_check: like('grant_scheme', "id = '231.63'", '{"id":"231.a","post":"a"}'),
  grant_scheme_id_check: like('grant_scheme', "id = '231.63'", '{"id":"231.99"}'),
  grant_scheme_allocation_type_check: `UPDATE grant_scheme SET allocation_type = 'lottery'`,
  historical_grant_amount_check: `UPDATE historical_grant SET amount = -1`,
  continued_grant_amount_check: `UPDATE continued_grant SET amount = 9007199254740992`,
  printed_total_table_check: `UPDATE printed_total SET source_table = 'table-3'`,
  indicator_value_value_check: `UPDATE indicator_value SET value = -1 WHERE year = 2019`,
  calculation_assumption_key_check: like('calculation_assumption', PILOT, '{"key":"weather"}'),
  calculation_run_starting_point_check: run('"starting_point":"dice"'),
  calculation_run_name_check: run('"name":"  "'),
  calculation_run_hash_check: run('"problem_hash":"sha256:abc"'),
  calculation_run_creator_check: run('"created_by_system":null,"created_by_id":null'),
  allocation_amount_check: allocation('"amount":-1'),
  allocation_version_check: allocation('"version":0'),
  allocation_status_check: allocation('"status":"perhaps"'),
  allocation_origin_check: allocation('"run_id":null,"source_id":null'),
  membership_period_check: member('"valid_to":"2018-01-01"'),
  membership_scope_check: member('"municipality_id":"k0437"'),
  session_period_check: `INSERT INTO session SELECT gen_random_uuid(), id, now(), now(), now() FROM app_user`,
  user_address_email_check: `UPDATE user_address SET email = 'Ida <ida@example.org>'`,
  reflection_item_id_check: reflection('item', '"id":"Store Bokstaver"'),
  reflection_item_kind_check: reflection('item', '"id":"ny","kind":"emoji","minimum":null,"maximum":null'),
  reflection_item_ends_check: reflection('item', '"id":"ny","kind":"scale","minimum":5,"maximum":1'),
  reflection_item_wording_version_check: reflection('item_wording', '"version":0,"comparability":"same"'),
  reflection_item_wording_comparability_check: reflection('item_wording', '"version":9,"comparability":null'),
  reflection_item_wording_creator_check: reflection(
    'item_wording',
    '"version":9,"comparability":"same","created_by_id":null,"created_by_system":null',
  ),
  reflection_round_id_check: reflection('round', '"id":"../"'),
  reflection_round_year_check: reflection('round', '"id":"ny","year":1999'),
  reflection_round_status_check: reflection('round', '"id":"ny","status":"perhaps"'),
  reflection_round_period_check: reflection('round', '"id":"ny","opens_on":"2030-01-02","deadline":"2030-01-01"'),
  reflection_response_status_check: reflection(
    'response',
    `"id":"${uuid}","round_id":"prove-plan","status":"lost","submissions":0`,
  ),
  reflection_response_submissions_check: reflection(
    'response',
    `"id":"${uuid}","round_id":"prove-plan","status":"sent","submissions":0`,
  ),
  reflection_allowance_kind_check: reflection('allowance', `"id":"${uuid}","kind":"favour"`),
  reflection_allowance_reason_check: reflection('allowance', `"id":"${uuid}","reason":"  "`),
  reflection_save_version_check: reflection('save', `"id":"${uuid}","version":0`),
  reflection_save_value_check: reflection('save', `"id":"${uuid}","version":99,"value":"${'x'.repeat(25_001)}"`),
  reflection_save_writer_check: like(
    'reflection_save',
    "value LIKE '%kanari-kladd-tynset%'",
    `{"id":"${uuid}","version":2,"saved_by_system":null}`,
  ),
  reflection_position_length_check: like(
    'reflection_position',
    "dissent = 'kanari-uenig-tynset'",
    `{"user_id":"${uuid}","dissent":"${'x'.repeat(5_001)}"}`,
  ),
  reflection_submission_number_check: like('reflection_submission', TEST_ROUND, '{"number":0}'),
  reflection_submission_hash_check: like('reflection_submission', TEST_ROUND, '{"number":2,"content_hash":"md5:0"}'),
  reflection_submission_signer_check: like('reflection_submission', TEST_ROUND, '{"number":2,"signed_by_system":null}'),
  reflection_submitted_answer_state_check: like(
    'reflection_submitted_answer',
    TEST_ROUND,
    '{"item_id":"ny","state":"perhaps"}',
  ),
  reflection_submitted_answer_value_check: like(
    'reflection_submitted_answer',
    `${TEST_ROUND} AND item_id = 'prove-tekst'`,
    '{"item_id":"ny","state":"no-answer"}',
  ),
  reflection_release_threshold_check: reflection('release', '"round_id":"prove-apen","threshold":2'),
  reflection_release_publisher_check: reflection(
    'release',
    '"round_id":"prove-apen","published_by_id":null,"published_by_system":null',
  ),
  reflection_published_statistic_count_check: like(
    'reflection_published_statistic',
    "round_id = 'prove-ferdig'",
    '{"item_id":"ny","n":3}',
  ),
  reflection_published_statistic_hidden_check: like(
    'reflection_published_statistic',
    "round_id = 'prove-ferdig'",
    '{"item_id":"ny","n":9,"of":12,"mean":3.5}',
  ),
  reflection_disclosure_reason_check: reflection('disclosure', `"id":"${uuid}","reason":"fordi"`),
  reflection_disclosure_period_check: reflection(
    'disclosure',
    `"id":"${uuid}","created_at":"2026-01-01T00:00:00Z","expires_at":"2026-01-01T08:00:01Z"`,
  ),
  reflection_extract_hash_check: reflection('extract', `"id":"${uuid}","content_hash":"sha256:ABC"`),
  leader_group_invitation_name_check: like('leader_group_invitation', PILOT, `{${id},"name":"  "}`),
  mail_message_template_check: like('mail_message', PILOT, `{"id":"${uuid}","key":"x","template":"gossip"}`),
  mail_message_attempts_check: like('mail_message', PILOT, `{"id":"${uuid}","key":"x","attempts":-1}`),
  // The guard would refuse it first: no version comes before the first.
  registration_version_check: `ALTER TABLE registration DISABLE TRIGGER registration_guard; ${registered('"version":0')}`,
  registration_state_check: registered('"state":"perhaps"'),
  registration_effective_check: registered('"effective_on":"1989-12-31"'),
  registration_undated_check: registered('"effective_on":"2100-12-31"'),
  registration_content_check: registered('"content":[]'),
  registration_citation_check: registered('"source_id":"002"'),
  registration_recorder_check: registered('"recorded_by_system":null'),
  registration_owner_check: registered('"municipality_id":null'),
  attachment_size_check: attached('"size":1'),
  attachment_name_check: attached('"name":"../passwd"'),
  attachment_type_check: attached('"media_type":"text"'),
  attachment_hash_check: attached(`"content_hash":"sha256:${'0'.repeat(64)}"`),
  attachment_adder_check: attached('"added_by_system":null'),
  audit_event_actor_check: `INSERT INTO audit_event (acting_role, type, subject, details) VALUES ('x', 'x', 'x', '{}')`,
};

/** Keys that are more than an id: what may be there only once. */
const KEYS: Record<string, string> = {
  county_number_from_key: like('county', "id = '03'", '{"id":"x"}'),
  municipality_organisation_number_key: like('municipality', 'organisation_number IS NOT NULL', '{"id":"x"}'),
  municipality_version_number_from_key: `UPDATE municipality_version SET number = '3427' WHERE number = '3420'`,
  printed_total_cell_key: like('printed_total', "municipality_id IS NULL AND source_table = 'table-1'", '{"id":"x"}'),
  allocation_one_decided_key: like('allocation', `${PILOT} AND status = 'decided'`, '{"version":2}'),
  membership_once_key: member('"valid_to":null'),
  user_address_email_key: `UPDATE user_address SET email = 'samme@example.org'`,
  reflection_response_id_key: reflection('response', '"round_id":"prove-plan","municipality_id":"k0701"'),
  reflection_save_version_key: reflection('save', `"id":"${uuid}"`),
  registration_save_key: like('registration', `id = '${REGISTRATIONS.measureOwn}'`, `{${id}}`),
  mail_message_once_key: like('mail_message', PILOT, `{"id":"${uuid}"}`),
};

/** References that would lead from one tenant or programme into another. */
const FOREIGN: Record<string, string> = {
  allocation_run_fk: allocation(`"run_id":"${RUNS.foreign}"`),
  allocation_participation_fk: like(
    'allocation',
    "programme_id = 'annet' AND status = 'draft'",
    '{"municipality_id":"k0701","year":2040,"run_id":null}',
  ),
  historical_grant_scheme_fk: like(
    'historical_grant',
    PILOT,
    '{"programme_id":"annet","municipality_id":"k0437","scheme_id":"765.60"}',
  ),
  historical_grant_participation_fk: like(
    'historical_grant',
    PILOT,
    '{"programme_id":"annet","municipality_id":"k0701","scheme_id":"231.63"}',
  ),
  continued_grant_participation_fk: `UPDATE continued_grant SET programme_id = 'annet' WHERE source_reference = 'page=kanari-lopende-horten'`,
  printed_total_scheme_fk: `UPDATE printed_total SET programme_id = 'annet', municipality_id = NULL WHERE scheme_id = '765.60'`,
  reflection_response_participation_fk: reflection('response', `"id":"${uuid}","municipality_id":"k0301"`),
  reflection_response_round_fk: reflection('response', `"id":"${uuid}","round_id":"prove-annet"`),
  reflection_save_response_fk: reflection('save', `"id":"${uuid}","response_id":"${RESPONSES.foreignOpen}"`),
  reflection_allowance_response_fk: reflection('allowance', `"id":"${uuid}","municipality_id":"k0301"`),
  reflection_presence_response_fk: `UPDATE reflection_presence SET response_id = '${RESPONSES.openOwn}' WHERE response_id = '${RESPONSES.openOther}'`,
  reflection_submission_response_fk: like('reflection_submission', TEST_ROUND, '{"round_id":"prove-annet"}'),
  reflection_form_item_wording_fk: `INSERT INTO reflection_form_item VALUES ('pfp', 'prove-plan', 'finnes-ikke', 1, 'prove', 9)`,
  reflection_form_item_section_fk: `INSERT INTO reflection_form_item VALUES ('pfp', 'prove-plan', 'across-sectors', 1, 'finnes-ikke', 9)`,
  reflection_item_wording_item_fk: reflection('item_wording', '"item_id":"finnes-ikke"'),
  reflection_release_round_fk: reflection('release', '"round_id":"prove-annet"'),
  reflection_disclosure_round_fk: reflection('disclosure', `"id":"${uuid}","round_id":"prove-annet"`),
  registration_participation_fk: registered('"municipality_id":"k0301"'),
  attachment_registration_fk: attached('"programme_id":"annet"'),
  membership_participation_fk: like('membership', "role = 'project-leader'", `{${id},"municipality_id":"k0301"}`),
};

describe('the database refuses, by name', () => {
  it.each(Object.entries(CHECKS))('%s', async (constraint, sql) => {
    await expect(attempt(sql)).rejects.toMatchObject({ code: '23514', constraint });
  });
  it.each(Object.entries(KEYS))('%s', async (constraint, sql) => {
    await expect(attempt(sql)).rejects.toMatchObject({ code: '23505', constraint });
  });
  it.each(Object.entries(FOREIGN))('%s', async (constraint, sql) => {
    await expect(attempt(sql)).rejects.toMatchObject({ code: '23503', constraint });
  });
});

describe('a version', () => {
  it.each([
    ['registration_version_follows', `"version":2`, `{${id},"save_id":"${uuid}","version":2}`],
    ['registration_keeps_owner', 'another municipality', `{"save_id":"${uuid}","version":2,"municipality_id":"k0701"}`],
    ['registration_keeps_owner', 'another kind', `{"save_id":"${uuid}","version":2,"kind":"baseline"}`],
  ])('follows the one before and stays with its owner: %s (%s)', async (constraint, _what, changes) => {
    const sql = like('registration', `id = '${REGISTRATIONS.measureOwn}' AND version = 1`, changes);
    await expect(attempt(sql)).rejects.toMatchObject({ code: '23001', constraint });
  });
});

describe('the list of refusals', () => {
  it('names every check of the database, and no other', async () => {
    const rows = await connection.rows(
      "SELECT conname FROM pg_constraint WHERE contype = 'c' AND connamespace = 'public'::regnamespace",
    );
    expect(Object.keys(CHECKS).sort()).toEqual(rows.map(({ conname }) => String(conname)).sort());
  });

  it('names every key beside the tables’ own ids, but for three that those ids imply', async () => {
    const IMPLIED = ['calculation_run_programme_key', 'grant_scheme_budget_key', 'reflection_response_tenant_key'];
    const rows = await connection.rows(
      `SELECT c.relname FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
       WHERE i.indisunique AND NOT i.indisprimary AND c.relnamespace = 'public'::regnamespace`,
    );
    expect([...Object.keys(KEYS), ...IMPLIED].sort()).toEqual(rows.map(({ relname }) => String(relname)).sort());
  });

  it('leaves no reference between two tenants’ tables without the programme in it', async () => {
    const without = await connection.rows(
      `SELECT f.conname FROM pg_constraint f
       WHERE f.contype = 'f' AND f.connamespace = 'public'::regnamespace
         AND EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = f.conrelid AND attname = 'programme_id')
         AND EXISTS (SELECT 1 FROM pg_attribute WHERE attrelid = f.confrelid AND attname = 'programme_id')
         AND NOT EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = f.conrelid AND a.attname = 'programme_id' AND a.attnum = ANY (f.conkey))`,
    );
    expect(without).toEqual([]);
  });

  it('would not refuse the rows themselves: unchanged but for their ids, they are taken', async () => {
    for (const sql of [
      run('"name":"ny"'),
      allocation('"amount":1'),
      member('"valid_from":"2030-01-01"'),
      registered('"version":1'),
    ]) {
      await expect(attempt(sql)).resolves.toBeUndefined();
    }
  });
});

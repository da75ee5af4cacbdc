import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RUNS, tenantRows } from '@/tests/setup/tenants';
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
const member = (changes: string) => like('membership', "role = 'project-group'", `{${id},${changes}}`);

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

describe('the list of refusals', () => {
  it('names every check of the database, and no other', async () => {
    const rows = await connection.rows(
      "SELECT conname FROM pg_constraint WHERE contype = 'c' AND connamespace = 'public'::regnamespace",
    );
    expect(Object.keys(CHECKS).sort()).toEqual(rows.map(({ conname }) => String(conname)).sort());
  });

  it('names every key beside the tables’ own ids, but for two that those ids imply', async () => {
    const rows = await connection.rows(
      `SELECT c.relname FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
       WHERE i.indisunique AND NOT i.indisprimary AND c.relnamespace = 'public'::regnamespace`,
    );
    expect([...Object.keys(KEYS), 'calculation_run_programme_key', 'grant_scheme_budget_key'].sort()).toEqual(
      rows.map(({ relname }) => String(relname)).sort(),
    );
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
    for (const sql of [run('"name":"ny"'), allocation('"amount":1'), member('"valid_from":"2030-01-01"')]) {
      await expect(attempt(sql)).resolves.toBeUndefined();
    }
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { tenantRows } from '@/tests/setup/tenants';
import { type Connection, filledConnection } from './setup/database';
import { hashTables } from './setup/row-hash';

let connection: Connection;
beforeAll(async () => {
  connection = await filledConnection();
  for (const sql of tenantRows) await connection.execute(sql);
});
afterAll(() => connection?.close());
beforeEach(() => connection.execute("SET app.system = 'on'"));

/** Each table with a column that a change would touch, and which of its rows are final. */
const FINAL = {
  allocation: { column: 'amount', where: "status = 'decided'" },
  calculation_run: { column: 'name', where: 'true' },
  audit_event: { column: 'subject', where: 'true' },
  reflection_item: { column: 'kind', where: 'true' },
  reflection_item_wording: { column: 'texts', where: 'true' },
  reflection_allowance: { column: 'deadline', where: 'true' },
  reflection_save: { column: 'value', where: 'true' },
  reflection_submission: { column: 'content', where: 'true' },
  reflection_submitted_answer: { column: 'value', where: 'true' },
  reflection_release: { column: 'threshold', where: 'true' },
  reflection_published_statistic: { column: 'mean', where: 'true' },
  reflection_disclosure: { column: 'expires_at', where: 'true' },
  reflection_extract: { column: 'content', where: 'true' },
  registration: { column: 'content', where: 'true' },
  attachment: { column: 'content', where: 'true' },
} as const;
const TABLES = Object.keys(FINAL) as readonly (keyof typeof FINAL)[];

/** Runs in a transaction that is undone, as the role given and with everything visible. */
async function attempt(role: string, sql: string) {
  await connection.execute('BEGIN');
  try {
    if (role !== 'owner') await connection.execute(`SET LOCAL ROLE ${role}`);
    return await connection.run(sql);
  } finally {
    await connection.execute('ROLLBACK');
  }
}

describe.each(TABLES)('rows of %s that are final', (table) => {
  const { column, where } = FINAL[table];
  const refused = { code: '23001', constraint: `${table}_is_final`, message: `rows of ${table} are final` };

  it.each(['fellespott_app', 'owner'])('are neither changed nor removed by %s', async (role) => {
    const change = `UPDATE ${table} SET ${column} = ${column} WHERE ${where}`;
    await expect(attempt(role, change)).rejects.toMatchObject(refused);
    await expect(attempt(role, `DELETE FROM ${table} WHERE ${where}`)).rejects.toMatchObject(refused);
  });

  it('are not removed with the whole table: no right for the application, refused to the owner', async () => {
    await expect(attempt('fellespott_app', `TRUNCATE ${table} CASCADE`)).rejects.toMatchObject({ code: '42501' });
    await expect(attempt('owner', `TRUNCATE ${table} CASCADE`)).rejects.toMatchObject(refused);
  });
});

describe('final rows', () => {
  it('do not go with what they depend on', async () => {
    const person = 'DELETE FROM app_user WHERE id IN (SELECT created_by_id FROM calculation_run)';
    await expect(attempt('owner', `DELETE FROM session; `)).resolves.toBeDefined();
    await expect(attempt('owner', `WITH m AS (DELETE FROM membership) ${person}`)).rejects.toMatchObject({
      code: '23001',
    });
    await expect(attempt('owner', "DELETE FROM source WHERE id = '002'")).rejects.toMatchObject({ code: /^23/ });
    await expect(attempt('owner', "UPDATE source SET id = 'x' WHERE id = '002'")).rejects.toMatchObject({
      code: /^23/,
    });
  });

  it('are out of reach for an owner who has not taken the application’s name', async () => {
    const [owner] = await connection.rows('SELECT rolsuper FROM pg_roles WHERE rolname = current_user');
    if (owner?.rolsuper) return; // as in the embedded database: only the triggers stop a superuser
    await connection.execute('RESET app.system');
    for (const table of TABLES) {
      const { column } = FINAL[table];
      expect((await attempt('owner', `UPDATE ${table} SET ${column} = ${column}`)).affected).toBe(0);
      expect((await attempt('owner', `DELETE FROM ${table}`)).affected).toBe(0);
    }
  });

  it('are sessions that have ended: none comes back to life, not even for the owner', async () => {
    const person = '(SELECT id FROM app_user LIMIT 1)';
    const ended = `INSERT INTO session SELECT gen_random_uuid(), ${person}, now(), now(), now() + interval '1 hour', now();`;
    for (const change of ['ended_at = NULL', "ended_at = now() + interval '1 hour'"]) {
      await connection.execute('BEGIN');
      await connection.execute(ended);
      const revival = connection.run(`UPDATE session SET ${change} WHERE ended_at IS NOT NULL`);
      await expect(revival).rejects.toMatchObject({ code: '23001', constraint: 'session_is_final' });
      await connection.execute('ROLLBACK');
    }
  });

  it('are not decided drafts: a draft changes and goes', async () => {
    const change = await attempt('owner', "UPDATE allocation SET amount = amount + 1 WHERE status = 'draft'");
    expect(change.affected).toBe(3);
    expect((await attempt('owner', "DELETE FROM allocation WHERE status = 'draft'")).affected).toBe(3);
  });

  it('are all as they were after these attempts', async () => {
    const before = await hashTables(connection.rows);
    for (const table of TABLES) await attempt('owner', `DELETE FROM ${table}`).catch(() => {});
    expect(await hashTables(connection.rows)).toEqual(before);
  });
});

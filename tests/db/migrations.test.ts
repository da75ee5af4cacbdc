import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrate } from '@/lib/db/migrate';
import { listMigrations } from '@/lib/db/migrations';
import { type Connection, emptyConnection, KIND, postgresConnectionToTarget, temporaryFolder } from './setup/database';
import { hashTables, listTables } from './setup/row-hash';

const FOLDER = 'prisma/migrations';
const HISTORY = 'SELECT * FROM "_prisma_migrations" ORDER BY started_at, migration_name';

let connection: Connection;
beforeEach(async () => {
  connection = await emptyConnection();
});
afterEach(() => connection.close());

/** A copy of the migrations with more after them. */
function copyWith(more: Record<string, string>): string {
  const folder = path.join(temporaryFolder(), 'migrations');
  cpSync(FOLDER, folder, { recursive: true });
  for (const [name, sql] of Object.entries(more)) {
    mkdirSync(path.join(folder, name), { recursive: true });
    writeFileSync(path.join(folder, name, 'migration.sql'), sql);
  }
  return folder;
}

/** What exists in the schema: tables, columns, constraints, indexes, triggers, policies and functions. */
async function catalogue(): Promise<string> {
  const queries = [
    `SELECT table_name, column_name, data_type, is_nullable, column_default FROM information_schema.columns
       WHERE table_schema = 'public' ORDER BY 1, 2`,
    `SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid) FROM pg_constraint
       WHERE connamespace = 'public'::regnamespace ORDER BY 1, 2`,
    `SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1`,
    `SELECT tgrelid::regclass::text, tgname, pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal ORDER BY 1, 2`,
    `SELECT tablename, policyname, cmd, qual, with_check FROM pg_policies WHERE schemaname = 'public' ORDER BY 1, 2`,
    `SELECT proname, prosrc FROM pg_proc WHERE pronamespace = 'public'::regnamespace ORDER BY 1`,
  ];
  const parts: unknown[] = [];
  for (const sql of queries) parts.push(await connection.rows(sql));
  return JSON.stringify(parts);
}

describe('migrations', () => {
  it('build every table on an empty database; the second time nothing changes', async () => {
    const known = (await listMigrations()).map(({ name }) => name);
    expect(await migrate(connection)).toEqual(known);
    const models = (await readFile('prisma/schema.prisma', 'utf8')).match(/^model /gm);
    expect(await listTables(connection.rows)).toHaveLength(models?.length ?? 0);
    const before = [await catalogue(), await connection.rows(HISTORY)];
    expect(await migrate(connection)).toEqual([]);
    expect([await catalogue(), await connection.rows(HISTORY)]).toEqual(before);
  });

  it('refuse to go on where one that was applied has changed since', async () => {
    await migrate(connection);
    const [first] = await listMigrations();
    const name = first?.name ?? '';
    const folder = copyWith({ [name]: `${first?.sql}\n-- one more line\n` });
    await expect(migrate(connection, folder)).rejects.toThrow(
      `The migration ${name} has changed since it was applied.`,
    );
  });

  it('refuse to go on where the database has one that this version does not know', async () => {
    await migrate(connection, copyWith({ '20990101000000_later': 'CREATE TABLE later (id int);' }));
    const before = await catalogue();
    await expect(migrate(connection)).rejects.toThrow('20990101000000_later, which this version does not know');
    expect(await catalogue()).toBe(before);
  });

  it('roll back a failing one whole, keep those before it, and can be tried again', async () => {
    const good = '20990101000000_good';
    const bad = '20990102000000_bad';
    const statements = 'CREATE TABLE half (id int); INSERT INTO half VALUES (1); SELECT 1 / 0;';
    const folder = copyWith({ [good]: 'CREATE TABLE good (id int);', [bad]: statements });
    await expect(migrate(connection, folder)).rejects.toThrow(`The migration ${bad} failed and was rolled back`);
    expect(await listTables(connection.rows)).toContain('good');
    expect(await listTables(connection.rows)).not.toContain('half');
    const names = (await connection.rows(HISTORY)).map((row) => row.migration_name);
    expect(names).toContain(good);
    expect(names).not.toContain(bad);
    writeFileSync(path.join(folder, bad, 'migration.sql'), 'CREATE TABLE half (id int);');
    expect(await migrate(connection, folder)).toEqual([bad]);
  });

  it.runIf(KIND === 'postgresql')('are applied once where two servers start at the same time', async () => {
    const other = await postgresConnectionToTarget();
    try {
      const applied = await Promise.all([migrate(connection), migrate(other)]);
      expect(applied.flat()).toEqual((await listMigrations()).map(({ name }) => name));
    } finally {
      await other.close();
    }
  });
});

describe('the history of migrations', () => {
  it('is written as Prisma writes it, so that its own commands agree with us', async () => {
    await migrate(connection);
    const rows = await connection.rows(HISTORY);
    const files = await listMigrations();
    expect(rows.map(withoutOwnValues)).toEqual(
      files.map(({ name, sql }) => ({
        migration_name: name,
        checksum: createHash('sha256').update(sql).digest('hex'),
        logs: null,
        rolled_back_at: null,
        applied_steps_count: 1,
        hasId: true,
        isFinished: true,
      })),
    );
    const columns = await connection.rows(
      "SELECT column_name AS name FROM information_schema.columns WHERE table_name = '_prisma_migrations' ORDER BY 1",
    );
    expect(columns.map(({ name }) => name)).toEqual([
      'applied_steps_count',
      'checksum',
      'finished_at',
      'id',
      'logs',
      'migration_name',
      'rolled_back_at',
      'started_at',
    ]);
  });

  it('is out of reach for the application', async () => {
    await migrate(connection);
    await connection.execute('SET ROLE fellespott_app');
    await expect(connection.rows(HISTORY)).rejects.toMatchObject({ code: '42501' });
    await connection.execute('RESET ROLE');
  });
});

describe('the migrations that make tables', () => {
  it('are together what the schema says today, so that the two cannot drift apart', async () => {
    const wanted = execFileSync(process.execPath, ['scripts/migration-sql.mjs'], { encoding: 'utf8' });
    const files = (await listMigrations()).filter(({ name }) => name.endsWith('_tables'));
    // Every database has its schema `public` already.
    const schema = '-- CreateSchema\nCREATE SCHEMA IF NOT EXISTS "public"';
    expect(files.flatMap(({ sql }) => statements(sql)).sort()).toEqual(
      statements(wanted)
        .filter((statement) => statement !== schema)
        .sort(),
    );
  });

  it('leaves no row behind', async () => {
    await migrate(connection);
    await connection.execute("SET app.system = 'on'");
    const empty = Object.values(await hashTables(connection.rows)).every((hash) => hash.startsWith('0:'));
    expect(empty).toBe(true);
  });
});

/** The statements of a script, each with the comment above it. */
function statements(sql: string): string[] {
  return sql
    .split(/;\s*\n/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}

/** Ids and times differ from one run to the next; what they must be is said here. */
function withoutOwnValues({ id, started_at, finished_at, ...row }: Record<string, unknown>) {
  const isFinished = new Date(String(started_at)) <= new Date(String(finished_at));
  return { ...row, hasId: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(String(id)), isFinished };
}

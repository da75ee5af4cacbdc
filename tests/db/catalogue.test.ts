import { beforeAll, describe, expect, it } from 'vitest';
import { publicActor } from '@/lib/access/actor';
import type { PrismaClient } from '@/lib/db/generated/client';
import { errorCode } from './setup/attempt';
import { filledApplication } from './setup/database';
import { listTables } from './setup/row-hash';

let client: PrismaClient;
let tables: readonly string[];

beforeAll(async () => {
  client = await filledApplication();
  tables = await listTables((sql) => client.$queryRawUnsafe(sql));
});

describe('the catalogue', () => {
  it('has row security, forced, and a policy on every table but the history of migrations', async () => {
    const open = await client.$queryRawUnsafe<object[]>(
      `SELECT c.relname FROM pg_class c WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace
         AND c.relname <> '_prisma_migrations'
         AND NOT (c.relrowsecurity AND c.relforcerowsecurity AND EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid))`,
    );
    expect(open).toEqual([]);
    expect(tables.length).toBeGreaterThan(20);
  });

  it('gives the application a role that owns nothing, passes no wall and signs in nowhere', async () => {
    const roles = await client.$queryRawUnsafe<object[]>(
      `SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolcanlogin,
         EXISTS (SELECT 1 FROM pg_class WHERE relowner = r.oid) AS owns_tables,
         EXISTS (SELECT 1 FROM pg_auth_members WHERE member = r.oid) AS is_member
       FROM pg_roles r WHERE rolname = 'fellespott_app'`,
    );
    const nothing = {
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      rolcanlogin: false,
    };
    expect(roles).toEqual([{ ...nothing, owns_tables: false, is_member: false }]);
  });

  it('has no function that runs with its owner’s rights, and no view', async () => {
    const found = await client.$queryRawUnsafe<object[]>(
      `SELECT proname AS name FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND prosecdef
       UNION ALL SELECT viewname FROM pg_views WHERE schemaname = 'public'`,
    );
    expect(found).toEqual([]);
  });

  it('lets no temporary table stand in for one of ours in the functions that walls and guards call', async () => {
    const open = await client.$queryRawUnsafe<object[]>(
      `SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND prosrc ~ '(FROM|JOIN|INTO|UPDATE)\\s+"'
         AND NOT EXISTS (SELECT 1 FROM unnest(proconfig) AS setting WHERE setting ~ '^search_path=.*pg_temp$')`,
    );
    expect(open).toEqual([]);
  });

  it('grants nothing to everyone, and the application neither TRUNCATE nor the making of tables', async () => {
    const rights = await client.$queryRawUnsafe<object[]>(
      `SELECT table_name, privilege_type FROM information_schema.role_table_grants WHERE table_schema = 'public'
         AND (grantee = 'PUBLIC' OR (grantee = 'fellespott_app' AND
           (table_name = '_prisma_migrations' OR privilege_type NOT IN ('SELECT', 'INSERT', 'UPDATE', 'DELETE'))))`,
    );
    expect(rights).toEqual([]);
    expect(await errorCode(publicActor, 'CREATE TABLE mine (id int)')).toBe('42501');
    expect(await errorCode(publicActor, 'TRUNCATE source')).toBe('42501');
    expect(await errorCode(publicActor, 'SELECT * FROM _prisma_migrations')).toBe('42501');
  });
});

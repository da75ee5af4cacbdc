import 'server-only';
import type pg from 'pg';
import type { SqlConnection } from './migrate';

/** A pg client seen as the little that migrating needs. */
export function postgresConnection(client: pg.Client): SqlConnection {
  return {
    execute: async (sql) => void (await client.query(sql)),
    rows: async (sql, values = []) => (await client.query(sql, [...values])).rows,
  };
}

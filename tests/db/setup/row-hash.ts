/** What tells whether anything in a database has changed. */
type Rows = (sql: string) => Promise<readonly Record<string, unknown>[]>;

/** The tables of the application, without the migrations' own. */
export async function listTables(rows: Rows): Promise<readonly string[]> {
  const tables = await rows(
    "SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY tablename",
  );
  return tables.map(({ tablename }) => String(tablename));
}

/** One number for each table over all its rows, whatever their order. To be asked by one who sees all rows. */
export async function hashTables(rows: Rows): Promise<Record<string, string>> {
  return hash(rows, (table) => `SELECT md5(t::text) AS r FROM "${table}" t`);
}

/** The same without the time of a session's last visit, which reading a page may note. */
export async function hashButVisits(rows: Rows): Promise<Record<string, string>> {
  return hash(rows, (table) => {
    const row = table === 'session' ? "(to_jsonb(t) - 'last_seen_at')" : 't';
    return `SELECT md5(${row}::text) AS r FROM "${table}" t`;
  });
}

async function hash(rows: Rows, hashesOf: (table: string) => string): Promise<Record<string, string>> {
  const sums = (await listTables(rows)).map(
    (table) =>
      // A sum of 60 bits of each row's hash: to sort the hashes took longer than to make them.
      `SELECT '${table}' AS name, count(*) || ':' || coalesce(sum(('x' || left(r, 15))::bit(60)::bigint), 0) AS hash
       FROM (${hashesOf(table)}) AS hashes`,
  );
  const hashes = await rows(sums.join(' UNION ALL '));
  return Object.fromEntries(hashes.map(({ name, hash }) => [String(name), String(hash)]));
}

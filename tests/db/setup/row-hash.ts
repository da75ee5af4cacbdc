/** What tells whether anything in a database has changed. */
type Rows = (sql: string) => Promise<readonly Record<string, unknown>[]>;

/** The tables of the application, without the migrations' own. */
export async function listTables(rows: Rows): Promise<readonly string[]> {
  const tables = await rows(
    "SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY tablename",
  );
  return tables.map(({ tablename }) => String(tablename));
}

/** One hash for each table over all its rows, whatever their order. To be asked by one who sees all rows. */
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
      `SELECT '${table}' AS name, count(*) || ':' || md5(coalesce(string_agg(r, '' ORDER BY r), '')) AS hash
       FROM (${hashesOf(table)}) AS hashes`,
  );
  const hashes = await rows(sums.join(' UNION ALL '));
  return Object.fromEntries(hashes.map(({ name, hash }) => [String(name), String(hash)]));
}

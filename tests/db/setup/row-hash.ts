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
export async function hashTables(rows: Rows, leaveOut: readonly string[] = []): Promise<Record<string, string>> {
  const tables = (await listTables(rows)).filter((table) => !leaveOut.includes(table));
  const sums = tables.map(
    (table) =>
      `SELECT '${table}' AS name, count(*) || ':' || md5(coalesce(string_agg(r, '' ORDER BY r), '')) AS hash
       FROM (SELECT md5(t::text) AS r FROM "${table}" t) AS hashes`,
  );
  const hashes = await rows(sums.join(' UNION ALL '));
  return Object.fromEntries(hashes.map(({ name, hash }) => [String(name), String(hash)]));
}

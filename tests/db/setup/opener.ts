/**
 * A process that opens an embedded database. `hold FOLDER` opens it and waits; `write FOLDER` adds one row after the other and
 * names each that was acknowledged, until it is killed.
 */
import { openEmbedded } from '@/lib/db/embedded';

const [mode, folder = ''] = process.argv.slice(2);
try {
  const { pglite } = await openEmbedded(folder);
  console.log('open');
  if (mode === 'write') {
    const { rows } = await pglite.query<{ last: number }>('SELECT coalesce(max(id), 0)::int AS last FROM written');
    for (let id = (rows[0]?.last ?? 0) + 1; ; id += 1) {
      await pglite.query('INSERT INTO written VALUES ($1, repeat(md5($2), 40))', [id, String(id)]);
      process.stdout.write(`${id}\n`);
    }
  }
  setInterval(() => {}, 60_000);
} catch (error) {
  console.log(String(error));
  process.exit(1);
}

/**
 * What all figures of a national programme cost: `npm run bench:statistics`. The product's path (answers counted by the
 * database, statistics, suppression of programme and regions, changes) beside the plainest SQL aggregate on the same server, in
 * the same run, in turn.
 */
import { execFileSync } from 'node:child_process';
import { systemActor } from '../lib/access/actor';
import { closeDatabase } from '../lib/db/client';
import { withActor } from '../lib/db/with-actor';
import { findCounts } from '../lib/reflection/publication/queries';
import { suppressedStatistics } from '../lib/reflection/publication/rules';
import { changeInPercent } from '../lib/statistics/rules/change';
import { DEFAULT_THRESHOLD } from '../lib/statistics/types';
import { fillAnswers, PROGRAMME, roundId, SIZE } from './bench-statistics/national-answers';
import { startPostgres } from './throwaway-postgres.mjs';

const ROUNDS = 9;
const ids = Array.from({ length: SIZE.rounds }, (_, index) => roundId(index + 1));
const bench = systemActor('bench');

/** Every round's figures as they would be published, and each programme mean's change from the round before. */
async function allFigures() {
  const counted = await withActor(bench, async (tx) => {
    const rounds = [];
    for (const id of ids) rounds.push(await findCounts(tx, PROGRAMME, id));
    return rounds.filter((one) => one !== null);
  });
  const rounds = counted.map(({ items, counts }) => suppressedStatistics(items, counts, DEFAULT_THRESHOLD));
  const means = rounds.map((figures) => figures.filter(({ group }) => group === 'programme'));
  const changes = means.slice(1).flatMap((figures, index) => {
    const before = new Map(means[index]?.map((one) => [`${one.item} ${one.part}`, one]));
    return figures.map((one) => changeInPercent(before.get(`${one.item} ${one.part}`) ?? { mean: null }, one));
  });
  return { figures: rounds.flat(), changes };
}

/** n, mean, SD and ends of each item in each round, and nothing else. */
function plainSql() {
  return withActor(
    bench,
    (tx) => tx.$queryRaw<{ n: number; mean: number; sd: number }[]>`
      SELECT item_id AS item, round_id AS round, count(value)::int AS n, avg(value)::float8 AS mean,
        stddev_samp(value)::float8 AS sd, min(value) AS minimum, max(value) AS maximum
      FROM reflection_submitted_answer WHERE programme_id = ${PROGRAMME} AND state = 'answered' GROUP BY 1, 2`,
  );
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  globalThis.gc?.();
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const median = (times: readonly number[]) =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
const say = (text: string) => process.stdout.write(`${text}\n`);

const server = await startPostgres();
try {
  const url = await server.createDatabase('bench');
  process.env.DATABASE_URL = url;
  execFileSync(
    process.execPath,
    ['--conditions=react-server', '--import', 'tsx', 'scripts/prepare-database.ts', 'national'],
    { stdio: 'ignore' },
  );
  await fillAnswers(server.admin.replace(/\/postgres$/, '/bench'));
  const [{ figures, changes }, sql] = [await allFigures(), await plainSql()];
  say(
    `${SIZE.municipalities} municipalities × ${SIZE.rounds} rounds × ${SIZE.items} items of invented answers; ${server.version}.`,
  );
  say(
    `${figures.length} figures of the programme and its regions, ${figures.filter(({ detail }) => detail !== 'hidden').length} shown,`,
  );
  say(
    `${changes.filter((change) => change !== null).length} changes; the plain SQL gives ${sql.length} rows. Medians of ${ROUNDS} runs in turn.`,
  );
  const ours: number[] = [];
  const plain: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(await timed(allFigures));
    plain.push(await timed(plainSql));
  }
  say(`\nall figures, suppressed   ${median(ours).toFixed(0).padStart(6)} ms`);
  say(`plainest SQL aggregate    ${median(plain).toFixed(0).padStart(6)} ms\n`);
  say(`figure statistics-ratio-to-sql ${(median(ours) / median(plain)).toFixed(2)} x`);
  say(`figure statistics-memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
} finally {
  await closeDatabase();
  await server.stop();
}

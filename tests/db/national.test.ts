import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Connection, copyOfTemplate, emptyConnection, filledConnection, KIND } from './setup/database';
import { hashTables } from './setup/row-hash';
import { fillDatabase, targetUrl } from './setup/target';

let where: Record<string, string>;
let before: Record<string, string>;

async function withConnection<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
  const connection = await filledConnection(where.DATA_DIR);
  try {
    return await work(connection);
  } finally {
    await connection.close();
  }
}

beforeAll(async () => {
  where = KIND === 'embedded' ? { DATA_DIR: copyOfTemplate() } : { DATABASE_URL: targetUrl() };
  before = await withConnection(({ rows }) => hashTables(rows));
  fillDatabase(where, 'national');
});

// Other files' tests count on the pilot alone.
afterAll(async () => {
  if (KIND === 'postgresql') await (await emptyConnection()).close();
});

describe('the scenario of national size', () => {
  it('is loaded beside the pilot, of which it changes nothing', async () => {
    await withConnection(async ({ rows }) => {
      const after = await hashTables(rows);
      for (const table of ['county', 'municipality', 'municipality_version', 'municipality_change', 'printed_total']) {
        expect(after[table]).toBe(before[table]);
      }
      // Reflection is the pilot's alone: a programme starts without rounds, questions and answers.
      const reflection = Object.keys(after).filter((table) => table.startsWith('reflection_'));
      expect(reflection.length).toBeGreaterThan(10);
      for (const table of reflection) expect([table, after[table]]).toEqual([table, before[table]]);
      const counts = await rows(
        `SELECT (SELECT count(*) FROM participation WHERE programme_id = 'nasjonal')::int AS municipalities,
           (SELECT count(DISTINCT county_governor_id) FROM participation WHERE programme_id = 'nasjonal')::int AS offices,
           (SELECT count(*) FROM programme_scheme WHERE programme_id = 'nasjonal')::int AS schemes,
           (SELECT count(*) FROM historical_grant WHERE programme_id = 'nasjonal' AND year = 2024)::int AS grants,
           (SELECT count(*) FROM allocation WHERE programme_id = 'nasjonal' AND status = 'decided')::int AS pools,
           (SELECT count(*) FROM allocation WHERE programme_id = 'pfp' AND status = 'decided')::int AS pilot`,
      );
      expect(counts).toEqual([
        { municipalities: 357, offices: 10, schemes: 40, grants: 14_280, pools: 714, pilot: 36 },
      ]);
    });
  });

  it('says of everything in it that it is test data', async () => {
    await withConnection(async ({ rows }) => {
      const unmarked = await rows(
        `SELECT id FROM programme WHERE id = 'nasjonal' AND NOT (test_data AND name_nb LIKE '%testdata%' AND name_en LIKE '%test data%')
         UNION ALL SELECT s.id FROM grant_scheme s JOIN grant_scheme_name n ON n.scheme_id = s.id
           WHERE s.ministry_id = 'TEST' AND NOT (s.test_data AND n.name LIKE 'Oppdiktet ordning %')
         UNION ALL SELECT u.name FROM app_user u JOIN membership m ON m.user_id = u.id
           WHERE m.programme_id = 'nasjonal' AND u.name NOT LIKE '%testdata%'
         UNION ALL SELECT name FROM calculation_run WHERE programme_id = 'nasjonal' AND provenance NOT LIKE '%illustration%'`,
      );
      expect(unmarked).toEqual([]);
    });
  });

  it('adds nothing the second time, nor does the pilot after it', async () => {
    const loaded = await withConnection(({ rows }) => hashTables(rows));
    expect(fillDatabase(where, 'national')).toContain('Scenario national: already there, nothing changed.');
    expect(await withConnection(({ rows }) => hashTables(rows))).toEqual(loaded);
  });
});

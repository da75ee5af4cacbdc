import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Connection, copyOfTemplate, emptyConnection, filledConnection, KIND } from './setup/database';
import { hashTables } from './setup/row-hash';
import { fillDatabase, targetUrl } from './setup/target';

let connection: Connection;
const where: Record<string, string> = {};

beforeAll(async () => {
  if (KIND === 'embedded') {
    where.DATA_DIR = copyOfTemplate();
  } else {
    await (await emptyConnection()).close();
    where.DATABASE_URL = targetUrl();
    fillDatabase(where);
  }
  connection = await filledConnection(where.DATA_DIR);
});
afterAll(() => connection?.close());

/** The rows' first columns, each row as one line. */
async function lines(sql: string): Promise<readonly string[]> {
  return (await connection.rows(sql)).map((row) => Object.values(row).join(' '));
}
const count = async (from: string) => Number((await connection.rows(`SELECT count(*) AS n FROM ${from}`))[0]?.n);
const csv = (file: string): Record<string, string>[] =>
  parse(readFileSync(`prisma/data/${file}`), { columns: true, bom: true });

describe('the pilot’s municipalities', () => {
  const rows = csv('pilot-municipalities.csv');
  const bounds = { number_2019: '2019-06-01', number_2020_2023: '2021-06-01', number_2024: '2025-06-01' };

  it.each(rows.map((row) => [row.name ?? '', row] as const))(
    '%s keeps one id through both reforms',
    async (name, row) => {
      const [participant] = await connection.rows(
        `SELECT m.id, m.organisation_number, g.name AS governor, to_char(p.valid_from, 'YYYY-MM-DD') AS valid_from
       FROM participation p JOIN municipality m ON m.id = p.municipality_id JOIN county_governor g ON g.id = p.county_governor_id
       JOIN municipality_version v ON v.municipality_id = m.id
       WHERE p.programme_id = 'pfp' AND v.number = $1 AND v.valid_from <= '2021-06-01' AND (v.valid_to > '2021-06-01' OR v.valid_to IS NULL)`,
        [row.number_2020_2023],
      );
      expect(participant).toMatchObject({
        organisation_number: row.organisation_number,
        governor: row.statsforvalter,
        valid_from: '2020-01-01',
      });
      for (const [column, day] of Object.entries(bounds)) {
        const [version] = await connection.rows(
          `SELECT number, name FROM municipality_version WHERE municipality_id = $1 AND valid_from <= $2::date
           AND (valid_to > $2::date OR valid_to IS NULL)`,
          [participant?.id, day],
        );
        const number = row[column];
        expect(version?.number ?? '').toBe(number);
        // In the borders of 2024 SSB writes a second, official name behind a hyphen.
        if (number) expect(String(version?.name).split(/\s*-\s*/)[0]).toBe(name);
      }
    },
  );

  it('are twelve, four in each region', async () => {
    expect(rows).toHaveLength(12);
    expect(
      await lines(
        `SELECT county_governor_id, count(*) FROM participation WHERE programme_id = 'pfp' GROUP BY 1 ORDER BY 1`,
      ),
    ).toEqual(['innlandet 4', 'trondelag 4', 'vestfold-og-telemark 4']);
  });
});

describe('the pilot’s schemes and amounts', () => {
  it('has five schemes of four ministries, each with the name of the programme document and of the report', async () => {
    expect(
      await lines(
        `SELECT s.id, s.ministry_id, s.chapter, s.post, string_agg(n.documented_year || ':' || n.source_id, ',' ORDER BY n.documented_year)
         FROM grant_scheme s JOIN grant_scheme_name n ON n.scheme_id = s.id JOIN programme_scheme p ON p.scheme_id = s.id
         WHERE p.programme_id = 'pfp' GROUP BY s.id ORDER BY s.id`,
      ),
    ).toEqual([
      '231.63 KD 231 63 2019:004,2023:002',
      '231.66 KD 231 66 2019:004,2023:002',
      '621.63 ASD 621 63 2019:004,2023:002',
      '765.60 HOD 765 60 2019:004,2023:002',
      '846.62 BLD 846 62 2019:004,2023:002',
    ]);
    expect(
      await lines("SELECT name FROM grant_scheme_name WHERE scheme_id = '621.63' ORDER BY documented_year"),
    ).toEqual([
      'Sosiale tjenester og tiltak for vanskeligstilte',
      'Tilskudd til utvikling av sosiale tjenester i NAV-kontoret',
    ]);
  });

  it('has the 60 cells of Table 1 in whole kroner, each with its page', async () => {
    const cells = await connection.rows(
      `SELECT v.name, h.scheme_id, h.amount::text AS amount, h.source_reference FROM historical_grant h
       JOIN municipality_version v ON v.municipality_id = h.municipality_id AND v.valid_from <= '2021-06-01' AND (v.valid_to > '2021-06-01' OR v.valid_to IS NULL)
       WHERE h.programme_id = 'pfp' AND h.year = 2019`,
    );
    const table = csv('table-1-grants-2019.csv').slice(0, -1);
    expect(cells).toHaveLength(60);
    for (const { name, scheme_id, amount, source_reference } of cells) {
      const row = table.find(({ municipality }) => municipality === name);
      expect(`${name} ${scheme_id} ${amount}`).toBe(`${name} ${scheme_id} ${Number(row?.[String(scheme_id)]) * 1000}`);
      expect(source_reference).toBe('table=1;page=17');
    }
    // What a reader can check against the report: Trondheim, kap. 765 post 60.
    expect(cells.find((cell) => cell.name === 'Trondheim' && cell.scheme_id === '765.60')?.amount).toBe('12903000');
  });

  it('has the printed sums beside them: 18 of Table 1 and 16 of Table 2, uncorrected', async () => {
    expect(
      await lines("SELECT source_table, count(*) FROM printed_total WHERE programme_id = 'pfp' GROUP BY 1 ORDER BY 1"),
    ).toEqual(['table-1 18', 'table-2 16']);
    expect(
      await lines(
        `SELECT source_table, coalesce(year::text, '-'), amount FROM printed_total
         WHERE programme_id = 'pfp' AND municipality_id IS NULL AND scheme_id IS NULL ORDER BY 1, 2`,
      ),
    ).toEqual([
      'table-1 2019 33001000',
      'table-2 - 121422000',
      'table-2 2020 39310000',
      'table-2 2021 40529000',
      'table-2 2022 41583000',
    ]);
  });

  it('has the 36 decided amounts of Table 2, once per municipality and year, with the run that gives 2021 and 2022', async () => {
    const rows = await connection.rows(
      `SELECT v.name, a.year, a.amount::text AS amount, a.status, a.version, a.source_reference, a.run_id IS NOT NULL AS has_run
       FROM allocation a JOIN municipality_version v ON v.municipality_id = a.municipality_id
         AND v.valid_from <= '2021-06-01' AND (v.valid_to > '2021-06-01' OR v.valid_to IS NULL)
       WHERE a.programme_id = 'pfp' AND a.status = 'decided'`,
    );
    const table = csv('table-2-pool-2020-2022.csv').slice(0, -1);
    expect(rows).toHaveLength(36);
    for (const { name, year, amount, ...rest } of rows) {
      expect(amount).toBe(table.find(({ municipality }) => municipality === name)?.[String(year)]);
      expect(rest).toEqual({
        status: 'decided',
        version: 1,
        source_reference: 'table=2;page=19',
        has_run: year !== 2020,
      });
    }
    expect(await count("calculation_run WHERE programme_id = 'pfp' AND created_by_system = 'seed'")).toBe(2);
  });
});

describe('population', () => {
  it('has a row for every municipality, year and age band', async () => {
    expect(
      await lines(
        'SELECT indicator_id, year, borders_year, count(*) FROM indicator_value GROUP BY 1, 2, 3 ORDER BY 1, 2',
      ),
    ).toEqual(
      ['population_0_24', 'population_0_5', 'population_16_24', 'population_6_15', 'population_total'].flatMap(
        (band) => [
          `${band} 2019 2019 422`,
          `${band} 2020 2020 356`,
          `${band} 2021 2021 356`,
          ...[2022, 2023, 2024, 2025, 2026].map((year) => `${band} ${year} 2024 357`),
        ],
      ),
    );
  });

  it('sums to the inhabitants of Norway, and the bands to the whole', async () => {
    expect(
      await lines(
        "SELECT year, sum(value)::bigint FROM indicator_value WHERE indicator_id = 'population_total' AND year < 2022 GROUP BY 1 ORDER BY 1",
      ),
    ).toEqual(['2019 5328212', '2020 5367580', '2021 5391369']);
    const uneven = await lines(
      `SELECT municipality_id, year FROM indicator_value GROUP BY 1, 2
       HAVING sum(value) FILTER (WHERE indicator_id = 'population_0_24')
         <> sum(value) FILTER (WHERE indicator_id IN ('population_0_5', 'population_6_15', 'population_16_24'))`,
    );
    expect(uneven).toEqual([]);
  });
});

/**
 * In 2020, 109 municipalities became 43: 107 merged, Snillfjord went to three and Tysfjord to two. In 2024 all of Viken (51),
 * Vestfold og Telemark (23) and Troms og Finnmark (39) got new numbers, and Haram left Ålesund.
 */
const CHANGES = [
  '2020-01-01 merger 107',
  '2020-01-01 renumbering 202',
  '2020-01-01 split 5',
  '2024-01-01 renumbering 113',
  '2024-01-01 split 2',
];

describe('the register', () => {
  it('has no two versions of a municipality at a time, and no number of two municipalities at a time', async () => {
    const overlaps = (same: string, other: string) =>
      lines(
        `SELECT a.${same}, a.valid_from, b.valid_from FROM municipality_version a JOIN municipality_version b
           ON a.${same} = b.${same} AND (a.${other}, a.valid_from) < (b.${other}, b.valid_from)
          AND daterange(a.valid_from, a.valid_to) && daterange(b.valid_from, b.valid_to)`,
      );
    expect(await overlaps('municipality_id', 'number')).toEqual([]);
    expect(await overlaps('number', 'municipality_id')).toEqual([]);
  });

  it('keeps one id where one municipality alone became one other, and ends those that were merged away', async () => {
    expect(await count("municipality_change WHERE kind = 'renumbering' AND from_id <> to_id")).toBe(0);
    expect(
      await lines('SELECT happened::text, kind, count(*) FROM municipality_change GROUP BY 1, 2 ORDER BY 1, 2'),
    ).toEqual(CHANGES);
    const undead = `municipality_change c JOIN municipality_version v ON v.municipality_id = c.from_id
      AND v.valid_from <= c.happened AND (v.valid_to > c.happened OR v.valid_to IS NULL)
      WHERE c.kind = 'merger' AND c.from_id <> c.to_id`;
    expect(await count(undead)).toBe(0);
  });

  it.each([
    ['2019-12-31', 422, 18],
    ['2020-01-01', 356, 11],
    ['2023-12-31', 356, 11],
    ['2024-01-01', 357, 15],
  ])('has on %s %i municipalities in %i counties, each in one that exists', async (day, municipalities, counties) => {
    const valid = (table: string) =>
      `${table}.valid_from <= '${day}' AND (${table}.valid_to > '${day}' OR ${table}.valid_to IS NULL)`;
    expect(await count(`municipality_version v WHERE ${valid('v')}`)).toBe(municipalities);
    expect(await count(`county c WHERE ${valid('c')}`)).toBe(counties);
    const homeless = `municipality_version v LEFT JOIN county c ON c.id = v.county_id AND ${valid('c')} WHERE ${valid('v')} AND c.id IS NULL`;
    expect(await count(homeless)).toBe(0);
  });
});

describe('loading twice', () => {
  it('adds no row and changes none', async () => {
    const before = await hashTables(connection.rows);
    if (KIND === 'embedded') await connection.close();
    expect(fillDatabase(where)).toContain('Scenario pilot: already there, nothing changed.');
    if (KIND === 'embedded') connection = await filledConnection(where.DATA_DIR);
    expect(await hashTables(connection.rows)).toEqual(before);
    expect(await count("audit_event WHERE type = 'data.loaded' AND actor_system = 'seed'")).toBe(1);
  });
});

/** Invented test data: municipalities that never were, each with twelve registrations, put straight into the tables. */
import pg from 'pg';
import { person } from '../drill/servers';

export const PROGRAMME = 'benk';
const REGIONS = 15;
/** Versions whose source the table wants named; nothing of it is from there, and the programme says that it is test data. */
const SOURCE = '002';

const FILL = `
  INSERT INTO programme (id, name_nb, name_nn, name_en, first_year, last_year, starts_on, planned_end, baseline_year, test_data,
      source_id, source_reference)
    VALUES ('$P', 'Testprogram', 'Testprogram', 'Test programme', 2020, 2022, '2020-01-01', '2022-12-31', 2019, true, '$S', '');
  INSERT INTO county_governor (id, name) SELECT 'benk-' || r, 'Testregion ' || r FROM generate_series(0, ${REGIONS - 1}) r;
  INSERT INTO municipality (id) SELECT 'benk-' || i FROM generate_series(1, $N) i;
  INSERT INTO municipality_version (municipality_id, number, name, valid_from, county_id, source_id, source_reference)
    SELECT 'benk-' || i, lpad(i::text, 4, '0'), 'Testkommune ' || i, '2020-01-02', (SELECT min(id) FROM county), '$S', ''
    FROM generate_series(1, $N) i;
  INSERT INTO participation (programme_id, municipality_id, county_governor_id, valid_from)
    SELECT '$P', 'benk-' || i, 'benk-' || i % ${REGIONS}, '2020-01-01' FROM generate_series(1, $N) i;
  INSERT INTO membership (id, user_id, role, programme_id, valid_from)
    VALUES (gen_random_uuid(), '$U', 'project-group', '$P', '2020-01-01');
  INSERT INTO allocation (programme_id, municipality_id, year, version, status, amount, source_id, source_reference)
    SELECT '$P', municipality_id, year, 1, 'decided', 1000000, '$S', ''
    FROM participation, generate_series(2020, 2022) year WHERE programme_id = '$P';
  INSERT INTO reflection_round (programme_id, id, year, status, opens_on, deadline, demonstration)
    SELECT '$P', 'runde-' || y, y, 'closed', make_date(y, 9, 1), make_date(y, 10, 1), true FROM generate_series(2020, 2022) y;
  INSERT INTO reflection_response (programme_id, round_id, municipality_id, id, status, submissions)
    SELECT '$P', r.id, p.municipality_id, gen_random_uuid(), 'sent', 1
    FROM reflection_round r, participation p WHERE r.programme_id = '$P' AND p.programme_id = '$P';
  INSERT INTO reflection_submission (programme_id, round_id, municipality_id, number, content, content_hash, signed_by_system, signed_at)
    SELECT programme_id, round_id, municipality_id, 1, '{}', 'sha256:' || repeat('0', 64), 'benk', make_date(right(round_id, 4)::int, 9, 20)
    FROM reflection_response WHERE programme_id = '$P';`;

/** Kind, key, version, days after 1 January 2020, and what it says; \`h\` differs from municipality to municipality. */
const REGISTERED: readonly (readonly [kind: string, key: string, version: number, day: number, content: string])[] = [
  [
    'baseline',
    'a',
    1,
    60,
    `jsonb_build_object('title', 'Ståstedsanalyse', 'challenges', 'Utfordringer ' || repeat('x', 400),
      'sectors', (ARRAY['["school","health"]', '["school","health","child-welfare","kindergarten"]'])[1 + h % 2]::jsonb,
      'users', '["young-people","parents"]'::jsonb, 'indicators', '[{"name":"Fravær","value":"8","target":"5"}]'::jsonb)`,
  ],
  [
    'baseline',
    'a',
    2,
    400,
    `jsonb_build_object('title', 'Ståstedsanalyse', 'challenges', 'Nye utfordringer ' || repeat('y', 400),
      'sectors', '["school","health","child-welfare","kindergarten"]'::jsonb, 'users', '["young-people","parents"]'::jsonb,
      'adoptions', '[{"by":"steering-group","on":"2021-02-01"},{"by":"municipal-council","on":"2021-02-03"}]'::jsonb,
      'indicators', '[{"name":"Fravær","value":"8","target":"5"},{"name":"Trivsel","value":"80","target":"90"}]'::jsonb)`,
  ],
  ...(['steering-group', 'working-group', 'resource-group'] as const).map(
    (type, index) =>
      [
        'group',
        type,
        1,
        30 + 40 * index,
        `jsonb_build_object('name', 'Gruppen', 'type', '${type}', 'existing', (ARRAY['yes','no'])[1 + h % 2], 'mandate', repeat('m', 200),
          'meets', (ARRAY['monthly','quarterly','when-needed'])[1 + h % 3], 'sectors', '["school","health","labour-and-welfare"]'::jsonb,
          'members', '[{"role":"Rektor","side":"leader","sector":"school"},{"role":"Helsesykepleier","side":"employee","sector":"health"},
            {"role":"Leder","side":"top-leader","sector":"labour-and-welfare"},{"role":"Ungdom","side":"users"}]'::jsonb)`,
      ] as const,
  ),
  ['position', 'a', 1, 50, `jsonb_build_object('title', 'Prosjektleder', 'share', 50, 'fundedBy', 'both')`],
  ['plan', 'a', 1, 500, `jsonb_build_object('name', 'Plan', 'type', 'strategy', 'adoptedOn', '2021-05-01')`],
  ['initiative', 'a', 1, 20, `jsonb_build_object('name', 'BTI')`],
  [
    'deliberation',
    'a',
    1,
    300,
    `jsonb_build_object('title', 'Drøfting', 'needs', repeat('b', 300), 'sectors', '["school","health","child-welfare"]'::jsonb,
      'parties', '["leaders","users","politicians"]'::jsonb, 'money', '["pool","own-budget"]'::jsonb,
      'alternatives', '[{"alternative":"A","outcome":"chosen","reason":"Behov"},{"alternative":"B","outcome":"set-aside","reason":"Pris"}]'::jsonb)`,
  ],
  ...[1, 2, 3].flatMap((measure) =>
    [1, 2].map(
      (version) =>
        [
          'measure',
          String(measure),
          version,
          measure * 100 + version * 200,
          `jsonb_build_object('name', 'Tiltak ${measure}', 'description', repeat('t', 300),
            'state', (ARRAY['planned','started','running','in-operations'])[least(4, ${version} + h % 3)],
            'sectors', '["school","health"]'::jsonb, 'users', 'Foreldre er med', 'evaluationPlan', 'Spørreskjema')
            || CASE WHEN ${version} = 2 AND h % 2 = 0 THEN '{"evaluationResult":"Bedre"}'::jsonb ELSE '{}'::jsonb END`,
        ] as const,
    ),
  ),
  [
    'assessment',
    'a',
    1,
    600,
    `jsonb_build_object('characteristic', (ARRAY['joint-needs','arenas','leadership'])[1 + h % 3],
      'status', (ARRAY['begun','in-practice','anchored'])[1 + h % 3], 'reason', 'Sett på intervju')`,
  ],
];

export const REGISTRATIONS_EACH = new Set(REGISTERED.map(([kind, key]) => `${kind} ${key}`)).size;

/** Fills the tables as the server's administrator, past the triggers, which would look at each row. */
export async function fillMunicipalities(administrator: string, municipalities: number): Promise<void> {
  const client = new pg.Client({ connectionString: administrator });
  await client.connect();
  const run = (sql: string) =>
    client.query(
      sql
        .replaceAll('$P', PROGRAMME)
        .replaceAll('$S', SOURCE)
        .replaceAll('$U', person('project-group:1'))
        .replaceAll('$N', String(municipalities)),
    );
  try {
    await client.query('SET session_replication_role = replica');
    await run(FILL);
    for (const [kind, key, version, day, content] of REGISTERED)
      await run(`INSERT INTO registration (programme_id, id, version, kind, municipality_id, state, effective_on, content, demonstration,
          save_id, recorded_by_system)
        SELECT '$P', md5(p.municipality_id || '${kind} ${key}')::uuid, ${version}, '${kind}', p.municipality_id, 'registered',
          date '2020-01-01' + ${day} + h % 90, ${content}, true, gen_random_uuid(), 'benk'
        FROM participation p, abs(hashtext(p.municipality_id || '${kind} ${key}')) h WHERE p.programme_id = '$P'`);
    await client.query('ANALYZE');
  } finally {
    await client.end();
  }
}

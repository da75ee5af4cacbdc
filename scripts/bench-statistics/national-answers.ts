/** Invented answers of all of Norway: 357 municipalities × 6 rounds × 60 items, put straight into the tables. */
import pg from 'pg';

export const SIZE = { municipalities: 357, rounds: 6, items: 60 };
export const PROGRAMME = 'nasjonal';
export const roundId = (round: number) => `runde-${round}`;

/** Every twentieth leaves an item out. The spread differs from item to item, and a little from round to round. */
const FILL = `
  INSERT INTO reflection_item (programme_id, id, kind, minimum, maximum)
    SELECT $1, 'sporsmal-' || i, 'scale', 1, 5 FROM generate_series(1, ${SIZE.items}) i;
  INSERT INTO reflection_item_wording (programme_id, item_id, version, texts, options, parts, reconstructed, created_by_system)
    SELECT $1, id, 1, jsonb_build_object('nb', t, 'nn', t, 'en', t), '[]', '[]', true, 'bench'
    FROM reflection_item, jsonb_build_object('text', 'Spørsmål ' || id) t WHERE programme_id = $1;
  INSERT INTO reflection_round (programme_id, id, year, status, opens_on, deadline)
    SELECT $1, 'runde-' || r, 2018 + r, 'closed', make_date(2018 + r, 9, 1), make_date(2018 + r, 10, 1)
    FROM generate_series(1, ${SIZE.rounds}) r;
  INSERT INTO reflection_form_section (programme_id, round_id, id, position, texts)
    SELECT programme_id, id, 'alt', 1, '{"nb": {"title": "Alt"}, "nn": {"title": "Alt"}, "en": {"title": "All"}}'
    FROM reflection_round WHERE programme_id = $1;
  INSERT INTO reflection_form_item (programme_id, round_id, item_id, wording_version, section_id, position)
    SELECT $1, r.id, i.id, 1, 'alt', row_number() OVER (PARTITION BY r.id ORDER BY i.id)
    FROM reflection_round r, reflection_item i WHERE r.programme_id = $1 AND i.programme_id = $1;
  INSERT INTO reflection_response (programme_id, round_id, municipality_id, id, status, submissions)
    SELECT $1, r.id, p.municipality_id, gen_random_uuid(), 'sent', 1
    FROM reflection_round r, participation p WHERE r.programme_id = $1 AND p.programme_id = $1;
  INSERT INTO reflection_submission (programme_id, round_id, municipality_id, number, content, content_hash, signed_by_system, signed_at)
    SELECT programme_id, round_id, municipality_id, 1, '{}', 'sha256:' || repeat('0', 64), 'bench', now()
    FROM reflection_response WHERE programme_id = $1;
  INSERT INTO reflection_submitted_answer (programme_id, round_id, municipality_id, number, item_id, state, value, choices)
    SELECT p.programme_id, p.round_id, p.municipality_id, 1, f.item_id, CASE WHEN h % 20 = 0 THEN 'no-answer' ELSE 'answered' END,
      CASE WHEN h % 20 = 0 THEN NULL ELSE least(5, 1 + h / 20 % (3 + f.position % 3 + (p.round_id > 'runde-3')::int)) END, '{}'
    FROM reflection_response p JOIN reflection_form_item f USING (programme_id, round_id),
      abs(hashtext(p.municipality_id || p.round_id || f.item_id)) h
    WHERE p.programme_id = $1;
  ANALYZE;`;

/** Fills the tables as the server's administrator, past the triggers that let answers in only one at a time. */
export async function fillAnswers(administrator: string): Promise<void> {
  const client = new pg.Client({ connectionString: administrator });
  await client.connect();
  try {
    await client.query('SET session_replication_role = replica');
    await client.query(FILL.replaceAll('$1', `'${PROGRAMME}'`));
  } finally {
    await client.end();
  }
}

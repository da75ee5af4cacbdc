/** A round of its own to drill and to test answering on: as many free texts as wanted, and one item of three other kinds. */
import { stableUuid } from '@/prisma/seed/write';

export interface Ground {
  readonly round: string;
  readonly texts: number;
  /** Numbers of the municipalities that answer. */
  readonly municipalities: readonly string[];
  readonly opensOn?: string;
  readonly deadline?: string;
  readonly positionsFirst?: boolean;
}

export const groundResponse = (round: string, number: string) => stableUuid(`drill:response:${round}:${number}`);
export const groundText = (index: number) => `drill-text-${index}`;

const PROGRAMME = 'pfp';
const OPTIONS = ['yes', 'partly', 'no'];
const literal = (value: unknown) => `'${JSON.stringify(value).replaceAll("'", "''")}'`;
const inAll = <T>(one: T) => ({ nb: one, nn: one, en: one });
const named = (id: string) => ({ id, names: inAll(id) });

/** SQL for one who may write everything; a second time it adds nothing. */
export function groundRows(ground: Ground): readonly string[] {
  const {
    round,
    texts,
    municipalities,
    opensOn = '2025-01-01',
    deadline = '2099-12-31',
    positionsFirst = false,
  } = ground;
  const items = [
    { id: 'drill-scale', kind: 'scale', ends: '1, 5', options: [] },
    { id: 'drill-choice', kind: 'choice', ends: 'NULL, NULL', options: OPTIONS.map(named) },
    { id: 'drill-choices', kind: 'multiple-choice', ends: 'NULL, NULL', options: OPTIONS.map(named) },
    ...Array.from({ length: texts }, (_, index) => ({
      id: groundText(index),
      kind: 'text',
      ends: 'NULL, NULL',
      options: [],
    })),
  ];
  const key = `'${PROGRAMME}', '${round}'`;
  const isNew = `WHERE NOT EXISTS (SELECT 1 FROM reflection_response WHERE programme_id = '${PROGRAMME}' AND round_id = '${round}')`;
  return [
    `INSERT INTO reflection_item (programme_id, id, kind, minimum, maximum) VALUES
       ${items.map(({ id, kind, ends }) => `('${PROGRAMME}', '${id}', '${kind}', ${ends})`).join(', ')} ON CONFLICT DO NOTHING`,
    `INSERT INTO reflection_item_wording (programme_id, item_id, version, texts, options, parts, reconstructed, created_by_system) VALUES
       ${items.map(({ id, options }) => `('${PROGRAMME}', '${id}', 1, ${literal(inAll({ text: id }))}, ${literal(options)}, '[]', true, 'drill')`).join(', ')}
       ON CONFLICT DO NOTHING`,
    `INSERT INTO reflection_round (programme_id, id, year, names, status, opens_on, deadline, positions_first, demonstration)
     SELECT ${key}, 2025, ${literal(inAll(`Øving ${round}`))}::jsonb, 'planned', '${opensOn}'::date, '${deadline}'::date, ${positionsFirst}, true ${isNew}`,
    `INSERT INTO reflection_form_section (programme_id, round_id, id, position, texts)
     SELECT ${key}, 'drill', 1, ${literal(inAll({ title: 'Øving' }))}::jsonb ${isNew}`,
    `INSERT INTO reflection_form_item (programme_id, round_id, item_id, wording_version, section_id, position)
     SELECT ${key}, item, 1, 'drill', place FROM unnest(ARRAY[${items.map(({ id }) => `'${id}'`).join(', ')}]) WITH ORDINALITY AS t (item, place) ${isNew}`,
    `UPDATE reflection_round SET status = 'open', opened_at = now()
     WHERE programme_id = '${PROGRAMME}' AND id = '${round}' AND status = 'planned'`,
    ...municipalities.map(
      (number) => `INSERT INTO reflection_response (programme_id, round_id, municipality_id, id, status)
        SELECT ${key}, p.municipality_id, '${groundResponse(round, number)}', 'not-started'
        FROM participation p WHERE p.programme_id = '${PROGRAMME}' AND EXISTS (
          SELECT 1 FROM municipality_version v WHERE v.municipality_id = p.municipality_id AND v.number = '${number}')
        ON CONFLICT DO NOTHING`,
    ),
  ];
}

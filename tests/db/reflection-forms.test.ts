import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { itemTextsSchema, optionsSchema, sectionTextsSchema } from '@/lib/reflection/schema';
import type { Option } from '@/lib/reflection/types';
import { type Connection, filledConnection } from './setup/database';

let connection: Connection;
const rows = (sql: string) => connection.rows(sql);
const lines = async (sql: string) => (await rows(sql)).map((row) => Object.values(row).join(' '));

beforeAll(async () => {
  connection = await filledConnection();
});
afterAll(() => connection?.close());

describe('the practice round', () => {
  it('has eight who have sent, Tynset writing, one awaiting sign-off and two who have not begun', async () => {
    expect(
      await lines("SELECT status, count(*) FROM reflection_response WHERE round_id = 'ovelse' GROUP BY 1 ORDER BY 1"),
    ).toEqual(['awaiting-sign-off 1', 'not-started 2', 'sent 8', 'writing 1']);
    const [tynset] = await rows(
      `SELECT r.status, count(DISTINCT s.item_id)::int AS saved, (SELECT count(*)::int FROM reflection_form_item WHERE round_id = 'ovelse') AS asked
       FROM reflection_response r JOIN municipality_version v ON v.municipality_id = r.municipality_id AND v.number = '3427'
       JOIN reflection_save s ON s.response_id = r.id WHERE r.round_id = 'ovelse' GROUP BY 1`,
    );
    expect(tynset).toMatchObject({ status: 'writing', saved: 11, asked: 24 });
  });

  it('is open with its deadline far ahead, and asks for positions first', async () => {
    expect(
      await lines(
        "SELECT opens_on::text, deadline::text, positions_first, names->>'nb' FROM reflection_round WHERE id = 'ovelse'",
      ),
    ).toEqual(['2026-01-05 2031-12-31 true Øvingsrunde']);
  });

  it('can be written by three in Tynset, and everyone has an address that leads nowhere', async () => {
    expect(
      await lines(
        `SELECT m.role, u.name, a.email FROM membership m JOIN app_user u ON u.id = m.user_id JOIN user_address a ON a.user_id = u.id
         JOIN municipality_version v ON v.municipality_id = m.municipality_id AND v.number = '3427' ORDER BY 1, 2`,
      ),
    ).toEqual([
      'leader-group-member Trym trym@tynset.example',
      'leader-group-member Tuva tuva@tynset.example',
      'project-leader Ida ida@tynset.example',
    ]);
    expect(await lines("SELECT email FROM user_address WHERE email !~ '^[a-z]+@[a-z-]+[.]example$'")).toEqual([]);
  });
});

/** A7 of the reconstruction: which rounds ask what. */
const INCLUSION: Readonly<Record<string, readonly string[]>> = {
  '2019 2020 2022': [
    ...['across-sectors', 'within-sector', 'overall-level', 'reason-across'],
    ...[
      'new-measures-across',
      'leadership-facilitates',
      'leadership-anchored',
      'leaders-work-across',
      'reason-anchoring',
    ],
    ...['needs-shared', 'needs-collected', 'user-participation', 'needs-understanding', 'reason-needs'],
  ],
  '2019 2022': ['mechanisms-hinder', 'mechanisms-promote'],
  '2020': ['pandemic-delay', 'pandemic-attention', 'pandemic-sectorising'],
  '2020 2022': [
    ...['existing-structures', 'organisation', 'use-of-funds-level'],
    ...['goal-drivers-seat', 'goal-ownership', 'goal-knowledge-innovation', 'goal-competence-cooperation'],
    ...['goal-user-focus', 'goal-lasting-capacity', 'reason-contribution'],
  ],
  '2022': [
    ...['attention-organisation', 'attention-target-group'],
    ...['cut-consequence', 'call-routines', 'competence-help', 'top-leader-engagement', 'adjustments'],
  ],
};

describe('the instrument', () => {
  it('asks in each round what the report tells that it asked', async () => {
    const found = await rows(
      `SELECT item_id, string_agg(round_id, ' ' ORDER BY round_id) AS rounds FROM reflection_form_item
       WHERE round_id <> 'ovelse' GROUP BY 1`,
    );
    const byRounds: Record<string, string[]> = {};
    for (const { item_id, rounds } of found) {
      byRounds[String(rounds)] = [...(byRounds[String(rounds)] ?? []), String(item_id)].sort();
    }
    expect(byRounds).toEqual(
      Object.fromEntries(Object.entries(INCLUSION).map(([key, items]) => [key, [...items].sort()])),
    );
  });

  it('has the items of the report’s figures', async () => {
    expect(
      await lines(
        'SELECT figure, kind, count(*) FROM reflection_item WHERE figure IS NOT NULL GROUP BY 1, 2 ORDER BY figure::int, kind',
      ),
    ).toEqual(['7 scale 3', '8 scale 4', '9 scale 3', '9 text 1', '10 matrix 2', '11 scale 6']);
  });

  it('words every question and section in three languages, bokmål and nynorsk each in its own', async () => {
    const wordings = await rows(
      'SELECT w.item_id, i.kind, w.texts, w.options, w.parts FROM reflection_item_wording w JOIN reflection_item i ON i.id = w.item_id',
    );
    for (const { item_id, kind, texts, options, parts } of wordings) {
      const { nb, nn, en } = itemTextsSchema.parse(texts);
      expect([item_id, new Set([nb.text, nn.text, en.text]).size]).toEqual([item_id, 3]);
      const withEnds = kind === 'scale' || kind === 'matrix';
      expect([item_id, [nb, nn, en].map(({ low, high }) => Boolean(low && high))]).toEqual([
        item_id,
        Array(3).fill(withEnds),
      ]);
      expect([nb, nn, en].map(({ help }) => help === undefined).every((none, _, [first]) => none === first)).toBe(true);
      const named: readonly Option[] = optionsSchema.parse(kind === 'matrix' ? parts : options);
      expect([item_id, named.length > 1]).toEqual([item_id, kind === 'matrix' || String(kind).endsWith('choice')]);
    }
    for (const { texts } of await rows('SELECT texts FROM reflection_form_section')) sectionTextsSchema.parse(texts);
  });

  it('says of every wording that it is reconstructed, and from where in the report', async () => {
    expect(
      await lines(
        `SELECT item_id FROM reflection_item_wording
         WHERE NOT reconstructed OR version <> 1 OR source_id <> '002' OR source_reference !~ '^section=[0-9.]+$'`,
      ),
    ).toEqual([]);
  });
});

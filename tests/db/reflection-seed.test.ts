import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { answerFault, answerText, normalAnswer } from '@/lib/reflection/response/rules/answer';
import { submittedRows } from '@/lib/reflection/response/rules/submitted';
import { answerSchema, optionsSchema } from '@/lib/reflection/schema';
import { ITEM_KINDS } from '@/lib/reflection/types';
import { changeInPercent } from '@/lib/statistics/rules/change';
import { rounded } from '@/lib/statistics/rules/rounding';
import { summarise } from '@/lib/statistics/rules/statistic';
import type { Statistic } from '@/lib/statistics/types';
import { type Connection, filledConnection, type Row } from './setup/database';

let connection: Connection;
const rows = (sql: string) => connection.rows(sql);
const lines = async (sql: string) => (await rows(sql)).map((row) => Object.values(row).join(' '));

/** Values of the municipalities' last submissions, per round, item and part. */
let values: readonly Row[];

beforeAll(async () => {
  connection = await filledConnection();
  values = await rows(
    `SELECT a.round_id, a.item_id, a.part, a.value, a.choices, a.state FROM reflection_submitted_answer a
     JOIN reflection_response r USING (programme_id, round_id, municipality_id)
     WHERE a.programme_id = 'pfp' AND a.number = r.submissions`,
  );
});
afterAll(() => connection?.close());

function statistic(item: string, round: number, part = ''): Statistic {
  const distribution: Record<number, number> = {};
  for (const { value } of answers(item, round, part)) {
    if (value !== null) distribution[Number(value)] = (distribution[Number(value)] ?? 0) + 1;
  }
  return summarise(distribution, 12);
}
const answers = (item: string, round: number, part = '') =>
  values.filter((row) => row.item_id === item && row.round_id === String(round) && row.part === part);
const mean = (item: string, round: number, part = '') => statistic(item, round, part).mean ?? Number.NaN;
const change = (item: string, from: number, to: number) =>
  rounded(changeInPercent(statistic(item, from), statistic(item, to)) ?? Number.NaN, 0);
const chosen = (item: string, round: number, choice: string) =>
  answers(item, round).filter(({ choices }) => Array.isArray(choices) && choices.includes(choice)).length;

describe('the demonstration answers give what the report says', () => {
  it('twelve answered in 2019 and 2020, eleven in 2022 (C14)', async () => {
    expect(
      await lines(
        `SELECT round_id, count(*), count(*) FILTER (WHERE status = 'sent') AS sent, sum(submissions) FROM reflection_response
         WHERE programme_id = 'pfp' AND round_id <> 'ovelse' GROUP BY 1 ORDER BY 1`,
      ),
    ).toEqual(['2019 12 12 12', '2020 12 12 12', '2022 12 11 11']);
  });

  it.each([
    ['goal-drivers-seat', 47, 52, '3.9', '4.7', '21'],
    ['goal-ownership', 47, 49, '3.9', '4.5', '14'],
  ])('%s: %i of twelve, then %i of eleven, is %s, %s and +%s per cent (C13, C14)', (item, was, is, low, high, by) => {
    const [before, after] = [statistic(item, 2020), statistic(item, 2022)];
    expect([before.n, after.n]).toEqual([12, 11]);
    expect([Math.round((before.mean ?? 0) * 12), Math.round((after.mean ?? 0) * 11)]).toEqual([was, is]);
    expect([rounded(before.mean ?? 0, 1), rounded(after.mean ?? 0, 1)]).toEqual([low, high]);
    expect(change(item, 2020, 2022)).toBe(by);
  });

  it.each([
    ['across-sectors', 2019, '27'],
    ['new-measures-across', 2019, '39'],
    ['needs-shared', 2019, '23'],
    ['needs-collected', 2019, '21'],
    ['goal-competence-cooperation', 2020, '17'],
  ])('%s rose from %i to 2022 by %s per cent (C15)', (item, from, by) => {
    expect([statistic(item, from).n, statistic(item, 2022).n]).toEqual([12, 11]);
    expect(change(item, from, 2022)).toBe(by);
  });

  it('work across sectors rose most of what figure 7 shows, and all of it rose', () => {
    const [across, ...others] = ['across-sectors', 'within-sector', 'overall-level'].map((item) =>
      Number(change(item, 2019, 2022)),
    );
    expect(Math.min(...others)).toBeGreaterThan(0);
    expect(across).toBeGreaterThan(Math.max(...others));
  });

  it('lasting capacity rose much as cooperation did, and all six contributions stand rather high in 2022', () => {
    expect(Math.abs(Number(change('goal-lasting-capacity', 2020, 2022)) - 17)).toBeLessThanOrEqual(2);
    const goals = ['drivers-seat', 'ownership', 'knowledge-innovation', 'competence-cooperation', 'user-focus'];
    for (const goal of [...goals, 'lasting-capacity']) expect(mean(`goal-${goal}`, 2022)).toBeGreaterThan(3.5);
  });

  it('nine were delayed to some extent and three considerably, of twelve (C16)', () => {
    expect(['none', 'some', 'considerable'].map((choice) => chosen('pandemic-delay', 2020, choice))).toEqual([0, 9, 3]);
  });

  it('on the pandemic they disagree that attention was weakened, and are neutral to a sectorising effect', () => {
    expect(mean('pandemic-attention', 2020)).toBeLessThan(2.5);
    expect(Math.abs(mean('pandemic-sectorising', 2020) - 3)).toBeLessThan(0.25);
  });

  it.each(['leadership-facilitates', 'leadership-anchored', 'leaders-work-across'])(
    '%s goes up to 2020 and down to 2022 (C17)',
    (item) => {
      expect(mean(item, 2020)).toBeGreaterThan(mean(item, 2019));
      expect(mean(item, 2022)).toBeLessThan(mean(item, 2020));
    },
  );

  it.each(['planning', 'development', 'implementation', 'operation'])(
    'in the phase %s the organisation had more attention than the target group',
    (phase) => {
      expect(mean('attention-organisation', 2022, phase)).toBeGreaterThan(mean('attention-target-group', 2022, phase));
    },
  );

  it('most of those who say whether they have routines for calls say no; top managers were fairly engaged', () => {
    const said = ['yes', 'partly', 'no'].map((choice) => chosen('call-routines', 2022, choice));
    expect(2 * (said[2] ?? 0)).toBeGreaterThan(said.reduce((sum, one) => sum + one, 0));
    expect(mean('top-leader-engagement', 2022)).toBeGreaterThan(3.75);
  });

  it('most of figures 7 to 9 lies below the middle in 2019 and above it in 2022, with little spread', () => {
    const items = ['across-sectors', 'within-sector', 'overall-level', 'new-measures-across', 'leadership-facilitates'];
    items.push('leadership-anchored', 'leaders-work-across', 'needs-shared', 'needs-collected', 'user-participation');
    expect(items.filter((item) => mean(item, 2019) < 3).length).toBeGreaterThanOrEqual(8);
    expect(items.filter((item) => mean(item, 2022) > 3)).toEqual(items);
    for (const item of items)
      for (const round of [2019, 2020, 2022]) expect(statistic(item, round).sampleSd).toBeLessThan(1);
  });

  it('some have not answered everything: not relevant, no answer, and left out', () => {
    const states = new Set(values.map(({ state }) => state));
    expect([...states].sort()).toEqual(['answered', 'no-answer', 'not-relevant']);
    expect(answers('call-routines', 2022)).toHaveLength(10);
  });
});

describe('the demonstration answers are marked, whole and signed', () => {
  it('stand only in rounds that say so, and only in the pilot', async () => {
    expect(
      await lines('SELECT programme_id, id, year, status, demonstration FROM reflection_round ORDER BY 2'),
    ).toEqual([
      'pfp 2019 2019 published true',
      'pfp 2020 2020 published true',
      'pfp 2022 2022 published true',
      'pfp ovelse 2026 open true',
    ]);
    const unmarked = await lines(
      `SELECT text FROM reflection_submitted_answer WHERE text NOT LIKE 'Demonstrasjon: %'
       UNION ALL SELECT value FROM reflection_save WHERE value LIKE '%"text"%' AND value NOT LIKE '%"text":"Demonstrasjon: %'
       UNION ALL SELECT dissent FROM reflection_position WHERE dissent NOT LIKE 'Demonstrasjon: %'`,
    );
    expect(unmarked).toEqual([]);
  });

  it('are values that their items take, in the spelling in which they are kept', async () => {
    const saves = await rows(
      `SELECT s.item_id, s.value, i.kind, i.minimum, i.maximum, w.options, w.parts FROM reflection_save s
       JOIN reflection_item i ON (i.programme_id, i.id) = (s.programme_id, s.item_id)
       JOIN reflection_item_wording w ON (w.programme_id, w.item_id, w.version) = (s.programme_id, s.item_id, 1)`,
    );
    expect(saves.length).toBeGreaterThan(800);
    for (const { item_id, value, kind, minimum, maximum, options, parts } of saves) {
      const item = {
        kind: z.enum(ITEM_KINDS).parse(kind),
        minimum: minimum === null ? null : Number(minimum),
        maximum: maximum === null ? null : Number(maximum),
        options: optionsSchema.parse(options),
        parts: optionsSchema.parse(parts),
      };
      const answer = answerSchema.parse(JSON.parse(String(value)));
      expect([item_id, answerFault(item, answer)]).toEqual([item_id, null]);
      expect(answerText(normalAnswer(item, answer))).toBe(value);
    }
  });

  it('are asked by the form of their round', async () => {
    const strays = await lines(
      `SELECT r.round_id, s.item_id FROM reflection_save s JOIN reflection_response r ON r.id = s.response_id
       WHERE NOT EXISTS (SELECT 1 FROM reflection_form_item f
         WHERE (f.programme_id, f.round_id, f.item_id) = (r.programme_id, r.round_id, s.item_id))`,
    );
    expect(strays).toEqual([]);
  });

  it('were sent as snapshots that say the same as their rows, hash for hash', async () => {
    const submissions = await rows(
      `SELECT content, content_hash, (SELECT json_agg(json_build_object('itemId', a.item_id, 'part', a.part, 'state', a.state,
           'value', a.value, 'choices', a.choices, 'text', a.text)) FROM reflection_submitted_answer a
         WHERE (a.programme_id, a.round_id, a.municipality_id, a.number) = (s.programme_id, s.round_id, s.municipality_id, s.number)) AS told
       FROM reflection_submission s`,
    );
    expect(submissions).toHaveLength(12 + 12 + 11 + 8);
    const snapshot = z.object({ answers: z.array(z.object({ item: z.string(), answer: answerSchema })) });
    const sorted = (told: readonly unknown[]) => told.map((row) => JSON.stringify(row, KEYS)).sort();
    for (const { content, content_hash, told } of submissions) {
      expect(content_hash).toBe(`sha256:${createHash('sha256').update(String(content)).digest('hex')}`);
      const frozen = snapshot.parse(JSON.parse(String(content))).answers;
      expect(sorted(z.array(z.unknown()).parse(told))).toEqual(
        sorted(frozen.flatMap(({ item, answer }) => submittedRows(item, answer))),
      );
    }
  });

  it('have published figures: all for the programme with their means, none for four municipalities', async () => {
    expect(
      await lines(
        `SELECT round_id, "group" = 'programme' AS programme, suppressed, count(*) > 0 FROM reflection_published_statistic
         GROUP BY 1, 2, 3 ORDER BY 1, 2`,
      ),
    ).toEqual(['2019', '2020', '2022'].flatMap((round) => [`${round} false true true`, `${round} true false true`]));
    expect(
      await lines(
        `SELECT item_id, n, "of", mean FROM reflection_published_statistic
         WHERE round_id = '2022' AND "group" = 'programme' AND item_id IN ('goal-drivers-seat', 'goal-ownership') ORDER BY 1`,
      ),
    ).toEqual([`goal-drivers-seat 11 12 ${52 / 11}`, `goal-ownership 11 12 ${49 / 11}`]);
  });
});

const KEYS = ['itemId', 'part', 'state', 'value', 'choices', 'text'];

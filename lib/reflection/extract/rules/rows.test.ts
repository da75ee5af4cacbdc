import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORM, SOURCE } from '@/tests/setup/extract-source';
import { ROW_STATES } from '../types';
import { extractRows } from './rows';

describe('the rows of an extract', () => {
  it('has one for everything that was asked, in order, and says of the missing that they are', () => {
    expect(
      extractRows(SOURCE).map(({ asked: { municipality }, item: { id }, part, state, value }) =>
        [municipality.number, id, part, state, value].join(' '),
      ),
    ).toEqual([
      '3813 shared  not-sent ',
      '3813 funds  not-sent ',
      '3813 attention planning not-sent ',
      '3813 attention operation not-sent ',
      '3813 reason  not-sent ',
      '5001 shared  answered 4',
      '5001 funds  answered ',
      '5001 attention planning not-answered ',
      '5001 attention operation answered 3',
      '5001 reason  answered ',
    ]);
  });

  it('are as many as what was asked, whoever has sent how much, and each says a state of its own', () => {
    const things = 5; // of them two are parts of one matrix
    const sent = fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 12 });
    fc.assert(
      fc.property(sent, (submissions) => {
        const asked = submissions.map((count, index) => ({
          ...(SOURCE.asked[0] as (typeof SOURCE.asked)[number]),
          municipality: { id: `m${index}`, number: String(3000 + index), name: '' },
          submissions: count,
        }));
        const rows = extractRows({ ...SOURCE, asked, answers: [] });
        expect(rows).toHaveLength(asked.length * things);
        expect(rows.map(({ asked: { municipality }, item, part }) => `${municipality.id} ${item.id} ${part}`)).toEqual([
          ...new Set(rows.map(({ asked: { municipality }, item, part }) => `${municipality.id} ${item.id} ${part}`)),
        ]);
        for (const row of rows) {
          expect(ROW_STATES).toContain(row.state);
          expect(row.state).toBe(row.asked.submissions > 0 ? 'not-answered' : 'not-sent');
        }
      }),
    );
  });

  it('leaves out who was asked in another round', () => {
    const other = { ...FORM, round: { ...FORM.round, id: '2022', year: 2022 } };
    expect(extractRows({ ...SOURCE, rounds: [other] })).toEqual([]);
    expect(extractRows({ ...SOURCE, rounds: [FORM, other] })).toEqual(extractRows(SOURCE));
  });

  it('are the same in whatever order the database gives them', () => {
    const shuffled = <T>(list: readonly T[]) => fc.shuffledSubarray([...list], { minLength: list.length });
    const rows = extractRows(SOURCE);
    fc.assert(
      fc.property(shuffled(SOURCE.asked), shuffled(SOURCE.answers), (asked, answers) => {
        expect(extractRows({ ...SOURCE, asked, answers })).toEqual(rows);
      }),
    );
  });
});

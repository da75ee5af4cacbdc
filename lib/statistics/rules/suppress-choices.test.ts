import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROPERTY } from '@/tests/setup/property';
import { type ChoiceCell, suppressChoices } from './suppress-choices';

const OPTIONS = ['a', 'b', 'c'];
const cell = (group: string, n: number, distribution: Readonly<Record<string, number>>): ChoiceCell => ({
  group,
  n,
  of: n + 1,
  distribution,
});
const one = (distribution: Readonly<Record<string, number>>, group = 'programme') =>
  cell(
    group,
    Object.values(distribution).reduce((sum, count) => sum + count, 0),
    distribution,
  );
const shownOf = (cells: readonly ChoiceCell[], kind: 'choice' | 'multiple-choice' = 'choice', threshold?: number) =>
  suppressChoices(cells, OPTIONS, kind, threshold).map(({ distribution }) => distribution);

describe('one choice', () => {
  it('leaves two options open for each, also when anyone takes an own answer out', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(6), { minLength: 3, maxLength: 3 }), ([a = 0, b = 0, c = 0]) => {
        const [shown] = shownOf([one({ a, b, c })], 'choice', 3);
        const given = [a, b, c];
        const isOpen = given.every((count, own) =>
          count === 0 ? true : given.filter((other, option) => other - (option === own ? 1 : 0) > 0).length >= 2,
        );
        expect(shown).toEqual(isOpen && a + b + c >= 3 ? { a, b, c } : null);
      }),
      PROPERTY,
    );
  });

  it('shows 9 and 3 (C16), and not 11 and 1', () => {
    expect(shownOf([one({ a: 9, b: 3 })])).toEqual([{ a: 9, b: 3, c: 0 }]);
    expect(shownOf([one({ a: 11, b: 1 })])).toEqual([null]);
  });

  it('hides regions that would tell another by subtraction', () => {
    const six = { a: 3, b: 3 };
    expect(shownOf([one({ a: 7, b: 6 }), one(six, 'r1'), one(six, 'r2'), one({ a: 1 }, 'r3')])).toEqual([
      { a: 7, b: 6, c: 0 },
      { a: 3, b: 3, c: 0 },
      null,
      null,
    ]);
  });
});

describe('several choices', () => {
  it('leaves every option open for each, by trying every set of ticks of four', () => {
    // Each ticks one option at least; the options are the bits of a number.
    const ticks = [1, 2, 3, 4, 5, 6, 7];
    const has = (answer: number, option: number) => ((answer >> option) & 1) === 1;
    const all = ticks.flatMap((w) => ticks.flatMap((x) => ticks.flatMap((y) => ticks.map((z) => [w, x, y, z]))));
    const tell = (answers: readonly number[]) => {
      const count = (option: number) => answers.filter((answer) => has(answer, option)).length;
      const [shown] = shownOf([cell('programme', 4, { a: count(0), b: count(1), c: count(2) })], 'multiple-choice', 3);
      return JSON.stringify(shown);
    };
    const alike = new Map<string, (readonly number[])[]>();
    for (const answers of all) {
      const known = `${answers[0]} ${tell(answers)}`;
      alike.set(known, [...(alike.get(known) ?? []), answers]);
    }
    for (const worlds of alike.values())
      for (const option of [0, 1, 2]) {
        // The first knows its own; the second is someone else.
        const seen = new Set(worlds.map((answers) => has(answers[1] ?? 0, option)));
        expect(seen.size).toBe(2);
      }
  });

  it('keeps back an option that nearly all or nearly none chose, and regions altogether', () => {
    const cells = [cell('programme', 12, { a: 10, b: 11, c: 2 }), cell('r1', 6, { a: 3, b: 3, c: 1 })];
    expect(shownOf(cells, 'multiple-choice')).toEqual([{ a: 10, c: 2 }, null]);
    expect(shownOf([cell('programme', 4, { a: 2, b: 2 })], 'multiple-choice')).toEqual([null]);
  });
});

it('refuses counts that cannot be', () => {
  expect(() => shownOf([cell('programme', 5, { a: 6 })], 'multiple-choice')).toThrow(RangeError);
  expect(() => shownOf([cell('programme', 5, { a: 4 })])).toThrow(RangeError);
  expect(() => shownOf([one({ other: 5 })])).toThrow(RangeError);
});

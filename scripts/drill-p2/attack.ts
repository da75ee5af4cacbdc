/** The attack on everything that is published of random data sets, by outsiders and by each who answered. */

import { derive, type Insider, type Shown } from './attacker';
import { type DataSet, type Round, SCALE } from './data-sets';

/** A group's answers as a publisher gets them. */
export interface Group {
  readonly group: string;
  readonly of: number;
  readonly distribution: Readonly<Record<number, number>>;
}

/** Anything that publishes: the programme first, then its regions. */
export type Publish = (
  cells: readonly Group[],
  scale: { readonly minimum: number; readonly maximum: number },
  threshold: number,
) => readonly Shown[];

/** Fewest scale steps that an answer must stay uncertain by (test P2). */
const UNCERTAINTY = 2;

export interface Outcome {
  /** Figures with a mean, of how many. */
  readonly shown: number;
  readonly figures: number;
  /** Ways in which the attackers bounded somebody's answer to less than two steps. */
  readonly derived: number;
}

export function attack(sets: readonly DataSet[], publish: Publish): Outcome {
  const rounds = sets.flatMap(({ rounds, threshold }) => rounds.map((round) => attackRound(round, threshold, publish)));
  const sum = (of: (outcome: Outcome) => number) => rounds.reduce((total, outcome) => total + of(outcome), 0);
  return {
    shown: sum(({ shown }) => shown),
    figures: sum(({ figures }) => figures),
    derived: sum(({ derived }) => derived),
  };
}

function attackRound(round: Round, threshold: number, publish: Publish): Outcome {
  const cells = [cell('programme', round.flat()), ...round.map((answers, region) => cell(`region-${region}`, answers))];
  const published = publish(cells, SCALE, threshold);
  const [programme, ...regions] = published;
  if (!programme) throw new Error('Nothing was published.');
  const insiders = round.flatMap((answers, region): Insider[] =>
    [...new Set(answers)].flatMap((value) => (value === null ? [] : [{ region, value }])),
  );
  const derived = [null, ...insiders].flatMap((insider) => derive(programme, regions, SCALE, insider));
  return {
    shown: published.filter(({ mean }) => mean !== null).length,
    figures: published.length,
    derived: derived.filter(({ lowest, highest }) => highest - lowest < UNCERTAINTY).length,
  };
}

function cell(group: string, answers: readonly (number | null)[]): Group {
  const distribution: Record<number, number> = {};
  for (const answer of answers) if (answer !== null) distribution[answer] = (distribution[answer] ?? 0) + 1;
  return { group, of: answers.length, distribution };
}

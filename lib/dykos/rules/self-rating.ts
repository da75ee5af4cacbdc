/** What leader groups say of themselves: which questions speak to which characteristic, and what was answered. Never mixed into status. */
import { CHARACTERISTICS, type Characteristic, type SelfRating, type SelfRatingItem } from '../types';

/**
 * What an item of the bank speaks to, in its own words, and the characteristic that means; null for what is none. Total: a word
 * that is not here is none of the bank's. The first three stages are characteristics, too; measures are a stage alone.
 */
export const SPEAKS_TO_CHARACTERISTIC = {
  'characteristic-1': 'joint-needs',
  'characteristic-2': 'shared-picture',
  'characteristic-3': 'deliberation',
  'characteristic-4': 'target-group',
  'characteristic-5': 'arenas',
  'characteristic-6': 'leadership',
  'dykos-needs-mapping': 'joint-needs',
  'dykos-challenge-picture': 'shared-picture',
  'dykos-deliberation': 'deliberation',
  'dykos-measures': null,
  'goal-1': null,
  'goal-2': null,
  'goal-3': null,
  'goal-4': null,
  'goal-5': null,
  'goal-6': null,
} as const satisfies Record<string, Characteristic | null>;

/** The characteristic that an item speaks to; null for none. @example characteristicOf('characteristic-5') // 'arenas' */
export function characteristicOf(speaksTo: string): Characteristic | null {
  return Object.hasOwn(SPEAKS_TO_CHARACTERISTIC, speaksTo)
    ? SPEAKS_TO_CHARACTERISTIC[speaksTo as keyof typeof SPEAKS_TO_CHARACTERISTIC]
    : null;
}

/** A sent answer to an item that speaks to something. */
export interface RatedAnswer extends SelfRatingItem {
  readonly speaksTo: string;
  readonly round: string;
  readonly year: number;
  readonly sentOn: string;
  readonly demonstration: boolean;
}

/** By characteristic, what the latest form that asked about it says. A municipality that was never asked has none. */
export function selfRatingsOf(answers: readonly RatedAnswer[]): ReadonlyMap<Characteristic, SelfRating> {
  const found = new Map<Characteristic, SelfRating>();
  for (const characteristic of CHARACTERISTICS) {
    const own = answers.filter(({ speaksTo }) => characteristicOf(speaksTo) === characteristic);
    const latest = own.reduce<RatedAnswer | undefined>(
      (last, one) => (last && !isAfter(one, last) ? last : one),
      undefined,
    );
    if (!latest) continue;
    const { round, year, sentOn, demonstration } = latest;
    const items = own.filter((one) => one.round === round).map(itemOf);
    found.set(characteristic, { round, year, sentOn, demonstration, items, range: rangeOf(items) });
  }
  return found;
}

function isAfter(one: RatedAnswer, other: RatedAnswer): boolean {
  return one.sentOn > other.sentOn || (one.sentOn === other.sentOn && one.round > other.round);
}

function itemOf({ item, kind, value, minimum, maximum, choices, hasText }: RatedAnswer): SelfRatingItem {
  return { item, kind, value, minimum, maximum, choices, hasText };
}

/** Lowest and highest of the values on a scale. Questions on different scales have no range in common. */
function rangeOf(items: readonly SelfRatingItem[]): SelfRating['range'] {
  const rated = items.filter(({ kind, value }) => kind === 'scale' && value !== null);
  const [first] = rated;
  if (!first || first.minimum === null || first.maximum === null) return null;
  if (rated.some(({ minimum, maximum }) => minimum !== first.minimum || maximum !== first.maximum)) return null;
  const values = rated.flatMap(({ value }) => (value === null ? [] : [value]));
  return { from: Math.min(...values), to: Math.max(...values), minimum: first.minimum, maximum: first.maximum };
}

/** What changed between two days, and when it did. */
import {
  CHARACTERISTICS,
  type Characteristic,
  type Evidence,
  type FactRef,
  STATUSES,
  type StatusChange,
  type TurningDay,
} from '../types';
import { datingOfDay } from './dating';
import { type FactRow, factsOf, firstDayOf, type MunicipalityFacts, type Sources } from './facts';
import { monthsAfter } from './months';
import { CHARACTERISTIC_RULES } from './status';
import { THRESHOLDS } from './thresholds';

export type Statuses = Readonly<Record<Characteristic, Evidence>>;

export function statusesOf(facts: MunicipalityFacts): Statuses {
  const entries = CHARACTERISTICS.map((one) => [one, CHARACTERISTIC_RULES[one](facts)] as const);
  return Object.fromEntries(entries) as Statuses;
}

/**
 * The characteristics whose status differs, in their order. Going up, the facts are those that decide now and did not then; going
 * down, those that decided then and do no more.
 */
export function changesBetween(before: Statuses, after: Statuses): readonly StatusChange[] {
  return CHARACTERISTICS.flatMap((characteristic) => {
    const [then, now] = [before[characteristic], after[characteristic]];
    if (then.status === now.status) return [];
    const isUp = STATUSES.indexOf(now.status) > STATUSES.indexOf(then.status);
    const because = isUp ? without(now.because, then.because) : without(then.because, now.because);
    return [{ characteristic, from: then.status, to: now.status, direction: isUp ? 'up' : 'down', because } as const];
  });
}

function without(refs: readonly FactRef[], others: readonly FactRef[]): readonly FactRef[] {
  const known = new Set(others.map(({ kind, id, because }) => `${kind} ${id} ${because}`));
  return refs.filter(({ kind, id, because }) => !known.has(`${kind} ${id} ${because}`));
}

/**
 * Every day on which a fact may begin or end to count, each once, from the first: days of registration, and those that stand in
 * what was registered (adoptions, ends), and a group's first anniversary. Between two of them no status changes.
 */
export function turningDaysOf({ registrations, forms, pools }: Sources): readonly string[] {
  const days = [
    ...registrations.filter(({ state }) => state !== 'draft').flatMap(daysIn),
    ...forms.map(({ on }) => on),
    ...pools.map(({ year }) => firstDayOf(year)),
  ];
  return [...new Set(days)].sort();
}

function daysIn({ kind, effectiveOn, content }: FactRow): readonly string[] {
  const adoptions = Array.isArray(content.adoptions) ? content.adoptions : [];
  const days = [
    effectiveOn,
    content.endedOn,
    content.adoptedOn,
    ...adoptions.map((one) => (typeof one === 'object' ? one.on : undefined)),
    ...(kind === 'group' ? [monthsAfter(effectiveOn, THRESHOLDS.lastingMonths)] : []),
  ];
  return days.filter((day): day is string => typeof day === 'string');
}

/** The days up to the one asked for on which a status changed, from the first. */
export function historyOf(sources: Sources, until: string): readonly TurningDay[] {
  let before = statusesOf(factsOf({ registrations: [], forms: [], pools: [] }, until));
  return turningDaysOf(sources)
    .filter((day) => day <= until)
    .flatMap((day) => {
      const after = statusesOf(factsOf(sources, day));
      const changes = changesBetween(before, after);
      before = after;
      const dating = datingOfDay(sources, day);
      return changes.length > 0 ? [{ day, ...(dating && { dating }), changes }] : [];
    });
}

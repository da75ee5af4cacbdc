/** The calendar put together: activities of the evaluation, gatherings of county governors, and the system's own rounds, each once. */

import type { Round } from '../../../reflection/types';
import { registrationsAt } from '../../../registration/rules/time';
import type { Content, Registration } from '../../../registration/types';
import type { SourceNote } from '../../../source/types';
import { PARTIES } from '../../types';
import { type CalendarEvent, type ContextMarker, EVENT_TYPES, type MarkerType, type Party, type Phase } from '../types';
import { precisionOf } from './span';

export interface Registered {
  readonly versions: readonly Registration[];
  readonly sourceOf: (registration: Registration) => SourceNote | null;
  /** Names of county governors, by id. */
  readonly offices: Readonly<Record<string, string>>;
}

/** What is planned belongs in a calendar, too: the last word about every day to come. */
const LAST_DAY = '9999-12-31';

export function standing({ versions }: Pick<Registered, 'versions'>, kind: string, day = LAST_DAY) {
  return registrationsAt(
    versions.filter((one) => one.kind === kind),
    day,
  );
}

/**
 * Everything in the order of time. A round that the system runs and an activity that tells of a round of the same year are one event:
 * it leads to the round. Its time is the round's own, but where the round is a demonstration, whose days are made up: then the
 * source's word stands.
 */
export function eventsOf(registered: Registered, rounds: readonly Round[]): readonly CalendarEvent[] {
  const activities = standing(registered, 'activity').map((one) => activityOf(one, registered));
  const told = activities.filter(({ type }) => type === 'reflection-round');
  const shown = rounds.map((round) => {
    const own = roundEvent(round);
    const known = told.find(({ from }) => Number(from.slice(0, 4)) === round.year && round.names === null);
    if (!known) return own;
    const { from, to, precision, source } = known;
    return { ...own, what: known.what, source, ...(round.demonstration && { from, to, precision }) };
  });
  const years = rounds.filter(({ names }) => names === null).map(({ year }) => year);
  const others = activities.filter(
    ({ type, from }) => type !== 'reflection-round' || !years.includes(Number(from.slice(0, 4))),
  );
  const gatherings = standing(registered, 'gathering').map((one) => gatheringOf(one, registered));
  return [...others, ...gatherings, ...shown].sort((a, b) => compare(a.from, b.from) || compare(a.id, b.id));
}

function roundEvent(round: Round): CalendarEvent {
  return {
    id: `runde-${round.id}`,
    type: 'reflection-round',
    name: null,
    round,
    from: round.opensOn,
    to: round.deadline,
    precision: 'day',
    asks: 'evaluator',
    asked: ['leader-groups'],
    what: null,
    link: null,
    region: null,
    path: round.status === 'planned' ? `/refleksjon/runder/${round.id}` : `/refleksjon/${round.id}`,
    source: null,
    demonstration: round.demonstration,
  };
}

function activityOf(one: Registration, { sourceOf }: Registered): CalendarEvent {
  const { content } = one;
  return {
    ...common(one, 'aktiviteter'),
    type: EVENT_TYPES.find((type) => type === content.type) ?? 'deadline',
    to: text(content, 'endsOn'),
    asks: partyOf(content.asks),
    asked: Array.isArray(content.asked) ? content.asked.flatMap((party) => partyOf(party) ?? []) : [],
    what: text(content, 'what'),
    link: text(content, 'link'),
    region: null,
    source: sourceOf(one),
  };
}

function gatheringOf(one: Registration, { sourceOf, offices }: Registered): CalendarEvent {
  const { content } = one;
  return {
    ...common(one, 'samlinger'),
    type: EVENT_TYPES.find((type) => type === content.type) ?? 'gathering',
    to: null,
    asks: 'county-governor',
    asked: [],
    what: text(content, 'participants') ?? text(content, 'material'),
    link: null,
    region: (one.countyGovernor && offices[one.countyGovernor]) ?? null,
    source: sourceOf(one),
  };
}

function common(one: Registration, slug: string) {
  return {
    id: one.id,
    name: text(one.content, 'name') ?? '',
    round: null,
    from: one.effectiveOn,
    precision: precisionOf(one),
    path: `/registre/${slug}/${one.id}`,
    demonstration: one.demonstration,
  };
}

/** Phases in the order in which they begin. */
export function phasesOf(registered: Registered): readonly Phase[] {
  return standing(registered, 'phase')
    .map((one) => ({
      id: one.id,
      name: text(one.content, 'name') ?? '',
      focus: text(one.content, 'focus') ?? '',
      from: one.effectiveOn,
      to: text(one.content, 'endsOn') ?? one.effectiveOn,
      source: registered.sourceOf(one),
    }))
    .sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to) || compare(a.id, b.id));
}

/** What happened around the evaluation and concerns all, in the order of time. */
export function markersOf(registered: Registered): readonly ContextMarker[] {
  return standing(registered, 'marker')
    .map((one) => ({
      id: one.id,
      type: one.content.type as MarkerType, // a choice of the kind
      title: text(one.content, 'title') ?? '',
      note: text(one.content, 'note'),
      from: one.effectiveOn,
      to: text(one.content, 'endedOn'),
      precision: precisionOf(one),
      source: registered.sourceOf(one),
    }))
    .sort((a, b) => compare(a.from, b.from) || compare(a.id, b.id));
}

function text(content: Content, key: string): string | null {
  const value = content[key];
  return typeof value === 'string' ? value : null;
}

function partyOf(value: unknown): Party | null {
  return PARTIES.find((party) => party === value) ?? null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The facts that evidence rests on: what was registered, as it held on a day, and two events that are no registrations. */
import { registrationsAt } from '../../registration/rules/time';
import type { Row, State, Value } from '../../registration/types';
import type { FactKind } from '../types';
import { monthsAfter } from './months';
import { THRESHOLDS } from './thresholds';

/** What is registered, by field, or as much of it as rules ask for. Null says the same as what is not there. */
type FactContent = Readonly<Record<string, Value | null>>;

/**
 * A version of a registration, with as much of its content as rules ask for. Of prose they ask only whether it is there and
 * whether it has changed, so a query may give a digest for it.
 */
export interface FactRow {
  readonly id: string;
  readonly kind: string;
  readonly version: number;
  readonly state: State;
  readonly effectiveOn: string;
  readonly demonstration: boolean;
  readonly content: FactContent;
  /** How the day was set where the source gives none (see `datingOf`). */
  readonly dating?: string | undefined;
}

/** A joint reflection form that a leader group has sent (R18): the day of its first sending. */
export interface SentForm {
  readonly round: string;
  readonly year: number;
  readonly on: string;
  readonly demonstration: boolean;
}

/** A decided pool. It counts from the first day of its year: the sources give no day of decision. */
export interface DecidedPool {
  readonly year: number;
}

export interface Sources {
  readonly registrations: readonly FactRow[];
  readonly forms: readonly SentForm[];
  readonly pools: readonly DecidedPool[];
}

/**
 * What every fact has: since when it has stood, and from when it stands as it does. Facts are spread last where more is told of
 * them: properties after a spread take V8 thirty times as long, and a page of a country makes a hundred thousand of them.
 */
export interface Fact {
  readonly kind: FactKind;
  readonly id: string;
  readonly since: string;
  readonly on: string;
  readonly demonstration: boolean;
  /** How `since` and `on` were set where the source gives no day. */
  readonly sinceDating?: string | undefined;
  readonly dating?: string | undefined;
}

export interface BaselineFact extends Fact {
  readonly sectors: number;
  readonly hasUsers: boolean;
  readonly hasChallenges: boolean;
  /** Described differently than at least half a year before. */
  readonly hasRenewedChallenges: boolean;
  readonly isRenewed: boolean;
  readonly adoptions: readonly { readonly by: string; readonly on: string }[];
  /** Those with both a value and a target. */
  readonly indicators: number;
}

export interface GroupFact extends Fact {
  readonly type: string;
  readonly isExisting: boolean;
  readonly hasMandate: boolean;
  readonly meets: string | null;
  readonly sectors: number;
  readonly sides: readonly string[];
}

export interface DeliberationFact extends Fact {
  readonly alternatives: number;
  readonly chosen: number;
  /** Set aside, and told why. */
  readonly setAside: number;
  readonly sectors: number;
  readonly parties: readonly string[];
  readonly money: readonly string[];
}

export interface MeasureFact extends Fact {
  readonly state: string;
  readonly sectors: number;
  readonly hasUsers: boolean;
  readonly hasPlan: boolean;
  readonly hasResult: boolean;
}

export interface MunicipalityFacts {
  readonly day: string;
  readonly baselines: readonly BaselineFact[];
  readonly groups: readonly GroupFact[];
  readonly positions: readonly (Fact & { readonly fundedBy: string | null })[];
  readonly plans: readonly (Fact & { readonly type: string | null; readonly adoptedOn: string | null })[];
  readonly initiatives: readonly Fact[];
  readonly deliberations: readonly DeliberationFact[];
  readonly measures: readonly MeasureFact[];
  readonly forms: readonly (Fact & { readonly year: number })[];
  readonly pools: readonly (Fact & { readonly year: number })[];
}

/** A municipality's facts on an ISO day. What was to come then is not among them, nor what had ended. */
export function factsOf({ registrations, forms, pools }: Sources, day: string): MunicipalityFacts {
  const standing = standingAt(registrations, day);
  const of = <T extends Fact>(kind: FactKind, read: (one: Standing, base: Fact) => T): readonly T[] =>
    standing
      .filter(({ last }) => last.kind === kind && !isOver(last.content, day))
      .map((one) => read(one, factOf(kind, one)));
  return {
    day,
    baselines: of('baseline', (one, base) => baselineOf(one, base, day)),
    groups: of('group', ({ last }, base) => groupOf(last.content, base)),
    positions: of('position', ({ last }, base) => ({ fundedBy: text(last.content.fundedBy), ...base })),
    plans: of('plan', ({ last }, base) => planOf(last.content, base, day)),
    initiatives: of('initiative', (_, base) => base),
    deliberations: of('deliberation', ({ last }, base) => deliberationOf(last.content, base)),
    measures: of('measure', ({ last }, base) => measureOf(last.content, base)),
    forms: forms
      .filter(({ on }) => on <= day)
      .map(({ round, year, on, demonstration }) => ({ year, ...event('form', round, on, demonstration) })),
    pools: pools
      .filter(({ year }) => firstDayOf(year) <= day)
      .map(({ year }) => ({ year, ...event('pool', String(year), firstDayOf(year), false), dating: 'year' })),
  };
}

/** A registration with the versions that led to what holds, from the first; a withdrawal begins it anew. */
interface Standing {
  readonly last: FactRow;
  readonly versions: readonly FactRow[];
}

function standingAt(rows: readonly FactRow[], day: string): readonly Standing[] {
  const versions = new Map<string, FactRow[]>();
  for (const row of rows) {
    if (row.state === 'draft' || row.effectiveOn > day) continue;
    const known = versions.get(row.id);
    if (known) known.push(row);
    else versions.set(row.id, [row]);
  }
  // In the order in which they came to hold: the database gives rows in none, and reasons should read alike each time.
  return registrationsAt(rows, day)
    .toSorted((a, b) => compare(a.effectiveOn, b.effectiveOn) || compare(a.id, b.id))
    .map((last) => {
      const all = versions.get(last.id) ?? [last];
      const withdrawn = Math.max(0, ...all.filter(({ state }) => state === 'withdrawn').map(({ version }) => version));
      return { last, versions: all.filter(({ version }) => version > withdrawn) };
    });
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function factOf(kind: FactKind, { last, versions }: Standing): Fact {
  const first = versions.reduce((a, b) => (b.effectiveOn < a.effectiveOn ? b : a), last);
  const { id, effectiveOn: on, demonstration, dating } = last;
  return { kind, id, since: first.effectiveOn, on, demonstration, sinceDating: first.dating, dating };
}

function event(kind: FactKind, id: string, on: string, demonstration: boolean): Fact {
  return { kind, id, since: on, on, demonstration };
}

export function firstDayOf(year: number): string {
  return `${year}-01-01`;
}

/** From the day that something ended it counts no more. */
function isOver({ endedOn }: FactContent, day: string): boolean {
  return typeof endedOn === 'string' && endedOn <= day;
}

function baselineOf({ last, versions }: Standing, base: Fact, day: string): BaselineFact {
  const { content } = last;
  const isLongBefore = (from: string) => monthsAfter(from, THRESHOLDS.renewalMonths) <= last.effectiveOn;
  const challenges = text(content.challenges);
  return {
    sectors: list(content.sectors).length,
    hasUsers: list(content.users).length > 0,
    hasChallenges: challenges !== null,
    hasRenewedChallenges: versions.some(
      (one) =>
        challenges !== null &&
        text(one.content.challenges) !== null &&
        text(one.content.challenges) !== challenges &&
        isLongBefore(one.effectiveOn),
    ),
    isRenewed: isLongBefore(base.since),
    // A source may tell that it was adopted and not when: then since the analysis holds.
    adoptions: rowsOf(content.adoptions)
      .map(({ by, on }) => ({ by: String(by), on: typeof on === 'string' ? on : last.effectiveOn }))
      .filter(({ on }) => on <= day),
    indicators: rowsOf(content.indicators).filter(({ value, target }) => value !== undefined && target !== undefined)
      .length,
    ...base,
  };
}

function groupOf(content: FactContent, base: Fact): GroupFact {
  const members = rowsOf(content.members);
  return {
    type: text(content.type) ?? '',
    isExisting: content.existing === 'yes',
    hasMandate: text(content.mandate) !== null,
    meets: text(content.meets),
    sectors: different(members, 'sector', list(content.sectors)).size,
    sides: [...different(members, 'side')].sort(),
    ...base,
  };
}

/** What stands in a column of a table, each once, together with what is known already. */
function different(rows: readonly Row[], column: string, known: readonly string[] = []): ReadonlySet<string> {
  const found = new Set(known);
  for (const { [column]: value } of rows) if (typeof value === 'string') found.add(value);
  return found;
}

function planOf(content: FactContent, base: Fact, day: string) {
  const adoptedOn = text(content.adoptedOn);
  return { type: text(content.type), adoptedOn: adoptedOn !== null && adoptedOn <= day ? adoptedOn : null, ...base };
}

function deliberationOf(content: FactContent, base: Fact): DeliberationFact {
  const alternatives = rowsOf(content.alternatives);
  return {
    alternatives: alternatives.length,
    chosen: alternatives.filter(({ outcome }) => outcome === 'chosen').length,
    setAside: alternatives.filter(({ outcome, reason }) => outcome === 'set-aside' && reason !== undefined).length,
    sectors: list(content.sectors).length,
    parties: list(content.parties),
    money: list(content.money),
    ...base,
  };
}

function measureOf(content: FactContent, base: Fact): MeasureFact {
  return {
    state: text(content.state) ?? '',
    sectors: list(content.sectors).length,
    hasUsers: text(content.users) !== null,
    hasPlan: text(content.evaluationPlan) !== null,
    hasResult: text(content.evaluationResult) !== null,
    ...base,
  };
}

function text(value: FactContent[string] | undefined): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

function list(value: FactContent[string] | undefined): readonly string[] {
  return Array.isArray(value) ? (value as readonly string[]) : [];
}

function rowsOf(value: FactContent[string] | undefined): readonly Row[] {
  return Array.isArray(value) ? (value as readonly Row[]) : [];
}

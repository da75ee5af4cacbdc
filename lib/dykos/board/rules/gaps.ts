/** What municipalities have left to do, derived from what is registered: nothing is wrong that is only missing. */
import { gapsOf } from '../../../registration/rules/gaps';
import { registrationsAt } from '../../../registration/rules/time';
import type { Registration } from '../../../registration/types';
import { datingOf } from '../../../source/rules';
import type { MunicipalityProgress } from '../../types';
import type { BoardAdvice, BoardGathering, BoardMeasure, PlaceGaps, RoundState } from '../types';

/** Measures as they stood on a day, by name. */
export function measuresAt(
  versions: readonly Registration[],
  day: string,
  compareNames: (a: string, b: string) => number,
): readonly BoardMeasure[] {
  return standing(versions, 'measure', day)
    .map(({ id, municipality, content, demonstration }) => ({
      id,
      municipality: municipality ?? '',
      name: text(content.name) ?? '',
      state: text(content.state) ?? 'planned',
      hasPlan: content.evaluationPlan !== undefined,
      hasResult: content.evaluationResult !== undefined,
      demonstration,
    }))
    .sort((a, b) => compareNames(a.name, b.name));
}

/** Advice that was given by a day, the one to follow up first on top. */
export function adviceAt(versions: readonly Registration[], day: string): readonly BoardAdvice[] {
  return standing(versions, 'advice', day)
    .map((one) => ({
      id: one.id,
      municipality: one.municipality ?? '',
      title: text(one.content.title) ?? '',
      state: text(one.content.state) ?? 'open',
      givenOn: firstDay(versions, one.id) ?? one.effectiveOn,
      followUpOn: text(one.content.followUpOn),
      isDue: gapsOf(one, day).includes('not-followed-up'),
      demonstration: one.demonstration,
    }))
    .sort((a, b) => rank(a) - rank(b) || a.givenOn.localeCompare(b.givenOn) || a.id.localeCompare(b.id));
}

function rank({ isDue, state }: Pick<BoardAdvice, 'isDue' | 'state'>): number {
  return isDue ? 0 : state === 'open' ? 1 : 2;
}

/** Gatherings up to and after a day, the latest first. */
export function gatheringsOf(versions: readonly Registration[]): readonly BoardGathering[] {
  return standing(versions, 'gathering', LAST_DAY)
    .map(({ id, content, effectiveOn, demonstration, citation }) => ({
      id,
      name: text(content.name) ?? '',
      type: text(content.type) ?? 'gathering',
      on: effectiveOn,
      dating: datingOf(citation),
      place: text(content.place),
      demonstration,
    }))
    .sort((a, b) => b.on.localeCompare(a.on) || a.id.localeCompare(b.id));
}
/** Gatherings that are planned are shown, too. */
const LAST_DAY = '9999-12-31';

export interface Ground {
  readonly day: string;
  readonly versions: readonly Registration[];
  readonly states: readonly RoundState[];
  /** Rounds that take answers now. */
  readonly open: readonly string[];
}

/** Of each municipality what is left to do; those with nothing left are left out. */
export function placeGaps(
  progress: readonly MunicipalityProgress[],
  { day, versions, states, open }: Ground,
): readonly PlaceGaps[] {
  return progress
    .map(({ municipality: { id, number, name }, characteristics }): PlaceGaps => {
      const own = versions.filter(({ municipality }) => municipality === id);
      const baselines = standing(own, 'baseline', day);
      return {
        place: { id, number, name },
        baseline:
          baselines.length === 0
            ? 'missing'
            : baselines.every((one) => gapsOf(one, day).includes('not-adopted'))
              ? 'not-adopted'
              : null,
        measures: standing(own, 'measure', day).flatMap((one) =>
          gapsOf(one, day).map((gap) => ({ id: one.id, name: text(one.content.name) ?? '', gap })),
        ),
        rounds: states
          .filter(({ municipality, round, status }) => municipality === id && open.includes(round) && status !== 'sent')
          .map(({ round }) => round),
        notBegun: characteristics
          .filter(({ status }) => status === 'not-begun')
          .map(({ characteristic }) => characteristic),
      };
    })
    .filter(
      ({ baseline, measures, rounds, notBegun }) =>
        baseline !== null || measures.length + rounds.length + notBegun.length > 0,
    );
}

function standing(versions: readonly Registration[], kind: string, day: string): readonly Registration[] {
  return registrationsAt(
    versions.filter((one) => one.kind === kind),
    day,
  );
}

function firstDay(versions: readonly Registration[], id: string): string | undefined {
  return versions
    .filter((one) => one.id === id && one.state !== 'draft')
    .map(({ effectiveOn }) => effectiveOn)
    .sort()[0];
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

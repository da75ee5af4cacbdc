/** The stages that are no characteristic of their own. The other three are weighed by the same rule as the characteristic. */
import type { Evidence } from '../../types';
import type { MeasureFact, MunicipalityFacts } from '../facts';
import { THRESHOLDS } from '../thresholds';
import { arenas, isAcross, meetsRegularly } from './arenas';
import { inYears, yearOf } from './deliberation';
import { lacking, oneWith, type Requirement, refer, some, weigh } from './weigh';

/**
 * Room for action: the pool gives it, using it is the municipality's (002 §5.6.1, §6.1.1: opened, but quickly closed). *Begun* with
 * a decided pool; *in practice* when its use was weighed; *anchored* when it was in at least two years, and at least once together
 * with the municipality's own or other money: all needs and all resources seen as one (002 §5.6.3). The thresholds are ours.
 */
export function roomForAction({ pools, deliberations }: MunicipalityFacts): Evidence {
  const weighed = deliberations.filter(({ money }) => money.includes('pool'));
  const poolWeighed = weighed.map((one) => refer(one, 'pool-weighed', { year: yearOf(one) }, one.since));
  return weigh({
    begun: [some(pools, (one) => refer(one, 'pool', { year: String(one.year) }), lacking('pool'))],
    inPractice: [{ met: poolWeighed, missing: [lacking('pool-weighed')] }],
    anchored: [
      inYears(poolWeighed, 'pool-years'),
      some(
        weighed.filter(({ money }) => money.some((one) => one !== 'pool')),
        (one) => refer(one, 'pool-with-own'),
        lacking('pool-with-own'),
      ),
    ],
  });
}

/**
 * Practice of interaction (002 §5.6.3). *Begun* when a group across meets; *in practice* when there is an arena as in
 * `arenas` and a measure of at least two sectors; *anchored* when the arena is and such a measure has started.
 */
export function practice(facts: MunicipalityFacts, arena: Evidence = arenas(facts)): Evidence {
  const { groups, measures } = facts;
  const across = measures.filter(isJoint);
  return weigh({
    begun: [
      oneWith(
        groups,
        [
          [isAcross, lacking('group-across', { count: THRESHOLDS.sectorsInGroup })],
          [meetsRegularly, lacking('group-meets')],
        ],
        (one) => refer(one, 'group-meets', { count: one.sectors }),
      ),
    ],
    inPractice: [
      reached(arena, ['in-practice', 'anchored']),
      some(
        across,
        (one) => refer(one, 'measure-across', { count: one.sectors }),
        lacking('measure-across', { count: THRESHOLDS.sectorsInMeasure }),
      ),
    ],
    anchored: [
      reached(arena, ['anchored']),
      some(
        across.filter(isUnderWay),
        (one) => refer(one, 'measure-across-started', { count: one.sectors }),
        lacking('measure-across-started', { count: THRESHOLDS.sectorsInMeasure }),
      ),
    ],
  });
}

/** That another rule has come so far, on the facts that it names. */
function reached({ status, because, missing }: Evidence, statuses: readonly Evidence['status'][]): Requirement {
  return { met: statuses.includes(status) ? because : [], missing };
}

/** Design and carrying out of measures (002 §5.6.3). *Begun* with a measure; *in practice* once one has started; *anchored* in operations. */
export function measures({ measures: all }: MunicipalityFacts): Evidence {
  const standing = all.filter(({ state }) => state !== 'ended');
  return weigh({
    begun: [some(standing, (one) => refer(one, 'measure'), lacking('measure'))],
    inPractice: [some(standing.filter(isUnderWay), (one) => refer(one, 'measure-started'), lacking('measure-started'))],
    anchored: [
      some(
        standing.filter(({ state }) => state === 'in-operations'),
        (one) => refer(one, 'measure-operations'),
        lacking('measure-operations'),
      ),
    ],
  });
}

/**
 * Better and more coherent services (002 §4.2.3). Whether they became better cannot be told from registrations; whether anyone has
 * looked can (R14: all that is tried is to be evaluated). *Begun* with a planned evaluation; *in practice* with a result, also of a
 * measure that ended; *anchored* when what was evaluated has gone into operations. Nothing here is an effect of the money (R20).
 */
export function services({ measures: all }: MunicipalityFacts): Evidence {
  return weigh({
    begun: [
      some(
        all.filter(({ hasPlan, hasResult }) => hasPlan || hasResult),
        (one) => refer(one, one.hasResult ? 'evaluation-result' : 'evaluation-planned'),
        lacking('evaluation-planned'),
      ),
    ],
    inPractice: [
      some(
        all.filter(({ hasResult }) => hasResult),
        (one) => refer(one, 'evaluation-result'),
        lacking('evaluation-result'),
      ),
    ],
    anchored: [
      some(
        all.filter(({ hasResult, state }) => hasResult && state === 'in-operations'),
        (one) => refer(one, 'evaluation-operations'),
        lacking('evaluation-operations'),
      ),
    ],
  });
}

function isJoint({ sectors, state }: MeasureFact): boolean {
  return sectors >= THRESHOLDS.sectorsInMeasure && state !== 'ended';
}

function isUnderWay({ state }: MeasureFact): boolean {
  return ['started', 'running', 'in-operations'].includes(state);
}

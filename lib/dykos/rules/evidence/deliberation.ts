import type { Evidence, FactRef } from '../../types';
import type { DeliberationFact, MunicipalityFacts } from '../facts';
import { THRESHOLDS } from '../thresholds';
import { lacking, oneWith, type Requirement, refer, some, weigh } from './weigh';

type Condition = readonly [holds: (one: DeliberationFact) => boolean, missing: ReturnType<typeof lacking>];

/** What makes a record one of weighing, and not of deciding alone. */
const WEIGHED: readonly Condition[] = [
  [
    ({ alternatives }) => alternatives >= THRESHOLDS.alternatives,
    lacking('deliberation-alternatives', { count: THRESHOLDS.alternatives }),
  ],
  [({ chosen }) => chosen > 0, lacking('deliberation-chosen')],
  [({ setAside }) => setAside > 0, lacking('deliberation-set-aside')],
  [
    ({ sectors }) => sectors >= THRESHOLDS.sectorsInDeliberation,
    lacking('deliberation-sectors', { count: THRESHOLDS.sectorsInDeliberation }),
  ],
  [({ money }) => money.length > 0, lacking('deliberation-money')],
];

/** Top leaders and politicians set priorities on the municipality's behalf (002 §6.1.1: that is in itself a political task). */
const LEADING = ['top-leader', 'politicians'];

/**
 * There is deliberation, and priorities are set on the resources at hand (002 §4.2.3, 3). *Begun* with one record; *in practice*
 * when one record weighs at least two alternatives, chooses one and sets one aside with a reason, with at least two sectors, and
 * says which money it is about; *anchored* when that happened in at least two different years and top leaders or politicians took
 * part. The report found little struggle over priorities (002 §5.6.2), so a choice without something set aside is not counted.
 * The thresholds are ours.
 */
export function deliberation({ deliberations }: MunicipalityFacts): Evidence {
  const weighed = deliberations.filter((one) => WEIGHED.every(([holds]) => holds(one)));
  return weigh({
    begun: [
      some(deliberations, (one) => refer(one, 'deliberation', { count: one.alternatives }), lacking('deliberation')),
    ],
    inPractice: [
      oneWith(deliberations, WEIGHED, (one) => refer(one, 'deliberation-weighed', { count: one.alternatives })),
    ],
    anchored: [
      inYears(
        weighed.map((one) => refer(one, 'deliberation-year', { year: yearOf(one) }, one.since)),
        'deliberation-years',
      ),
      some(weighed.filter(isLed), (one) => refer(one, 'deliberation-leaders'), lacking('deliberation-leaders')),
    ],
  });
}

/** Whether top leaders or politicians took part. */
export function isLed({ parties }: DeliberationFact): boolean {
  return parties.some((party) => LEADING.includes(party));
}

/** The year in which something was weighed: that of its first word, which later corrections leave alone. */
export function yearOf({ since }: DeliberationFact): string {
  return since.slice(0, 4);
}

/** Something done in enough different years. */
export function inYears(refs: readonly FactRef[], missing: 'deliberation-years' | 'pool-years'): Requirement {
  const years = new Set(refs.map(({ values }) => values.year));
  return {
    met: years.size >= THRESHOLDS.yearsOfDeliberation ? refs : [],
    missing: [lacking(missing, { count: THRESHOLDS.yearsOfDeliberation })],
  };
}

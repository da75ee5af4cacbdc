/** What the same facts tell of other models' parts. Most of what those models are about shows in no registration, and says so. */
import {
  ELEMENTS,
  type FactRef,
  IDEAL,
  LADDER,
  type Overlay,
  type OverlayPartId,
  type OverlayProgress,
  PRESENT,
  TRAITS,
} from '../../types';
import type { MunicipalityFacts } from '../facts';
import { isLed } from './deliberation';
import { refer } from './weigh';

type Look = (facts: MunicipalityFacts) => readonly FactRef[];

const of = {
  /** Earlier experience of cooperation: other initiatives, and groups that were there before (001). */
  experience: ({ initiatives, groups }: MunicipalityFacts) => [
    ...initiatives.map((one) => refer(one, 'initiative')),
    ...groups.filter(({ isExisting }) => isExisting).map((one) => refer(one, 'group-existing')),
  ],
  baseline: ({ baselines }: MunicipalityFacts) => baselines.map((one) => refer(one, 'baseline')),
  /** Anchoring and preparation (001): a steering group, positions, measures decided on. */
  preparation: ({ groups, positions, measures }: MunicipalityFacts) => [
    ...groups.filter(({ type }) => type === 'steering-group').map((one) => refer(one, 'steering-group')),
    ...positions.map((one) => refer(one, 'position')),
    ...measures.filter(({ state }) => state === 'planned').map((one) => refer(one, 'measure')),
  ],
  /** A measure that was tried, also one that ended: 001 places those here. */
  started: ({ measures }: MunicipalityFacts) =>
    measures.filter(({ state }) => state !== 'planned').map((one) => refer(one, 'measure-started')),
  operations: ({ measures }: MunicipalityFacts) =>
    measures.filter(({ state }) => state === 'in-operations').map((one) => refer(one, 'measure-operations')),
  adoption: ({ baselines, plans }: MunicipalityFacts) => [
    ...baselines.filter(({ adoptions }) => adoptions.length > 0).map((one) => refer(one, 'baseline-adopted')),
    ...plans.filter(({ adoptedOn }) => adoptedOn !== null).map((one) => refer(one, 'plan-adopted')),
  ],
  leaders: ({ groups, positions }: MunicipalityFacts) => [
    ...groups
      .filter(({ type, sides }) => type === 'steering-group' && sides.includes('top-leader'))
      .map((one) => refer(one, 'steering-group-leaders')),
    ...positions.map((one) => refer(one, 'position')),
  ],
  results: ({ measures }: MunicipalityFacts) =>
    measures.filter(({ hasResult }) => hasResult).map((one) => refer(one, 'evaluation-result')),
  /** Those whose assent it takes have been heard: users, and leaders or politicians. */
  stakeholders: ({ deliberations }: MunicipalityFacts) =>
    deliberations.filter((one) => one.parties.includes('users') && isLed(one)).map((one) => refer(one, 'stakeholders')),
  lasting: ({ groups, measures, positions, plans }: MunicipalityFacts) => [
    ...measures.filter(({ state }) => state === 'in-operations').map((one) => refer(one, 'measure-operations')),
    ...positions.filter(({ fundedBy }) => fundedBy === 'own-budget').map((one) => refer(one, 'position-own-budget')),
    ...groups.filter(({ isExisting }) => isExisting).map((one) => refer(one, 'group-existing')),
    ...plans.filter(({ adoptedOn }) => adoptedOn !== null).map((one) => refer(one, 'plan-adopted')),
  ],
  /** Planned with care: a baseline that measures, and a measure whose evaluation is planned. */
  planning: ({ baselines, measures }: MunicipalityFacts) => {
    const measured = baselines.filter(({ indicators }) => indicators > 0);
    const planned = measures.filter(({ hasPlan }) => hasPlan);
    if (measured.length === 0 || planned.length === 0) return [];
    return [
      ...measured.map((one) => refer(one, 'baseline-indicators', { count: one.indicators })),
      ...planned.map((one) => refer(one, 'evaluation-planned')),
    ];
  },
} satisfies Record<string, Look>;

/** Null: cannot be told from what is registered. Which facts speak to which part is ours. */
const LOOKS: Readonly<Record<OverlayPartId, Look | null>> = {
  attention: of.experience,
  exploration: of.baseline,
  installation: of.preparation,
  'initial-implementation': of.started,
  maintenance: of.operations,
  motivation: null,
  ownership: of.adoption,
  competence: null,
  training: null,
  'leader-support': of.leaders,
  loyalty: null,
  'quality-assurance': of.results,
  acceptable: of.stakeholders,
  applicable: null,
  faithful: null,
  penetration: null,
  sustainability: of.lasting,
  'early-detection': null,
  contact: null,
  culture: null,
  planning: of.planning,
  'institutional-culture': null,
  'path-dependence': null,
  'silo-thinking': null,
  'one-after-another': null,
  'coordination-only': null,
  'stepping-back': null,
};

export const OVERLAY_PARTS: Readonly<Record<Overlay, readonly OverlayPartId[]>> = {
  ladder: LADDER,
  elements: ELEMENTS,
  traits: TRAITS,
  ideal: IDEAL,
  present: PRESENT,
};

/** Every overlay, each with its parts in the source's order. A part that is not seen may still be there: nobody registered it. */
export function overlaysOf(facts: MunicipalityFacts): readonly OverlayProgress[] {
  return Object.entries(OVERLAY_PARTS).map(([overlay, parts]) => ({
    overlay: overlay as Overlay,
    parts: parts.map((part) => {
      const because = LOOKS[part]?.(facts);
      if (!because) return { part, told: 'untold', because: [] };
      return { part, told: because.length > 0 ? 'seen' : 'not-seen', because };
    }),
  }));
}

/** One municipality as a dashboard shows it: evidence, self-rating and assessment side by side, never mixed. */
import {
  CHARACTERISTICS,
  type Characteristic,
  type Evidence,
  type MunicipalityProgress,
  type MunicipalityStanding,
  type ProgressPlace,
  STAGES,
  STATUSES,
  type Stage,
  type Status,
} from '../types';
import { type AssessmentRow, assessmentsAt } from './assessment';
import { changesBetween, type Statuses, statusesOf } from './change';
import { factsOf, type MunicipalityFacts, type Sources } from './facts';
import { type RatedAnswer, selfRatingsOf } from './self-rating';
import { STAGE_RULES } from './status';

/** Everything known of a municipality. */
export interface MunicipalityRecord extends Sources {
  readonly place: ProgressPlace;
  readonly assessments: readonly AssessmentRow[];
  /** Those that the reader may see. */
  readonly answers: readonly RatedAnswer[];
  /** There are others that the reader may not see. */
  readonly hidesAnswers: boolean;
}

/** A municipality whose facts on a day are weighed. */
export interface Weighed {
  readonly day: string;
  readonly facts: MunicipalityFacts;
  readonly statuses: Statuses;
  /** What is counted of everyone. */
  readonly standing: MunicipalityStanding;
}

export function weighedOf({ place, ...sources }: MunicipalityRecord, day: string): Weighed {
  const facts = factsOf(sources, day);
  const statuses = statusesOf(facts);
  return {
    day,
    facts,
    statuses,
    standing: {
      municipality: place,
      characteristics: CHARACTERISTICS.map((characteristic) => ({ characteristic, ...statuses[characteristic] })),
      stages: STAGES.map((stage) => ({ stage, ...stageOf(stage, facts, statuses) })),
      demonstration: isDemonstrated(statuses, facts),
    },
  };
}

/** What is shown of one: where it stands, what changed since another day, and the two other voices. */
export function progressOf(
  record: MunicipalityRecord,
  { day, facts, statuses: now, standing }: Weighed,
  compare: string | null,
): MunicipalityProgress {
  const { assessments, answers, hidesAnswers } = record;
  const factsThen = compare === null ? null : factsOf(record, compare);
  const then = factsThen && statusesOf(factsThen);
  const ratings = selfRatingsOf(answers.filter(({ sentOn }) => sentOn <= day));
  const judged = assessmentsAt(assessments, day);
  return {
    municipality: standing.municipality,
    demonstration: standing.demonstration,
    characteristics: standing.characteristics.map((one) => ({
      before: then ? then[one.characteristic].status : null,
      selfRating: ratings.get(one.characteristic) ?? null,
      assessment: judged.get(one.characteristic) ?? null,
      ...one,
    })),
    stages: standing.stages.map((one) => ({
      before: factsThen && then && stageOf(one.stage, factsThen, then).status,
      ...one,
    })),
    changes: then ? changesBetween(then, now) : [],
    isSelfRatingHidden: hidesAnswers && facts.forms.length > 0,
  };
}

/** A stage that is a characteristic, too, has been weighed already. */
function stageOf(stage: Stage, facts: MunicipalityFacts, statuses: Statuses): Evidence {
  const known: Readonly<Partial<Record<Stage, Evidence>>> = statuses;
  return known[stage] ?? STAGE_RULES[stage](facts, statuses);
}

function isDemonstrated(statuses: Statuses, { forms }: MunicipalityFacts): boolean {
  return (
    forms.some(({ demonstration }) => demonstration) ||
    CHARACTERISTICS.some((one) => statuses[one].because.some(({ demonstration }) => demonstration))
  );
}

/** How many municipalities have which status, by characteristic. */
export function countStatuses(
  all: readonly Statuses[],
): Readonly<Record<Characteristic, Readonly<Record<Status, number>>>> {
  const count = (characteristic: Characteristic) =>
    Object.fromEntries(
      STATUSES.map((status) => [status, all.filter((one) => one[characteristic].status === status).length]),
    );
  return Object.fromEntries(CHARACTERISTICS.map((one) => [one, count(one)])) as ReturnType<typeof countStatuses>;
}

/** One municipality as a dashboard shows it: evidence, self-rating and assessment side by side, never mixed. */
import {
  CHARACTERISTICS,
  type Characteristic,
  type Evidence,
  type MunicipalityProgress,
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

export function progressOf(
  { place, assessments, answers, hidesAnswers, ...sources }: MunicipalityRecord,
  day: string,
  compare: string | null,
): MunicipalityProgress {
  const facts = factsOf(sources, day);
  const now = statusesOf(facts);
  const factsThen = compare === null ? null : factsOf(sources, compare);
  const then = factsThen && statusesOf(factsThen);
  const ratings = selfRatingsOf(answers.filter(({ sentOn }) => sentOn <= day));
  const judged = assessmentsAt(assessments, day);
  return {
    municipality: place,
    characteristics: CHARACTERISTICS.map((characteristic) => ({
      characteristic,
      ...now[characteristic],
      before: then ? then[characteristic].status : null,
      selfRating: ratings.get(characteristic) ?? null,
      assessment: judged.get(characteristic) ?? null,
    })),
    stages: STAGES.map((stage) => ({
      stage,
      ...stageOf(stage, facts, now),
      before: factsThen && then && stageOf(stage, factsThen, then).status,
    })),
    changes: then ? changesBetween(then, now) : [],
    isSelfRatingHidden: hidesAnswers && facts.forms.length > 0,
    demonstration: isDemonstrated(now, facts),
  };
}

/** A stage that is a characteristic, too, has been weighed already. */
function stageOf(stage: Stage, facts: MunicipalityFacts, statuses: Statuses): Evidence {
  const known: Readonly<Partial<Record<Stage, Evidence>>> = statuses;
  return known[stage] ?? STAGE_RULES[stage](facts);
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

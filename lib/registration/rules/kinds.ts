/** Every kind of registration there is, in the order they are listed. */
import { BASELINE } from '../../baseline/types';
import { MARKER } from '../../context/types';
import { DELIBERATION } from '../../deliberation/types';
import { ACTIVITY, ASSESSMENT, CONCLUSION, PHASE, RECOMMENDATION } from '../../evaluation/types';
import { ADVICE, ENVIRONMENT, GATHERING } from '../../guidance/types';
import { MEASURE } from '../../measure/types';
import { GROUP, INITIATIVE, PLAN, POSITION } from '../../organisation/types';
import type { Field, KindDefinition } from '../types';

export const KINDS: readonly KindDefinition[] = [
  BASELINE,
  GROUP,
  POSITION,
  PLAN,
  INITIATIVE,
  DELIBERATION,
  MEASURE,
  MARKER,
  ADVICE,
  GATHERING,
  ENVIRONMENT,
  PHASE,
  ACTIVITY,
  RECOMMENDATION,
  CONCLUSION,
  ASSESSMENT,
];

const BY_KIND = new Map(KINDS.map((one) => [one.kind, one]));
const BY_SLUG = new Map(KINDS.map((one) => [one.slug, one]));

/** A kind by its name; undefined where there is none such. @example kindOf('baseline')?.slug // 'nullpunktsanalyse' */
export function kindOf(kind: string): KindDefinition | undefined {
  return BY_KIND.get(kind);
}

/** A kind by its part of an address. @example kindAt('tiltak')?.kind // 'measure' */
export function kindAt(slug: string): KindDefinition | undefined {
  return BY_SLUG.get(slug);
}

/** All fields of a kind, section by section. */
export function fieldsOf({ sections }: KindDefinition): readonly Field[] {
  return sections.flatMap(({ fields }) => fields);
}

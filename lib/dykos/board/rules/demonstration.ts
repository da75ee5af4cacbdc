/** What of a dashboard is made up to show how things work. */
import type { FactRef } from '../../types';

export type Demonstrated = 'answers' | 'registrations' | 'both';

/** What may be made up of a characteristic or a stage: its facts, and the two other voices where they are known. */
interface Told {
  readonly because: readonly Pick<FactRef, 'kind' | 'demonstration'>[];
  readonly selfRating?: { readonly demonstration: boolean } | null;
  readonly assessment?: { readonly demonstration: boolean } | null;
}

interface Place {
  readonly characteristics: readonly Told[];
  readonly stages: readonly Told[];
  readonly demonstration: boolean;
}

/**
 * An answer is marked by its round, a registration and an assessment each for itself. Null where nothing is made up. What is marked
 * without a fact that tells which is a form that decided nothing.
 */
export function demonstratedIn(places: readonly Place[]): Demonstrated | null {
  const marked = places.filter(({ demonstration }) => demonstration);
  const told = marked.flatMap(({ characteristics, stages }) => [...characteristics, ...stages]);
  return demonstratedBehind(told) ?? (marked.length > 0 ? 'answers' : null);
}

/** The same of single characteristics. */
export function demonstratedBehind(told: readonly Told[]): Demonstrated | null {
  const isFact = (isForm: boolean) =>
    told.some(({ because }) =>
      because.some(({ kind, demonstration }) => demonstration && (kind === 'form') === isForm),
    );
  const isRegistered = isFact(false) || told.some(({ assessment }) => assessment?.demonstration === true);
  const isAnswered = isFact(true) || told.some(({ selfRating }) => selfRating?.demonstration === true);
  if (isRegistered) return isAnswered ? 'both' : 'registrations';
  return isAnswered ? 'answers' : null;
}

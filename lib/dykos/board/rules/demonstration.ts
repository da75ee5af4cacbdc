/** What of a dashboard is made up to show how things work. */
import type { CharacteristicProgress, MunicipalityProgress } from '../../types';

export type Demonstrated = 'answers' | 'registrations' | 'both';

/** An answer is marked by its round; a registration and an assessment each for itself. Null where nothing is made up. */
export function demonstratedIn(municipalities: readonly MunicipalityProgress[]): Demonstrated | null {
  const facts = municipalities.flatMap(({ characteristics, stages }) => [...characteristics, ...stages]);
  return demonstratedOf(
    municipalities.flatMap(({ characteristics }) => characteristics),
    facts.flatMap(({ because }) => because),
    municipalities.some(({ demonstration }) => demonstration),
  );
}

/** The same of one characteristic. */
export function demonstratedBehind(one: CharacteristicProgress): Demonstrated | null {
  return demonstratedOf([one], one.because, false);
}

function demonstratedOf(
  voices: readonly Pick<CharacteristicProgress, 'selfRating' | 'assessment'>[],
  because: CharacteristicProgress['because'],
  isAny: boolean,
): Demonstrated | null {
  const refs = because.filter(({ demonstration }) => demonstration);
  const isRegistered =
    refs.some(({ kind }) => kind !== 'form') || voices.some(({ assessment }) => assessment?.demonstration);
  const isAnswered =
    refs.some(({ kind }) => kind === 'form') || voices.some(({ selfRating }) => selfRating?.demonstration);
  // A form that decided nothing is known only from the whole.
  if (isRegistered) return isAnswered ? 'both' : 'registrations';
  return isAnswered || isAny ? 'answers' : null;
}

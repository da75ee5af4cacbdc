/** What a component names must exist: an indicator for every municipality, and the municipalities of set amounts. */
import type { Component } from '../../schema';
import { indicatorOf } from '../indicators';
import type { SoundProblem } from './soundness';
import type { StructureFault } from './structure';

/**
 * Indicators that a municipality lacks, one fault for each municipality and indicator, and unknown municipality numbers in set
 * amounts.
 * Source: the specification's step 1: a missing indicator is an error, never 0.
 * @example a rate on "children", absent for the fourth municipality: missing-indicator at municipalities[3].indicators.children
 */
export function referenceFaults(problem: SoundProblem): readonly StructureFault[] {
  return [...missingIndicators(problem), ...unknownMunicipalities(problem)];
}

/**
 * The indicators a component is calculated from.
 * @example a key with weights for "population" and "children" gives both names
 */
export function indicatorsOf(component: Component): readonly string[] {
  if (component.kind === 'rate') return [component.indicator];
  return component.kind === 'key' ? Object.keys(component.weights) : [];
}

function missingIndicators({ municipalities, schemes }: SoundProblem): readonly StructureFault[] {
  const named = new Set(schemes.flatMap(({ item }) => item.components.flatMap(indicatorsOf)));
  return municipalities.flatMap(({ item, index }) =>
    [...named]
      .filter((indicator) => indicatorOf(item, indicator) === undefined)
      .map(
        (indicator) =>
          ({ code: 'missing-indicator', path: ['municipalities', index, 'indicators', indicator] }) as const,
      ),
  );
}

function unknownMunicipalities({ municipalities, schemes, isWhole }: SoundProblem): readonly StructureFault[] {
  if (!isWhole) return [];
  const known = new Set(municipalities.map(({ item }) => item.number));
  return schemes.flatMap(({ item, index }) =>
    item.components.flatMap((component, place) => {
      if (component.kind !== 'set') return [];
      return Object.keys(component.amounts)
        .filter((number) => !known.has(number))
        .map((number) => ({
          code: 'unknown-municipality' as const,
          path: ['schemes', index, 'components', place, 'amounts', number],
        }));
    }),
  );
}

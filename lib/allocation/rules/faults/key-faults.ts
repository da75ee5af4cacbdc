/** What a distribution key needs before it can share anything. */
import { parseDecimal, powerOfTen, unitsWith } from '@/lib/decimal';
import type { Component, Scheme } from '../../schema';
import { remainingFrame } from '../components/key';
import { indicatorOf } from '../indicators';
import type { Placed, SoundProblem } from './soundness';
import type { StructureFault } from './structure';

/**
 * Keys that cannot share: more than one in a scheme, no frame, a frame that is used up, weights that are not 1 in all, and
 * indicators whose sum is 0.
 * Source: the specification's step 1, `key`.
 * @example weights "0.7" and "0.2": weights-not-one at schemes[0].components[1].weights
 */
export function keyFaults(problem: SoundProblem): readonly StructureFault[] {
  return problem.schemes.flatMap((scheme) => {
    const keys = scheme.item.components.flatMap((component, place) =>
      component.kind === 'key' ? [{ component, path: ['schemes', scheme.index, 'components', place] }] : [],
    );
    if (keys.length === 0) return [];
    const extra = keys.slice(1).map(({ path }) => ({ code: 'more-than-one-key', path }) as const);
    const weights = keys.flatMap(({ component, path }) => weightFaults(component, [...path, 'weights'], problem));
    return [...frameFaults(scheme, problem), ...extra, ...weights];
  });
}

function frameFaults({ item, index }: Placed<Scheme>, problem: SoundProblem): readonly StructureFault[] {
  const path = ['schemes', index, 'frame'];
  if (item.frame == null) return [{ code: 'key-without-frame', path }];
  const isUsedUp = problem.isWhole && remainingFrame(item, problem.municipalities.length) < 0n;
  return isUsedUp ? [{ code: 'negative-remaining-frame', path }] : [];
}

function weightFaults(
  { weights }: Extract<Component, { kind: 'key' }>,
  path: readonly (string | number)[],
  { municipalities, isWhole }: SoundProblem,
): readonly StructureFault[] {
  const unbalanced = isOne(Object.values(weights)) ? [] : [{ code: 'weights-not-one', path } as const];
  if (!isWhole) return unbalanced;
  const withoutSum = Object.keys(weights).filter((indicator) => {
    const values = municipalities.map(({ item }) => indicatorOf(item, indicator));
    return values.every((value) => value !== undefined && parseDecimal(value).units === 0n);
  });
  const empty = withoutSum.map((indicator) => ({ code: 'zero-indicator-sum', path: [...path, indicator] }) as const);
  return [...unbalanced, ...empty];
}

/** Whether decimals sum to exactly 1: "0.7" and "0.3" do, "0.33", "0.33" and "0.33" do not. */
function isOne(texts: readonly string[]): boolean {
  const values = texts.map(parseDecimal);
  const decimals = values.reduce((most, value) => Math.max(most, value.decimals), 0);
  return values.reduce((sum, value) => sum + unitsWith(decimals, value), 0n) === powerOfTen(decimals);
}

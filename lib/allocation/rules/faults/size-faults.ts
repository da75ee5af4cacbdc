/** Limits that keep every calculation quick. */
import { LIMITS } from '../../schema';
import type { SoundProblem } from './soundness';
import type { StructureFault } from './structure';

/**
 * Too many cells (municipalities × terms, where a key has a term for each weight), or too many indicators in keys: each makes
 * the common unit finer.
 * Source: our own limit, more than three times all of Norway with 40 schemes; see `docs/allocation-format.md`.
 * @example 1 000 municipalities with 101 terms in all: too-large at schemes
 */
export function sizeFaults({ municipalities, schemes }: SoundProblem): readonly StructureFault[] {
  const components = schemes.flatMap(({ item }) => item.components);
  const inKeys = components.flatMap((component) => (component.kind === 'key' ? Object.keys(component.weights) : []));
  const terms = inKeys.length + components.filter(({ kind }) => kind !== 'key').length;
  const isTooLarge = municipalities.length * terms > LIMITS.cells || new Set(inKeys).size > LIMITS.keyIndicators;
  return isTooLarge ? [{ code: 'too-large', path: ['schemes'] }] : [];
}

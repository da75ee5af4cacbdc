/** Limits that keep every calculation quick. */
import { LIMITS } from '../../schema';
import type { SoundProblem } from './soundness';
import type { StructureFault } from './structure';

/**
 * Too many cells (municipalities × components), or too many indicators in keys: each makes the common unit finer.
 * Source: our own limit, about seven times all of Norway with 40 schemes; see `docs/allocation-format.md`.
 * @example 1 000 municipalities with 300 components in all: too-large at schemes
 */
export function sizeFaults({ municipalities, schemes }: SoundProblem): readonly StructureFault[] {
  const components = schemes.flatMap(({ item }) => item.components);
  const indicators = new Set(
    components.flatMap((component) => (component.kind === 'key' ? Object.keys(component.weights) : [])),
  );
  const isTooLarge = municipalities.length * components.length > LIMITS.cells || indicators.size > LIMITS.keyIndicators;
  return isTooLarge ? [{ code: 'too-large', path: ['schemes'] }] : [];
}

/** The fingerprint that lets a recipient see that a problem and a result belong together and are untouched. */
import { createHash } from 'node:crypto';
import type { AllocationResult } from '../types';
import { canonicalJson } from './canonical-json';

/**
 * SHA-256 over the canonical JSON in UTF-8.
 * Source: the specification's result.
 * @example hashOf({}) // "sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a"
 */
export function hashOf(value: unknown): string {
  return `sha256:${createHash('sha256').update(canonicalJson(value), 'utf8').digest('hex')}`;
}

/**
 * A result's own hash: over everything but its two hash members. Holds a downloaded result against what it says of itself.
 * Source: the specification's result.
 * @example resultHashOf(result) === result.resultHash // true for a result nobody has changed
 */
export function resultHashOf(result: Omit<AllocationResult, 'problemHash' | 'resultHash'>): string {
  const members = Object.entries(result).filter(([key]) => key !== 'problemHash' && key !== 'resultHash');
  return hashOf(Object.fromEntries(members));
}

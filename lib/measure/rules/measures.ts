/** Measures as they stand, from the versions that were registered. */
import { gapsOf } from '../../registration/rules/gaps';
import { registrationsAt } from '../../registration/rules/time';
import type { Citation, Registration } from '../../registration/types';
import type { SourceNote } from '../../source/types';
import { MEASURE, type Measure, type MeasurePlace } from '../types';
import { evaluationState } from './evaluation';
import { measureState, statusHistory } from './history';

/** Sources by id; where in them something stands is told by each citation. */
export type Sources = ReadonlyMap<string, Omit<SourceNote, 'reference'>>;

/**
 * The measures that stand on an ISO day, each with its history up to that day. What was taken back, and what is to hold later, is none.
 */
export function measuresAt(
  versions: readonly Registration[],
  places: ReadonlyMap<string, MeasurePlace>,
  sources: Sources,
  day: string,
): readonly Measure[] {
  const byId = new Map<string, Registration[]>();
  for (const version of versions) byId.set(version.id, [...(byId.get(version.id) ?? []), version]);
  return registrationsAt(versions, day).flatMap((stands) => {
    const place = places.get(stands.municipality ?? '');
    if (!place) return [];
    return {
      id: stands.id,
      place,
      name: String(stands.content[MEASURE.title] ?? ''),
      state: measureState(stands),
      effectiveOn: stands.effectiveOn,
      content: stands.content,
      history: statusHistory(byId.get(stands.id) ?? [], day),
      evaluation: evaluationState(stands.content),
      gaps: gapsOf(stands, day),
      demonstration: stands.demonstration,
      source: sourceNote(stands.citation, sources),
    };
  });
}

/** A citation with what it cites; null for what was written here. */
export function sourceNote(citation: Citation | null, sources: Sources): SourceNote | null {
  const source = citation && sources.get(citation.source);
  return source ? { ...source, reference: citation.reference } : null;
}

/** A measure's statuses among what else happened, on one line of time. */
import { registrationsAt } from '../../registration/rules/time';
import type { Registration } from '../../registration/types';
import { datingOf } from '../../source/rules';
import type { ContextMarker, StatusStep, TimelineItem } from '../types';

/** The markers that hold on a day, as a time line shows them: what happened, from when, and until when where that is stated. */
export function contextMarkers(versions: readonly Registration[], day: string): readonly ContextMarker[] {
  return registrationsAt(versions, day).map(({ id, effectiveOn, municipality, content, citation, demonstration }) => ({
    id,
    on: effectiveOn,
    until: typeof content.endedOn === 'string' ? content.endedOn : null,
    type: String(content.type ?? 'other'),
    title: String(content.title ?? ''),
    note: typeof content.note === 'string' ? content.note : null,
    isForAll: municipality === null,
    dating: datingOf(citation),
    demonstration,
  }));
}

/** Statuses and markers by day; on the same day what happened stands before the status that it may have led to. */
export function timelineOf(history: readonly StatusStep[], markers: readonly ContextMarker[]): readonly TimelineItem[] {
  const items: TimelineItem[] = [
    ...markers.map((marker) => ({ kind: 'marker' as const, on: marker.on, marker })),
    ...history.map((step) => ({ kind: 'status' as const, on: step.on, step })),
  ];
  return items.sort((a, b) => (a.on === b.on ? a.kind.localeCompare(b.kind) : a.on < b.on ? -1 : 1));
}

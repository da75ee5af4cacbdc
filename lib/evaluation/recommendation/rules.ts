import { registrationsAt } from '../../registration/rules/time';
import type { Content, Registration } from '../../registration/types';
import { parseReference } from '../../source/rules';
import type { SourceNote } from '../../source/types';
import { type AuthorGroup, RECOMMENDATION_STATES, type Recommendation } from './types';

/** Recommendations as they stood on a day, by author in the order of time; what nobody has followed up is open, not forgotten. */
export function recommendationsOf(
  versions: readonly Registration[],
  day: string,
  sourceOf: (registration: Registration) => SourceNote | null,
): readonly AuthorGroup[] {
  const all = registrationsAt(versions, day)
    .map((one) => ({ one, first: firstDay(versions, one.id) }))
    .sort((a, b) => compare(a.first, b.first) || compare(placeOf(a.one), placeOf(b.one)) || compareTime(a.one, b.one))
    .map(({ one }) => recommendationOf(one, sourceOf(one)));
  return [...new Set(all.map(({ author }) => author))].map((author) => ({
    author,
    recommendations: all.filter((each) => each.author === author),
  }));
}

function recommendationOf(one: Registration, source: SourceNote | null): Recommendation {
  const { content } = one;
  return {
    id: one.id,
    recommendation: text(content, 'recommendation') ?? '',
    author: text(content, 'author') ?? '',
    addressee: text(content, 'addressee'),
    reason: text(content, 'reason'),
    state: RECOMMENDATION_STATES.find((state) => state === content.state) ?? 'open',
    followUp: text(content, 'followUp'),
    since: one.effectiveOn,
    source,
    demonstration: one.demonstration,
  };
}

function firstDay(versions: readonly Registration[], id: string): string {
  const days = versions.filter((one) => one.id === id && one.state !== 'draft').map(({ effectiveOn }) => effectiveOn);
  return days.sort()[0] ?? '';
}

/** Where in its source it stands: `6.2.1` before `6.2.2`. */
function placeOf({ citation }: Registration): string {
  return parseReference(citation?.reference ?? '').find(([part]) => part === 'section')?.[1] ?? '';
}

function compareTime(a: Registration, b: Registration): number {
  return a.recordedAt.getTime() - b.recordedAt.getTime() || compare(titleOf(a), titleOf(b));
}

function titleOf({ content }: Registration): string {
  return text(content, 'recommendation') ?? '';
}

function text(content: Content, key: string): string | null {
  const value = content[key];
  return typeof value === 'string' && value !== '' ? value : null;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

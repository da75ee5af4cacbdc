/** What held on a day. */
import type { Registration, State } from '../types';

interface Version {
  readonly id: string;
  readonly version: number;
  readonly state: State;
  readonly effectiveOn: string;
}

/**
 * The registrations as they stood on a day (ISO date): of each the last word about that day, that is the highest version that had
 * come into effect; drafts never count, and what was withdrawn is gone from that day on. A later correction that takes effect
 * earlier is a word about the earlier days, too.
 * @example registrationsAt([{ id: 'a', version: 1, state: 'registered', effectiveOn: '2020-01-01' }], '2019-12-31') // []
 */
export function registrationsAt<T extends Version>(versions: readonly T[], day: string): readonly T[] {
  const last = new Map<string, T>();
  for (const one of versions) {
    if (one.state === 'draft' || one.effectiveOn > day) continue;
    const known = last.get(one.id);
    if (!known || known.version < one.version) last.set(one.id, one);
  }
  return [...last.values()].filter(({ state }) => state === 'registered');
}

/** The days on which something may have changed, each once, from the first. */
export function turningDays(versions: readonly Version[]): readonly string[] {
  const days = versions.filter(({ state }) => state !== 'draft').map(({ effectiveOn }) => effectiveOn);
  return [...new Set(days)].sort();
}

/** The newest version of a registration, drafts included: what its writer goes on from. */
export function newest(versions: readonly Registration[]): Registration | undefined {
  return versions.reduce<Registration | undefined>(
    (last, one) => (last && last.version > one.version ? last : one),
    undefined,
  );
}

/**
 * Every way into the application, as `tests/access/entries.csv` lists it by hand: what stands there is what must be so, and is
 * derived from nothing. The tests compare it with the source tree, the policy's words, the build, and the running server.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { stableUuid } from '@/prisma/seed/write';
import { ACTORS, type ActorName, ATTACHMENTS, EXTRACTS, REGISTRATIONS, RESPONSES, RUNS } from './tenants';

export interface Entry {
  /** The file, and after # the export, where there are several. */
  readonly entry: string;
  /** page | GET | POST | PUT | PATCH | DELETE | action */
  readonly kind: string;
  /** An address of it; for an action a page that offers it. */
  readonly address: string;
  /** The permission it asks for, or `public`. */
  readonly permission: string;
  /** A status for pages and handlers, `runs` or `refused` for actions. */
  readonly expected: Readonly<Record<ActorName, string>>;
}

export const ENTRIES_FILE = 'tests/access/entries.csv';

export function readEntries(): readonly Entry[] {
  const rows: Record<string, string>[] = parse(readFileSync(ENTRIES_FILE), { columns: true });
  return rows.map(({ entry = '', kind = '', address = '', permission = '', ...cells }) => {
    const strangers = Object.keys(cells).filter((name) => !ACTORS.some((actor) => actor === name));
    const missing = ACTORS.filter((actor) => !cells[actor]);
    if (strangers.length + missing.length > 0) throw new Error(`${entry}: unknown ${strangers}; missing ${missing}`);
    return { entry, kind, address, permission, expected: cells as Record<ActorName, string> };
  });
}

/** An address with the ids that the tests' own rows have. */
export function addressOf({ address }: Entry): string {
  const ids: Record<string, string> = {
    ...RUNS,
    ...RESPONSES,
    ...EXTRACTS,
    ...REGISTRATIONS,
    ...ATTACHMENTS,
    pilot: stableUuid('run:pfp:2021'),
  };
  return address.replace(/\{(\w+)\}/g, (_, name) => ids[name] ?? name);
}

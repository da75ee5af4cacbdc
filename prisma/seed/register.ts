/**
 * The register of municipalities, worked out from SSB's population tables (numbers and names in the borders of 2019, 2020
 * and 2024) and the list of changes. Pure: rows in, rows out.
 *
 * A municipality goes on through a reform where it alone becomes the new one, or where, among those that merge, it bears
 * the new one's name; the others end, and a new name is a new municipality. No register of legal continuity is at hand,
 * so this rule is ours.
 */
import type { ChangeRow, PopulationRow } from './data';

const REFORMS = [2019, 2020, 2024] as const;
type BordersYear = (typeof REFORMS)[number];

export interface RegisterVersion {
  readonly municipalityId: string;
  readonly number: string;
  readonly name: string | null;
  readonly validFrom: string;
  readonly validTo: string | null;
}
export interface RegisterChange {
  readonly fromId: string;
  readonly toId: string;
  readonly happened: string;
  readonly kind: 'renumbering' | 'merger' | 'split';
}
export interface Register {
  readonly municipalityIds: readonly string[];
  readonly versions: readonly RegisterVersion[];
  readonly changes: readonly RegisterChange[];
  /** The municipality that had a number in the borders of a year. Throws on an unknown number. */
  idOf(bordersYear: number, number: string): string;
}

/** Names that the source file has garbled, corrected here with the source's own later spelling. */
const GARBLED_NAMES: Readonly<Record<string, string>> = { teinkj: 'Steinkjer' };

/** Names that SSB's file of 2019 leaves out, of municipalities that went into the pilot's; from Kartverket's list of 2020. */
const MISSING_NAMES: Readonly<Record<string, string>> = { '5030': 'Klæbu', '5051': 'Nærøy' };

export function buildRegister(population: readonly PopulationRow[], changes: readonly ChangeRow[]): Register {
  const names = new Map(REFORMS.map((year) => [year, namesIn(population, year)]));
  const successors = successorTables(changes);
  const ids = new Map<string, string>();
  const versions: RegisterVersion[] = [];
  const happened: RegisterChange[] = [];
  const key = (year: number, number: string) => `${year}:${number}`;

  for (const [number, name] of names.get(2019) ?? []) {
    ids.set(key(2019, number), `k${number}`);
    versions.push({ municipalityId: `k${number}`, number, name, validFrom: '2019-01-01', validTo: null });
  }
  for (const [from, to] of [
    [2019, 2020],
    [2020, 2024],
  ] as const) {
    const table = successors[from];
    for (const [number, name] of names.get(to) ?? []) {
      const before = [...table].filter(([, after]) => after.includes(number)).map(([old]) => old);
      const heir = heirOf(before, table, name, names.get(from) ?? new Map());
      const id = heir ? required(ids.get(key(from, heir)), heir) : `k${number}`;
      ids.set(key(to, number), id);
      for (const old of before) {
        const fromId = required(ids.get(key(from, old)), old);
        const kind = (table.get(old)?.length ?? 0) > 1 ? 'split' : before.length > 1 ? 'merger' : 'renumbering';
        if (kind !== 'renumbering' || old !== number)
          happened.push({ fromId, toId: id, happened: `${to}-01-01`, kind });
      }
      const current = versions.findLast((version) => version.municipalityId === id);
      if (current && current.number === number && sameName(current.name, name) && before.length === 1) continue;
      if (current) end(versions, id, `${to}-01-01`);
      versions.push({ municipalityId: id, number, name, validFrom: `${to}-01-01`, validTo: null });
    }
    const alive = new Set([...(names.get(to) ?? [])].map(([number]) => ids.get(key(to, number))));
    for (const { municipalityId, validTo } of [...versions]) {
      if (validTo === null && !alive.has(municipalityId)) end(versions, municipalityId, `${to}-01-01`);
    }
  }
  return {
    municipalityIds: [...new Set(ids.values())],
    versions: versions.map((version) => ({ ...version, name: version.name ?? nameLater(versions, version) })),
    changes: happened,
    idOf: (year, number) => required(ids.get(key(year === 2021 ? 2020 : year, number)), number),
  };
}

/** A name that the 2019 file lacks is known where the municipality goes on under a name. */
function nameLater(versions: readonly RegisterVersion[], { municipalityId, number }: RegisterVersion): string | null {
  const later = versions.filter((version) => version.municipalityId === municipalityId && version.number !== number);
  return later.find((version) => version.name)?.name ?? null;
}

function heirOf(
  before: readonly string[],
  table: ReadonlyMap<string, readonly string[]>,
  name: string | null,
  oldNames: ReadonlyMap<string, string | null>,
): string | undefined {
  const [only] = before;
  const undivided = (number: string) => table.get(number)?.length === 1;
  if (before.length === 1 && only && undivided(only)) return only;
  return before.find((number) => sameName(oldNames.get(number) ?? null, name));
}

function end(versions: RegisterVersion[], municipalityId: string, date: string): void {
  const index = versions.findLastIndex((version) => version.municipalityId === municipalityId);
  const last = versions[index];
  if (last) versions[index] = { ...last, validTo: date };
}

function namesIn(population: readonly PopulationRow[], year: BordersYear): Map<string, string | null> {
  const rows = population.filter((row) => row.bordersYear === year && (year !== 2024 || row.year === 2024));
  return new Map(
    rows.map((row) => {
      const name = cleanName(row.municipality_name) ?? MISSING_NAMES[row.municipality_number] ?? null;
      return [row.municipality_number, name];
    }),
  );
}

/** Without the county that SSB adds to tell namesakes apart, and without stray spaces. */
function cleanName(name: string): string | null {
  const clean = name
    .replace(/\(.*\)/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return (GARBLED_NAMES[clean] ?? clean) || null;
}

function sameName(a: string | null, b: string | null): boolean {
  const plain = (name: string) => name.toLocaleLowerCase('nb').split(/\s*-\s*/)[0];
  return a !== null && b !== null && plain(a) === plain(b);
}

/** The file leads from 2019 and from 2020 to 2024; 2019 → 2020 is the way through 2024 and back. */
function successorTables(changes: readonly ChangeRow[]) {
  const to2024 = (year: '2019' | '2020') => {
    const table = new Map<string, string[]>();
    for (const row of changes) {
      if (row.borders_year === year)
        table.set(row.number_then, [...(table.get(row.number_then) ?? []), row.number_2024]);
    }
    return table;
  };
  const from2020 = to2024('2020');
  const in2020 = new Map([...from2020].flatMap(([number, after]) => after.map((later) => [later, number] as const)));
  const from2019 = new Map(
    [...to2024('2019')].map(([number, after]) => [
      number,
      [...new Set(after.map((later) => required(in2020.get(later), later)))],
    ]),
  );
  return { 2019: from2019, 2020: from2020 } as const;
}

function required<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`The register does not know ${what}.`);
  return value;
}

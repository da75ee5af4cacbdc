import { dateOf } from '@/lib/time';
import { readPilotMunicipalities } from './data';
import { PROGRAMME } from './load-pilot';
import { COUNTY_GOVERNORS } from './reference-data';
import type { Register } from './register';
import { addMissing, stableUuid, type Transaction } from './write';

interface Person {
  readonly key: string;
  readonly name: string;
  readonly role: string;
  /** Where the invented address leads: nowhere, for `.example` is kept free for examples (RFC 2606). */
  readonly place: string;
  readonly programmeId?: string;
  readonly municipalityId?: string;
  readonly countyGovernorId?: string;
}

/** Invented persons, one per role and place, for the demonstration sign-in. First names only; they stand for nobody. */
const LEADERS = ['Dina', 'Eira', 'Falk', 'Gro', 'Hauk', 'Ida', 'Jon', 'Kaia', 'Liv', 'Mons', 'Nora', 'Odin'];
const OFFICERS = ['Pia', 'Rolf', 'Siv'];
/** Members of leader groups: municipality, name, and what tells a second one's key from the first's. */
const LEADER_GROUPS = [
  ['Tynset', 'Tuva', ''],
  ['Tynset', 'Trym', ':2'],
  ['Namsos', 'Nils', ''],
  ['Trondheim', 'Tiril', ''],
] as const;

function demonstrationPersons(register: Register): readonly Person[] {
  const inProgramme = { programmeId: PROGRAMME };
  const leaders = readPilotMunicipalities().map((row, index) => ({
    ...inProgramme,
    key: `project-leader:${row.name}`,
    name: LEADERS[index] ?? row.name,
    role: 'project-leader',
    place: row.name,
    municipalityId: register.idOf(2020, row.number_2020_2023),
  }));
  const members = LEADER_GROUPS.flatMap(([place, name, suffix]) =>
    leaders
      .filter(({ key }) => key === `project-leader:${place}`)
      .map((leader) => ({
        ...leader,
        key: `leader-group-member:${place}${suffix}`,
        name,
        role: 'leader-group-member',
      })),
  );
  return [
    { ...inProgramme, key: 'project-group:1', name: 'Ada', role: 'project-group', place: 'prosjektgruppen' },
    { ...inProgramme, key: 'project-group:2', name: 'Bo', role: 'project-group', place: 'prosjektgruppen' },
    ...leaders,
    ...members,
    ...COUNTY_GOVERNORS.map((office, index) => ({
      ...inProgramme,
      key: `county-governor:${office.id}`,
      name: OFFICERS[index] ?? office.name,
      role: 'county-governor',
      place: `statsforvalteren-${office.id}`,
      countyGovernorId: office.id,
    })),
    { ...inProgramme, key: 'evaluator', name: 'Una', role: 'evaluator', place: 'evaluator' },
    { ...inProgramme, key: 'directorate', name: 'Vetle', role: 'directorate', place: 'direktoratet' },
    { key: 'administrator', name: 'Ylva', role: 'administrator', place: 'drift' },
  ];
}

/** The persons of the demonstration sign-in with their roles and addresses. Returns rows added. */
export async function loadDemonstrationPersons(tx: Transaction, register: Register): Promise<number> {
  const persons = demonstrationPersons(register);
  let added = await addMissing(
    tx.user,
    persons.map(({ key, name }) => ({ id: stableUuid(`user:${key}`), name, demonstration: true })),
  );
  added += await addMissing(
    tx.userAddress,
    persons.map(({ key, name, place }) => ({ userId: stableUuid(`user:${key}`), email: addressOf(name, place) })),
  );
  added += await addMissing(
    tx.membership,
    persons.map(({ key, name: _, place: __, ...membership }) => ({
      id: stableUuid(`membership:${key}`),
      userId: stableUuid(`user:${key}`),
      ...membership,
      validFrom: dateOf('2019-01-01'),
    })),
  );
  return added;
}

const PLAIN: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', å: 'a', ' ': '-' };

/** An address in plain letters: Frøya gives froya.example. */
function addressOf(name: string, place: string): string {
  return `${name}@${place}.example`.toLowerCase().replace(/[æøå ]/g, (letter) => PLAIN[letter] ?? letter);
}

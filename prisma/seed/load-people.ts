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
  readonly programmeId?: string;
  readonly municipalityId?: string;
  readonly countyGovernorId?: string;
}

/** Invented persons, one per role and place, for the demonstration sign-in. First names only; they stand for nobody. */
const LEADERS = ['Dina', 'Eira', 'Falk', 'Gro', 'Hauk', 'Ida', 'Jon', 'Kaia', 'Liv', 'Mons', 'Nora', 'Odin'];
const OFFICERS = ['Pia', 'Rolf', 'Siv'];

function demonstrationPersons(register: Register): readonly Person[] {
  const inProgramme = { programmeId: PROGRAMME };
  const leaders = readPilotMunicipalities().map((row, index) => ({
    ...inProgramme,
    key: `project-leader:${row.name}`,
    name: LEADERS[index] ?? row.name,
    role: 'project-leader',
    municipalityId: register.idOf(2020, row.number_2020_2023),
  }));
  const tynset = leaders.find((leader) => leader.key.endsWith(':Tynset'));
  return [
    { ...inProgramme, key: 'project-group:1', name: 'Ada', role: 'project-group' },
    { ...inProgramme, key: 'project-group:2', name: 'Bo', role: 'project-group' },
    ...leaders,
    ...(tynset ? [{ ...tynset, key: 'leader-group-member:Tynset', name: 'Tuva', role: 'leader-group-member' }] : []),
    ...COUNTY_GOVERNORS.map((office, index) => ({
      ...inProgramme,
      key: `county-governor:${office.id}`,
      name: OFFICERS[index] ?? office.name,
      role: 'county-governor',
      countyGovernorId: office.id,
    })),
    { ...inProgramme, key: 'evaluator', name: 'Una', role: 'evaluator' },
    { ...inProgramme, key: 'directorate', name: 'Vetle', role: 'directorate' },
    { key: 'administrator', name: 'Ylva', role: 'administrator' },
  ];
}

/** The persons of the demonstration sign-in with their roles. Returns rows added. */
export async function loadDemonstrationPersons(tx: Transaction, register: Register): Promise<number> {
  const persons = demonstrationPersons(register);
  const added = await addMissing(
    tx.user,
    persons.map(({ key, name }) => ({ id: stableUuid(`user:${key}`), name, demonstration: true })),
  );
  return (
    added +
    (await addMissing(
      tx.membership,
      persons.map(({ key, name: _, ...membership }) => ({
        id: stableUuid(`membership:${key}`),
        userId: stableUuid(`user:${key}`),
        ...membership,
        validFrom: dateOf('2019-01-01'),
      })),
    ))
  );
}

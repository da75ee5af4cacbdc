import { dateOf } from '@/lib/time';
import { type PilotRow, type PopulationRow, readChanges, readPilotMunicipalities, readPopulation } from './data';
import { COUNTIES, COUNTY_GOVERNORS, INDICATORS, SOURCES } from './reference-data';
import { buildRegister, type Register } from './register';
import { addMissing, type Transaction } from './write';

const day = (date: string | null) => (date === null ? null : dateOf(date));

/** Sources, statsforvaltere, counties, every municipality with its versions, and SSB's population. Returns rows added. */
export async function loadRegister(tx: Transaction): Promise<{ readonly register: Register; readonly added: number }> {
  const population = readPopulation();
  const register = buildRegister(population, readChanges());
  const pilot = readPilotMunicipalities();
  let added = await addMissing(tx.source, [...SOURCES]);
  added += await addMissing(tx.countyGovernor, [...COUNTY_GOVERNORS]);
  added += await addMissing(
    tx.county,
    COUNTIES.map(([number, name, from, to, countyGovernorId]) => ({
      id: number,
      number,
      name,
      validFrom: dateOf(`${from}-01-01`),
      validTo: to === null ? null : dateOf(`${to}-01-01`),
      countyGovernorId,
    })),
  );
  added += await addMissing(tx.municipality, municipalities(register, pilot));
  added += await addMissing(tx.municipalityVersion, versions(register));
  added += await addMissing(
    tx.municipalityChange,
    register.changes.map((change) => ({ ...change, happened: dateOf(change.happened) })),
  );
  added += await addMissing(
    tx.indicator,
    INDICATORS.map(({ column: _, ...names }) => ({
      ...names,
      sourceId: 'ssb-07459',
      sourceTable: '07459',
      referenceDay: '01-01',
    })),
  );
  added += await addMissing(tx.indicatorValue, indicatorValues(register, population));
  return { register, added };
}

function municipalities(register: Register, pilot: readonly PilotRow[]) {
  const organisations = new Map(
    pilot.map((row) => [register.idOf(2020, row.number_2020_2023), row.organisation_number]),
  );
  return register.municipalityIds.map((id) => ({ id, organisationNumber: organisations.get(id) ?? null }));
}

function versions(register: Register) {
  return register.versions.map((version) => ({
    ...version,
    officialForm: null,
    validFrom: dateOf(version.validFrom),
    validTo: day(version.validTo),
    countyId: version.number.slice(0, 2),
    sourceId: version.validFrom >= '2024' ? 'csdata' : 'ssb-07459',
    sourceReference: `borders=${version.validFrom.slice(0, 4)}`,
  }));
}

function indicatorValues(register: Register, population: readonly PopulationRow[]) {
  return population.flatMap((row) =>
    INDICATORS.map(({ id, column }) => ({
      indicatorId: id,
      municipalityId: register.idOf(row.bordersYear, row.municipality_number),
      year: row.year,
      bordersYear: row.bordersYear,
      value: String(row[column]),
      sourceId: row.bordersYear === 2024 ? 'csdata' : 'ssb-07459',
    })),
  );
}

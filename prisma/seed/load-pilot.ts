import type { Assumption } from '@/lib/calculation/types';
import { dateOf } from '@/lib/time';
import { PILOT_SCHEMES, readPilotMunicipalities, readTable1, readTable2 } from './data';
import { COUNTY_GOVERNORS, MINISTRIES, SCHEMES } from './reference-data';
import type { Register } from './register';
import { addMissing, stableUuid, type Transaction } from './write';

export const PROGRAMME = 'pfp';
const POOL_YEARS = ['2020', '2021', '2022'] as const;
export const TABLE_1 = { sourceId: '002', sourceReference: 'table=1;page=17' } as const;
export const TABLE_2 = { sourceId: '002', sourceReference: 'table=2;page=19' } as const;
// Table 1 is printed in 1 000 kr.
const THOUSAND = 1000n;

/** Municipality ids of the pilot by name. */
export function pilotIds(register: Register): ReadonlyMap<string, string> {
  return new Map(readPilotMunicipalities().map((row) => [row.name, register.idOf(2020, row.number_2020_2023)]));
}

/** The programme, its municipalities and schemes, and Tables 1 and 2 as printed. Returns rows added. */
export async function loadPilot(tx: Transaction, register: Register): Promise<number> {
  const ids = pilotIds(register);
  let added = await addMissing(tx.ministry, [...MINISTRIES]);
  added += await addMissing(
    tx.grantScheme,
    SCHEMES.map(({ id, ministryId, chapter, post }) => ({ id, ministryId, chapter, post })),
  );
  added += await addMissing(tx.grantSchemeName, schemeNames());
  added += await addMissing(tx.programme, [programme()]);
  added += await addMissing(
    tx.programmeScheme,
    PILOT_SCHEMES.map((schemeId) => ({ programmeId: PROGRAMME, schemeId })),
  );
  added += await addMissing(tx.participation, participations(ids));
  added += await addMissing(tx.historicalGrant, historicalGrants(ids));
  added += await addMissing(tx.printedTotal, [...printedTotals1(ids), ...printedTotals2(ids)]);
  added += await addMissing(tx.calculationAssumption, assumptions());
  return added;
}

function programme() {
  return {
    id: PROGRAMME,
    nameNb: 'Pilot for programfinansiering',
    nameNn: 'Pilot for programfinansiering',
    nameEn: 'Pilot for programme financing',
    firstYear: 2020,
    lastYear: 2022,
    startsOn: dateOf('2020-01-01'),
    plannedEnd: dateOf('2022-12-31'),
    revisedEndYear: 2023,
    baselineYear: 2019,
    sourceId: '004',
    sourceReference: 'section=1.1',
  };
}

function schemeNames() {
  return SCHEMES.flatMap(({ id, name2019, name2023 }) => [
    { schemeId: id, documentedYear: 2019, name: name2019, sourceId: '004', sourceReference: 'section=5' },
    { schemeId: id, documentedYear: 2023, name: name2023, ...TABLE_1 },
  ]);
}

function participations(ids: ReadonlyMap<string, string>) {
  return readPilotMunicipalities().map((row) => ({
    programmeId: PROGRAMME,
    municipalityId: idOf(ids, row.name),
    countyGovernorId: COUNTY_GOVERNORS.find((office) => office.name === row.statsforvalter)?.id ?? row.statsforvalter,
    validFrom: dateOf('2020-01-01'),
  }));
}

function historicalGrants(ids: ReadonlyMap<string, string>) {
  return readTable1().rows.flatMap((row) =>
    PILOT_SCHEMES.map((schemeId) => ({
      programmeId: PROGRAMME,
      municipalityId: idOf(ids, row.municipality),
      schemeId,
      year: 2019,
      amount: BigInt(row[schemeId]) * THOUSAND,
      ...TABLE_1,
    })),
  );
}

function printedTotals1(ids: ReadonlyMap<string, string>) {
  const { rows, totals } = readTable1();
  const total = (municipalityId: string | null, schemeId: string | null, thousands: number) => ({
    id: stableUuid(`table-1:${municipalityId}:${schemeId}`),
    programmeId: PROGRAMME,
    sourceTable: 'table-1',
    municipalityId,
    schemeId,
    year: 2019,
    amount: BigInt(thousands) * THOUSAND,
    ...TABLE_1,
  });
  return [
    ...rows.map((row) => total(idOf(ids, row.municipality), null, row.printed_sum)),
    ...PILOT_SCHEMES.map((schemeId) => total(null, schemeId, totals[schemeId])),
    total(null, null, totals.printed_sum),
  ];
}

function printedTotals2(ids: ReadonlyMap<string, string>) {
  const { rows, totals } = readTable2();
  const total = (municipalityId: string | null, year: number | null, amount: number) => ({
    id: stableUuid(`table-2:${municipalityId}:${year}`),
    programmeId: PROGRAMME,
    sourceTable: 'table-2',
    municipalityId,
    schemeId: null,
    year,
    amount: BigInt(amount),
    ...TABLE_2,
  });
  return [
    ...rows.map((row) => total(idOf(ids, row.municipality), null, row.sum)),
    ...POOL_YEARS.map((year) => total(null, Number(year), totals[year])),
    total(null, null, totals.sum),
  ];
}

/** The amounts of Table 2 as decided; `runs` gives the calculation that explains a year, where there is one. */
export function decidedAllocations(ids: ReadonlyMap<string, string>, runs: ReadonlyMap<number, string>) {
  return readTable2().rows.flatMap((row) =>
    POOL_YEARS.map((year) => ({
      programmeId: PROGRAMME,
      municipalityId: idOf(ids, row.municipality),
      year: Number(year),
      version: 1,
      status: 'decided',
      amount: BigInt(row[year]),
      runId: runs.get(Number(year)) ?? null,
      ...TABLE_2,
    })),
  );
}

type Rule = Pick<Assumption, 'year' | 'key' | 'value' | 'inferred'>;

/** C5: totals are printed in Table 2; the indexes are fitted to it, and no source states them or the rest's bearer. */
export function assumptions() {
  const rows = (year: number, index: string, total: string): readonly Rule[] => [
    { year, key: 'base-year', value: '2020', inferred: true },
    { year, key: 'index', value: index, inferred: true },
    { year, key: 'unit', value: '1000', inferred: true },
    { year, key: 'residual', value: 'largest-recipient', inferred: true },
    { year, key: 'total', value: total, inferred: false },
  ];
  const first: readonly Rule[] = [
    { year: 2020, key: 'unit', value: '10000', inferred: true },
    { year: 2020, key: 'total', value: '39310000', inferred: false },
  ];
  return [...first, ...rows(2021, '1.03102', '40529000'), ...rows(2022, '1.05783', '41583000')].map((row) => ({
    programmeId: PROGRAMME,
    ...row,
    ...TABLE_2,
  }));
}

function idOf(ids: ReadonlyMap<string, string>, name: string): string {
  const id = ids.get(name);
  if (!id) throw new Error(`${name} is not among the pilot's municipalities.`);
  return id;
}

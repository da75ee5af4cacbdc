import { dateOf } from '@/lib/time';
import { calculateNational, NATIONAL_SOURCE, nationalAssumptions } from './load-national-calculations';
import {
  inventedGrant,
  NATIONAL,
  NATIONAL_BASELINE,
  NATIONAL_SCHEMES,
  nationalMunicipalities,
  OFFICE_OF_COUNTY,
  OTHER_COUNTY_GOVERNORS,
} from './load-national-data';
import type { Register } from './register';
import { addMissing, stableUuid, type Transaction } from './write';

/** An invented programme for all of Norway, for trying lists and speed; everything in it says so. Returns rows added. */
export async function loadNational(tx: Transaction, register: Register): Promise<number> {
  const numbers = nationalMunicipalities(NATIONAL_BASELINE).map(({ number }) => number);
  const idOf = (number: string) => register.idOf(2024, number);
  let added = await addMissing(tx.source, [source()]);
  added += await addMissing(tx.countyGovernor, [...OTHER_COUNTY_GOVERNORS]);
  added += await addMissing(tx.ministry, [ministry()]);
  added += await addMissing(
    tx.grantScheme,
    NATIONAL_SCHEMES.map(({ id, chapter }) => ({
      id,
      ministryId: 'TEST',
      chapter,
      post: '60',
      allocationType: 'criteria',
      testData: true,
    })),
  );
  added += await addMissing(
    tx.grantSchemeName,
    NATIONAL_SCHEMES.map(({ id, name }) => ({
      schemeId: id,
      documentedYear: NATIONAL_BASELINE,
      name,
      ...NATIONAL_SOURCE,
    })),
  );
  added += await addMissing(tx.programme, [programme()]);
  added += await addMissing(
    tx.programmeScheme,
    NATIONAL_SCHEMES.map(({ id }) => ({ programmeId: NATIONAL, schemeId: id })),
  );
  added += await addMissing(
    tx.participation,
    numbers.map((number) => ({
      programmeId: NATIONAL,
      municipalityId: idOf(number),
      countyGovernorId: officeOf(number),
      validFrom: dateOf('2025-01-01'),
    })),
  );
  added += await addMissing(
    tx.historicalGrant,
    numbers.flatMap((number) =>
      NATIONAL_SCHEMES.map(({ id, chapter }) => ({
        programmeId: NATIONAL,
        municipalityId: idOf(number),
        schemeId: id,
        year: NATIONAL_BASELINE,
        amount: BigInt(inventedGrant(number, chapter)),
        ...NATIONAL_SOURCE,
      })),
    ),
  );
  added += await addMissing(tx.calculationAssumption, nationalAssumptions());
  added += await addMissing(tx.user, [person()]);
  added += await addMissing(tx.membership, [membership()]);
  return added + (await loadPools(tx, idOf));
}

async function loadPools(tx: Transaction, idOf: (number: string) => string): Promise<number> {
  let added = 0;
  for (const { year, run, pools } of calculateNational()) {
    added += await addMissing(tx.calculationRun, [run]);
    added += await addMissing(
      tx.allocation,
      [...pools].map(([number, pool]) => ({
        programmeId: NATIONAL,
        municipalityId: idOf(number),
        year,
        version: 1,
        status: 'decided',
        amount: BigInt(pool),
        runId: run.id,
        ...NATIONAL_SOURCE,
      })),
    );
  }
  return added;
}

function officeOf(number: string): string {
  const office = OFFICE_OF_COUNTY[number.slice(0, 2)];
  if (!office) throw new Error(`No county governor is known for ${number}.`);
  return office;
}

function source() {
  return { id: 'test', title: 'Oppdiktede tall til utprøving', publisher: 'Fellespott' };
}

function ministry() {
  return {
    id: 'TEST',
    nameNb: 'Testdepartementet (testdata)',
    nameNn: 'Testdepartementet (testdata)',
    nameEn: 'Ministry of Testing (test data)',
  };
}

function programme() {
  return {
    id: NATIONAL,
    nameNb: 'Oppdiktet nasjonalt program (testdata)',
    nameNn: 'Oppdikta nasjonalt program (testdata)',
    nameEn: 'Invented national programme (test data)',
    firstYear: 2025,
    lastYear: 2026,
    startsOn: dateOf('2025-01-01'),
    plannedEnd: dateOf('2026-12-31'),
    baselineYear: NATIONAL_BASELINE,
    testData: true,
    ...NATIONAL_SOURCE,
  };
}

function person() {
  return { id: stableUuid(`user:project-group:${NATIONAL}`), name: 'Tora (testdata)', demonstration: true };
}

function membership() {
  return {
    id: stableUuid(`membership:project-group:${NATIONAL}`),
    userId: person().id,
    role: 'project-group',
    programmeId: NATIONAL,
    validFrom: dateOf('2024-01-01'),
  };
}

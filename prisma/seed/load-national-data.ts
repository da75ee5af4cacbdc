/** The invented programme in numbers: schemes, regions, and amounts that are the same at every loading. Pure. */
import type { CalculationMunicipality } from '@/lib/calculation/types';
import { readPopulation } from './data';
import { INDICATORS } from './reference-data';

export const NATIONAL = 'nasjonal';
export const NATIONAL_BASELINE = 2024;
const FIRST_CHAPTER = 901;
const SCHEME_COUNT = 40;
const THOUSAND = 1000;

/** The offices that the pilot has nothing to do with. */
export const OTHER_COUNTY_GOVERNORS = [
  { id: 'agder', name: 'Agder' },
  { id: 'more-og-romsdal', name: 'Møre og Romsdal' },
  { id: 'nordland', name: 'Nordland' },
  { id: 'rogaland', name: 'Rogaland' },
  { id: 'troms-og-finnmark', name: 'Troms og Finnmark' },
  { id: 'vestland', name: 'Vestland' },
  { id: 'ostfold-buskerud-oslo-og-akershus', name: 'Østfold, Buskerud, Oslo og Akershus' },
] as const;

/** The office of each county of 2024, by county number (norway.md 1.6). */
export const OFFICE_OF_COUNTY: Readonly<Record<string, string>> = {
  '03': 'ostfold-buskerud-oslo-og-akershus',
  '11': 'rogaland',
  '15': 'more-og-romsdal',
  '18': 'nordland',
  '31': 'ostfold-buskerud-oslo-og-akershus',
  '32': 'ostfold-buskerud-oslo-og-akershus',
  '33': 'ostfold-buskerud-oslo-og-akershus',
  '34': 'innlandet',
  '39': 'vestfold-og-telemark',
  '40': 'vestfold-og-telemark',
  '42': 'agder',
  '46': 'vestland',
  '50': 'trondelag',
  '55': 'troms-og-finnmark',
  '56': 'troms-og-finnmark',
};

/** Forty schemes that do not exist, in chapters that the budget leaves free here. */
export const NATIONAL_SCHEMES = Array.from({ length: SCHEME_COUNT }, (_, index) => ({
  id: `${FIRST_CHAPTER + index}.60`,
  chapter: FIRST_CHAPTER + index,
  name: `Oppdiktet ordning ${String(index + 1).padStart(2, '0')}`,
}));

/**
 * What a municipality is said to have received under a scheme in 2024, in whole thousands of kroner; about one in five got
 * nothing. A mixing of the two numbers, not chance, so that every loading gives the same.
 * @example inventedGrant('3427', 901): the same amount at every call
 */
export function inventedGrant(municipality: string, chapter: number): number {
  const mixed = mix(Number(municipality) * 1009 + chapter);
  return mixed % 5 === 0 ? 0 : (20 + (mixed % 1900)) * THOUSAND;
}

/** Steele and Vigna's 32-bit finaliser: close numbers in, far numbers out. */
function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x21f0aaad);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

/** Every municipality of 2024 as a calculation sees it, with the population of the year. */
export function nationalMunicipalities(year: number): readonly CalculationMunicipality[] {
  return readPopulation()
    .filter((row) => row.bordersYear === 2024 && row.year === year)
    .map((row) => ({
      number: row.municipality_number,
      name: row.municipality_name,
      history: Object.fromEntries(
        NATIONAL_SCHEMES.map(({ id, chapter }) => [id, inventedGrant(row.municipality_number, chapter)]),
      ),
      continued: {},
      indicators: Object.fromEntries(INDICATORS.map(({ id, column }) => [id, String(row[column])])),
      pools: {},
    }));
}

/** The files of `prisma/data`, parsed. Their sources are in `sources.ts`. */
import { z } from 'zod';
import { municipalityNumber, readCsv, wholeNumber } from './csv';

const bands = { age_0_5: wholeNumber, age_6_15: wholeNumber, age_16_24: wholeNumber, age_0_24: wholeNumber };
const populationRow = z.object({
  year: wholeNumber,
  municipality_number: municipalityNumber,
  municipality_name: z.string(),
  ...bands,
  total: wholeNumber,
});
export type PopulationRow = z.infer<typeof populationRow> & { readonly bordersYear: number };

/** Inhabitants on 1 January: 2019–2021 in each year's own borders, later years in the borders of 2024. */
export function readPopulation(): readonly PopulationRow[] {
  const early = readCsv('population-2019-2021.csv', populationRow).map((row) => ({ ...row, bordersYear: row.year }));
  const late = readCsv('population-2022-2026-borders-2024.csv', populationRow);
  return [...early, ...late.map((row) => ({ ...row, bordersYear: 2024 }))];
}

const changeRow = z.object({
  borders_year: z.enum(['2019', '2020']),
  number_then: municipalityNumber,
  number_2024: municipalityNumber,
});
export type ChangeRow = z.infer<typeof changeRow>;

/** Which municipalities of 2024 lie where those of 2019 and of 2020 lay. */
export function readChanges(): readonly ChangeRow[] {
  return readCsv('municipality-changes-to-2024.csv', changeRow);
}

const pilotRow = z.object({
  name: z.string().min(1),
  number_2020_2023: municipalityNumber,
  number_2024: municipalityNumber,
  organisation_number: z.string().regex(/^\d{9}$/),
  statsforvalter: z.string().min(1),
});
export type PilotRow = z.infer<typeof pilotRow>;

export function readPilotMunicipalities(): readonly PilotRow[] {
  return readCsv('pilot-municipalities.csv', pilotRow);
}

export const PILOT_SCHEMES = ['231.63', '231.66', '621.63', '765.60', '846.62'] as const;
const table1Row = z.object({
  municipality: z.string(),
  '231.63': wholeNumber,
  '231.66': wholeNumber,
  '621.63': wholeNumber,
  '765.60': wholeNumber,
  '846.62': wholeNumber,
  printed_sum: wholeNumber,
});
const table2Row = z.object({
  municipality: z.string(),
  '2020': wholeNumber,
  '2021': wholeNumber,
  '2022': wholeNumber,
  sum: wholeNumber,
});

/** Table 1 in 1 000 kr, as printed; the last row holds the printed totals. */
export function readTable1() {
  return splitTotals(readCsv('table-1-grants-2019.csv', table1Row));
}

/** Table 2 in kroner, as printed; the last row holds the printed totals. */
export function readTable2() {
  return splitTotals(readCsv('table-2-pool-2020-2022.csv', table2Row));
}

function splitTotals<T>(rows: readonly T[]): { readonly rows: readonly T[]; readonly totals: T } {
  const totals = rows.at(-1);
  if (!totals) throw new Error('The table is empty.');
  return { rows: rows.slice(0, -1), totals };
}

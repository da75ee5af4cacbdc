/**
 * What the open interface takes and gives. The handlers read requests with these schemas, the rows are typed by them, the
 * OpenAPI document is made from them, and the tests hold real answers against them.
 */
import { z } from 'zod';

const text = (description: string, example: string) => z.string().min(1).meta({ description, example });
const kroner = z.int().meta({ description: 'Whole Norwegian kroner.', example: 2_220_000 });
const year = z.int().min(1900).max(2200).meta({ description: 'Calendar year.', example: 2020 });
const municipalityNumber = (description: string) =>
  z
    .string()
    .regex(/^\d{4}$/)
    .meta({ description, example: '3813' });
const source = text(
  'The document or statistic the figure is taken from, with table and page.',
  'Oxford Research (2023): Følgeevaluering av pilot for programfinansiering. Sluttrapport, tabell 2, s. 19',
);
const programme = text('The programme.', 'pfp');
const scheme = text('The grant scheme: chapter and post of the state budget.', '231.63');
const indicator = text('The indicator.', 'population_0_24');
const municipality = text('Name of the municipality in that year.', 'Bamble');

export const allocationRow = z
  .strictObject({
    programme,
    municipalityNumber: municipalityNumber('Number of the municipality as it was in that year.'),
    municipality,
    year,
    amount: kroner,
    status: z.literal('decided').meta({ description: 'Only decided amounts are published.' }),
    source,
  })
  .meta({ id: 'Allocation' });

export const historicalGrantRow = z
  .strictObject({
    programme,
    municipalityNumber: municipalityNumber(
      'Number of the municipality as it was in that year. A municipality that was formed later carries its first number.',
    ),
    municipality,
    scheme,
    chapter: z.int().min(1).meta({ description: 'Chapter of the state budget.', example: 231 }),
    post: z
      .string()
      .regex(/^\d{2}$/)
      .meta({ description: 'Post of the chapter, two digits.', example: '63' }),
    year,
    amount: kroner,
    source,
  })
  .meta({ id: 'HistoricalGrant' });

export const indicatorRow = z
  .strictObject({
    id: indicator,
    municipalityNumber: municipalityNumber('Number of the municipality within the borders that the value is drawn in.'),
    municipality: municipality.nullable().meta({
      description: 'Name of the municipality; null where the source does not name it.',
      example: 'Bamble',
    }),
    year,
    bordersYear: z
      .int()
      .meta({ description: 'The year whose municipal borders the value is drawn in.', example: 2020 }),
    value: z
      .union([z.int(), z.string().regex(/^\d+\.\d+$/)])
      .meta({ description: 'A whole number as a number; any other as a decimal string, which keeps every digit.' }),
    source,
    licence: z.string().nullable().meta({ description: 'Licence of the source; null where it states none.' }),
  })
  .meta({ id: 'IndicatorValue' });

const count = (description: string, example: number) => z.int().min(0).meta({ description, example });
const shown = (description: string, example: number) => z.number().nullable().meta({ description, example });

export const reflectionStatisticRow = z
  .strictObject({
    programme,
    round: text('The reflection round.', '2022'),
    item: text(
      'The question, by an id that means the same in every round. A question asked for each phase has the phase after a colon.',
      'goal-drivers-seat',
    ),
    figure: z.string().nullable().meta({
      description: 'Number of the figure in the body of the final report; null where it is in none.',
      example: '11',
    }),
    group: z.literal('programme').meta({ description: 'All municipalities of the programme together.' }),
    n: count('Municipalities that answered with a value.', 11),
    of: count('Municipalities that were asked.', 12),
    mean: shown('Mean of the answers, not rounded; null where it is kept back.', 4.7272727272727275),
    sd: shown('Standard deviation of the answers, not rounded; null where it is kept back.', 0.8201995322647244),
    sdFormula: z.literal('sample').meta({ description: 'The deviation of a sample: divided by n − 1.' }),
    min: shown('Lowest answer; null where it is kept back.', 3),
    max: shown('Highest answer; null where it is kept back.', 5),
    suppressed: z.boolean().meta({ description: 'Whether everything but n of N is kept back.', example: false }),
    demonstration: z.boolean().meta({ description: 'Whether the answers are invented.', example: true }),
  })
  .meta({ id: 'ReflectionStatistic' });

const yearParameter = z
  .string()
  .regex(/^\d{4}$/, 'must be a year of four digits')
  .transform(Number)
  .optional()
  .meta({ description: 'Only this calendar year, with four digits.', example: '2020' });
const municipalityParameter = z
  .string()
  .regex(/^\d{4}$/, 'must be a municipality number of four digits')
  .optional()
  .meta({ description: 'Only the municipality that has, or has had, this number.', example: '3813' });
const identifier = (example: string, description: string) =>
  z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$/, 'is not written as an id')
    .meta({ description, example });

export const allocationsQuery = z.strictObject({
  programme: identifier('pfp', 'The programme. Required.'),
  year: yearParameter,
  municipality: municipalityParameter,
});
export type AllocationsQuery = z.infer<typeof allocationsQuery>;

export const historicalGrantsQuery = z.strictObject({
  programme: identifier('pfp', 'The programme. Required.'),
  year: yearParameter,
  municipality: municipalityParameter,
  scheme: z
    .string()
    .regex(/^\d{1,4}\.\d{2}$/, 'must be a chapter and a post, such as 231.63')
    .optional()
    .meta({ description: 'Only this grant scheme, as chapter and post.', example: '231.63' }),
});
export type HistoricalGrantsQuery = z.infer<typeof historicalGrantsQuery>;

export const indicatorsQuery = z.strictObject({
  id: identifier('population_0_24', 'The indicator. Required.'),
  year: yearParameter,
  municipality: municipalityParameter,
});
export type IndicatorsQuery = z.infer<typeof indicatorsQuery>;

export const reflectionStatisticsQuery = z.strictObject({
  programme: identifier('pfp', 'The programme. Required.'),
  round: identifier('2022', 'Only this reflection round.').optional(),
});
export type ReflectionStatisticsQuery = z.infer<typeof reflectionStatisticsQuery>;

export const poolTableQuery = z.strictObject({
  ar: yearParameter,
  region: identifier('trondelag', 'Only the municipalities that this county governor follows.').optional(),
});

export const noQuery = z.strictObject({});

/** An answer with rows. */
export function rowsOf<Row extends z.ZodType>(row: Row) {
  return z.strictObject({ data: z.array(row) });
}

export const errorAnswer = z
  .strictObject({
    error: z.strictObject({
      code: text('What went wrong, for programs.', 'invalid-parameters'),
      message: text('What went wrong, for people.', 'Unknown parameter "yaer". Known: programme, year, municipality.'),
      parameters: z.array(z.string()).meta({ description: 'The parameters it is about.', example: ['yaer'] }),
    }),
  })
  .meta({ id: 'Error' });

export const healthAnswer = z.strictObject({ status: z.literal('ok') });
export const readyAnswer = z.strictObject({ status: z.enum(['ready', 'not ready']) });

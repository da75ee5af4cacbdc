/**
 * The shape of an allocation problem. Each message is an error code of `types.ts`, so that a fault keeps its name from
 * the schema to the page. What a shape cannot say (references, sums) is checked in `rules/validate.ts`.
 */
import { z } from 'zod';
import { DECIMAL_MAX_LENGTH, DECIMAL_PATTERN } from '@/lib/decimal';
import { type ErrorCode, PROBLEM_FORMAT, READINGS, RESIDUAL_RULES, ROUNDING_MODES, TOP_UPS } from './types';

/**
 * How large a problem may be: lists, members of one object, values in all, cells (municipalities × terms of schemes), indicators
 * in keys. All of Norway with 40 schemes is less than a third of this.
 */
export const LIMITS = {
  municipalities: 1000,
  schemes: 200,
  components: 50,
  members: 1000,
  values: 100_000,
  cells: 100_000,
  keyIndicators: 50,
} as const;

const PROBLEM_SCHEMA_ID = 'allocation-1.json';

const code = (value: ErrorCode) => value;

const decimal = z
  .string()
  .max(DECIMAL_MAX_LENGTH, code('invalid-decimal'))
  .regex(DECIMAL_PATTERN, code('invalid-decimal'));
const amount = z.int().min(0, code('negative-amount'));
const name = z.string().regex(/^[\p{L}\p{N}][\p{L}\p{N} ._:/-]{0,63}$/u, code('invalid-name'));
const text = z.string().max(2000, code('invalid-text')).regex(/\S/, code('invalid-text'));
const municipalityNumber = z.string().regex(/^\d{4}$/, code('invalid-municipality-number'));

const municipality = z.strictObject({
  number: municipalityNumber,
  name: text,
  indicators: z.record(name, decimal).optional(),
  history: z.record(name, amount).optional(),
  continued: z.record(name, amount).optional(),
  pool: amount.optional(),
});

const component = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('base'), amount }),
  z.strictObject({
    kind: z.literal('rate'),
    indicator: name,
    rate: decimal,
    minimum: decimal.nullish(),
    maximum: decimal.nullish(),
  }),
  z.strictObject({ kind: z.literal('key'), weights: z.record(name, decimal) }),
  z.strictObject({ kind: z.literal('history'), factor: decimal }),
  z.strictObject({ kind: z.literal('set'), amounts: z.record(municipalityNumber, amount), reason: text }),
]);

const scheme = z.strictObject({
  id: name,
  frame: amount.nullish(),
  components: z.array(component).max(LIMITS.components, code('too-large')),
});

const pool = z.strictObject({
  minimum: amount.optional(),
  index: decimal.optional(),
  guarantee: z.strictObject({ reading: z.enum(READINGS), topUp: z.enum(TOP_UPS) }),
  rounding: z.strictObject({ unit: z.int().min(1, code('invalid-amount')), mode: z.enum(ROUNDING_MODES) }),
  total: amount.optional(),
  residual: z.enum(RESIDUAL_RULES).optional(),
});

export const problemSchema = z.strictObject({
  format: z.literal(PROBLEM_FORMAT),
  programme: name,
  year: z.int().min(1900, code('invalid-value')).max(9999, code('invalid-value')),
  municipalities: z.array(municipality).min(1, code('no-municipalities')).max(LIMITS.municipalities, code('too-large')),
  schemes: z.array(scheme).max(LIMITS.schemes, code('too-large')),
  pool,
});

export type Problem = z.infer<typeof problemSchema>;
export type ProblemMunicipality = Problem['municipalities'][number];
export type Scheme = Problem['schemes'][number];
export type Component = Scheme['components'][number];
export type PoolRules = Problem['pool'];

/**
 * The problem's JSON Schema, draft 2020-12, for those who make problems elsewhere.
 * @param baseUrl where the schema is served, with its final slash: `https://fellespott.example/schemas/`
 */
export function problemJsonSchema(baseUrl = ''): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(problemSchema, { target: 'draft-2020-12', io: 'input' });
  return { $schema, $id: `${baseUrl}${PROBLEM_SCHEMA_ID}`, title: 'Fellespott allocation problem, version 1', ...rest };
}

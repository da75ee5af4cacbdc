import type { z } from 'zod';
import { failure, ok, type Result } from '@/lib/result';
import type { ParameterFault } from '../types';

/** The longest part of a request that is said back. */
const SAID_BACK = 40;

/** The most values that a message lists. */
const MOST_LISTED = 40;

/**
 * Reads an address's parameters strictly: a misspelt name is refused like a value that cannot be used, since an answer
 * that leaves it out would look like the answer to the question asked. Gives every fault, not just the first.
 * @example `yaer=2020` gives the fault `Unknown parameter "yaer". Known: programme, year, municipality.`
 */
export function parseQuery<Schema extends z.ZodObject>(
  schema: Schema,
  parameters: URLSearchParams,
): Result<z.infer<Schema>, readonly ParameterFault[]> {
  const names = [...new Set(parameters.keys())];
  const repeated = names.filter((name) => parameters.getAll(name).length > 1);
  const faults = repeated.map((name) => fault(name, `${quote(name)} is given more than once.`));
  const parsed = schema.safeParse(Object.fromEntries(parameters));
  if (!parsed.success) faults.push(...parsed.error.issues.flatMap((issue) => faultsOf(issue, schema, parameters)));
  return parsed.success && faults.length === 0 ? ok(parsed.data) : failure(faults);
}

function faultsOf(issue: z.core.$ZodIssue, schema: z.ZodObject, parameters: URLSearchParams): ParameterFault[] {
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(schema.shape).join(', ') || 'none';
    return issue.keys.map((name) => fault(name, `Unknown parameter ${quote(name)}. Known: ${known}.`));
  }
  const name = String(issue.path[0]);
  const value = parameters.get(name);
  if (value === null) return [fault(name, `The parameter ${quote(name)} is missing.`)];
  return [fault(name, `The value ${quote(value)} of ${quote(name)} ${issue.message}.`)];
}

/** The fault of a value that is well written but that the data do not have, with those that they have where they are few. */
export function unknownValue(
  name: string,
  value: string | number,
  known: readonly (string | number)[],
): ParameterFault {
  const few = [...new Set(known)].sort();
  const list = few.length > 0 && few.length <= MOST_LISTED ? ` Known: ${few.join(', ')}.` : '';
  return fault(name, `The value ${quote(String(value))} of ${quote(name)} is unknown in these data.${list}`);
}

function fault(parameter: string, message: string): ParameterFault {
  return { parameter: shorten(parameter), message };
}

function quote(text: string): string {
  return JSON.stringify(shorten(text));
}

function shorten(text: string): string {
  return text.length > SAID_BACK ? `${text.slice(0, SAID_BACK)}…` : text;
}

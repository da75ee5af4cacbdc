/**
 * Calculates a problem on the command line: `npm run --silent allocate -- problem.json`, or `-` for standard input. Prints the
 * result as JSON, or with `--explain 3813` one municipality's steps in plain Norwegian. Exit 0, or 2 for a refused problem.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { allocate } from '@/lib/allocation/rules/allocate';
import { allocationError } from '@/lib/allocation/rules/faults/refusal';
import type { AllocationError, AllocationResult } from '@/lib/allocation/types';

const USAGE = 'Bruk: npm run --silent allocate -- FIL|- [--explain KOMMUNENUMMER]';

type Failed = { readonly ok: false; readonly errors: readonly AllocationError[] };
type Read = { readonly ok: true; readonly problem: unknown } | Failed;

function readProblem(file: string): Read {
  let text: string;
  try {
    text = readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    return { ok: false, errors: [withDetail(allocationError('unreadable-file', []), error)] };
  }
  try {
    return { ok: true, problem: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    return { ok: false, errors: [withDetail(allocationError('invalid-json', []), error)] };
  }
}

/** The system's own words say which file, or where in the text the fault is. */
function withDetail(fault: AllocationError, error: unknown): AllocationError {
  return error instanceof Error ? { ...fault, message: `${fault.message} (${error.message})` } : fault;
}

/** The words are loaded only when they are asked for. */
async function printExplanation(result: AllocationResult, municipality: string): Promise<number> {
  const { explanationText } = await import('./allocate/explanation-text');
  const { found, text } = explanationText(result, municipality);
  (found ? process.stdout : process.stderr).write(`${text}\n`);
  return found ? 0 : 2;
}

async function run(): Promise<number> {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { explain: { type: 'string' } } });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new TypeError('Oppgi én fil.');
  const read = readProblem(file);
  const outcome = read.ok ? allocate(read.problem) : read;
  if (!outcome.ok) {
    for (const error of outcome.errors) process.stderr.write(`${JSON.stringify({ error })}\n`);
    return 2;
  }
  if (values.explain !== undefined) return printExplanation(outcome.result, values.explain);
  process.stdout.write(`${JSON.stringify(outcome.result, null, 2)}\n`);
  return 0;
}

try {
  process.exitCode = await run();
} catch (error) {
  if (!(error instanceof TypeError)) throw error;
  process.stderr.write(`${error.message}\n${USAGE}\n`);
  process.exitCode = 2;
}

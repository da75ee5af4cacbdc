/** Which inputs stand behind each step of an explanation, so that a reader can follow every number to its source. */
import type { ExplanationKind, ExplanationStep } from '@/lib/allocation/rules/explanation/explanation-types';
import type { Problem } from '@/lib/allocation/schema';
import type { AllocationResult } from '@/lib/allocation/types';
import type { InputProvenance } from '@/lib/calculation/types';
import { kroner } from '@/lib/money';
import type { ResidualNote, SourcedStep } from './types';

/** What an input's name begins with, by kind of step; steps of a scheme use the inputs of that scheme alone. */
const INPUTS: Readonly<Partial<Record<ExplanationKind, readonly string[]>>> = {
  'pool-given': ['municipalities[].pool'],
  'pool-of-year': ['municipalities[].pool'],
  'minimum-lifts': ['pool.minimum'],
  'minimum-idle': ['pool.minimum'],
  index: ['pool.index'],
  'guarantee-met': ['municipalities[].history', 'municipalities[].continued', 'pool.guarantee'],
  'guarantee-reported': ['municipalities[].history', 'municipalities[].continued', 'pool.guarantee'],
  'guarantee-new-money': ['municipalities[].history', 'municipalities[].continued', 'pool.guarantee'],
  'guarantee-from-gains': ['municipalities[].history', 'municipalities[].continued', 'pool.guarantee'],
  'guarantee-pays': ['municipalities[].history', 'municipalities[].continued', 'pool.guarantee'],
  quota: ['pool.total'],
  'rounding-half-up': ['pool.rounding'],
  'rounding-floor': ['pool.rounding'],
  'residual-largest-recipient': ['pool.total', 'pool.residual'],
  'residual-remainder-none': ['pool.total', 'pool.residual'],
  'residual-remainder-given': ['pool.total', 'pool.residual'],
  'residual-remainder-not-given': ['pool.total', 'pool.residual'],
  base: ['.base'],
  rate: ['.rate', 'municipalities[].indicators'],
  'rate-below-minimum': ['.rate', 'municipalities[].indicators'],
  'rate-above-maximum': ['.rate', 'municipalities[].indicators'],
  'key-whole-frame': ['.frame', '.key', 'municipalities[].indicators'],
  'key-remaining-frame': ['.frame', '.key', 'municipalities[].indicators'],
  history: ['.history', 'municipalities[].history'],
  'history-none': ['.history', 'municipalities[].history'],
  set: ['.set'],
};

/**
 * The steps with the inputs each uses. An input that several steps use stands at all of them.
 * @example the step `index` of 2021 gets { input: "pool.index", sourceId: "002", mark: "inferred" }
 */
export function attachInputs(
  steps: readonly ExplanationStep[],
  inputs: readonly InputProvenance[],
): readonly SourcedStep[] {
  return steps.map((step) => {
    const scheme = step.values.scheme?.type === 'scheme' ? step.values.scheme.id : null;
    const prefixes = (INPUTS[step.kind] ?? []).map((prefix) =>
      prefix.startsWith('.') ? `schemes[${JSON.stringify(scheme)}]${prefix}` : prefix,
    );
    return { step, inputs: inputs.filter(({ input }) => prefixes.some((prefix) => input.startsWith(prefix))) };
  });
}

/**
 * Where the residual fell, for those who bear none of it; null without a total to reach.
 * @example 2021: { total: 40529000, amount: -2000, bearers: ["Trondheim"] }
 */
export function findResidual(
  problem: Pick<Problem, 'pool'>,
  result: Pick<AllocationResult, 'municipalities'>,
): ResidualNote | null {
  if (problem.pool.total === undefined) return null;
  const bearing = result.municipalities.filter(({ residual }) => residual !== 0);
  const amount = bearing.reduce((sum, { residual }) => sum + residual, 0);
  return { total: kroner(problem.pool.total), amount: kroner(amount), bearers: bearing.map(({ name }) => name) };
}

/**
 * Whether everyone may have the problem as a file. Grants that run on are shown to those who follow a municipality alone, and
 * a reason for a set amount is written for colleagues; a problem with either is no open data before someone has decided so.
 * @example the calculation behind Table 2 for 2021: true
 */
export function isOpenProblem({ municipalities, schemes }: Pick<Problem, 'municipalities' | 'schemes'>): boolean {
  const hasContinued = municipalities.some(({ continued }) => Object.keys(continued ?? {}).length > 0);
  return !hasContinued && !schemes.some(({ components }) => components.some(({ kind }) => kind === 'set'));
}

/** Why a municipality's pool is what it is, step by step, from a result alone: a downloaded result explains itself. */
import { type AllocationResult, type MunicipalityResult, type Step, UNASSIGNED } from '../../types';
import { explainGuarantee } from './explain-guarantee';
import { explainQuota, explainResidual, explainRounding } from './explain-rounding';
import { explainSchemes } from './explain-scheme';
import type { ExplanationStep } from './explanation-types';
import { amount, between, formula, plain } from './formula';

/** What the reader's page knows and the result does not. */
type ExplanationContext = {
  /** The year for which the given pools were decided. */
  readonly poolYear?: number | undefined;
};

/**
 * The steps that lead to one municipality's pool, as data; null where the result does not have the municipality.
 * Source: R1–R4, C5; the issue's *why this amount*.
 * @param municipalityNumber four digits
 * @example Trondheim in 2021: pool of 2020, index, guarantee, rounding, and the rest of −2 000 kr
 */
export function explain(
  result: AllocationResult,
  municipalityNumber: string,
  context: ExplanationContext = {},
): readonly ExplanationStep[] | null {
  const municipality = result.municipalities.find(({ number }) => number === municipalityNumber);
  if (!municipality) return null;
  const schemeSteps = municipality.steps.filter((step) => step.step === 'scheme-amount');
  const otherSteps = municipality.steps.flatMap((step) => explainStep(step, municipality, context));
  return [...explainSchemes(schemeSteps), ...otherSteps, ...explainParts(municipality)];
}

function explainStep(
  step: Step,
  { name }: MunicipalityResult,
  context: ExplanationContext,
): readonly ExplanationStep[] {
  switch (step.step) {
    case 'scheme-amount':
      return [];
    case 'pool':
      return [explainPool(step, context)];
    case 'minimum': {
      const kind = step.from === step.to ? 'minimum-idle' : 'minimum-lifts';
      return [{ kind, values: { minimum: amount(step.by.minimum) }, formula: [], result: step.to, items: [] }];
    }
    case 'index': {
      const values = { index: plain(step.by.index) };
      const parts = formula(step.from, '×', step.by.index);
      return [{ kind: 'index', values, formula: parts, result: step.to, items: [] }];
    }
    case 'guarantee':
      return [explainGuarantee(step)];
    case 'quota':
      return [explainQuota(step)];
    case 'rounding':
      return [explainRounding(step)];
    case 'residual':
      return [explainResidual(step, name)];
  }
}

function explainPool({ by, to }: Extract<Step, { step: 'pool' }>, { poolYear }: ExplanationContext): ExplanationStep {
  if (by.source === 'given') {
    const common = { formula: [], result: to, items: [] };
    if (poolYear === undefined) return { ...common, kind: 'pool-given', values: {} };
    return { ...common, kind: 'pool-of-year', values: { year: { type: 'text', text: String(poolYear) } } };
  }
  const parts = formula(
    ...between(
      '+',
      by.schemes.map((scheme) => [scheme.amount]),
    ),
  );
  return { kind: 'pool-sum', values: {}, formula: parts, result: to, items: by.schemes };
}

function explainParts({ parts, pool }: MunicipalityResult): readonly ExplanationStep[] {
  if (!parts) return [];
  const result = String(pool);
  if (Object.hasOwn(parts, UNASSIGNED)) {
    return [{ kind: 'parts-unassigned', values: {}, formula: [], result, items: [] }];
  }
  const items = Object.entries(parts).map(([scheme, part]) => ({ scheme, amount: String(part) }));
  return [{ kind: 'parts', values: {}, formula: [], result, items }];
}

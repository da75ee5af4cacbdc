/** Whether a measure is evaluated: all that are tried are to be (R14). */
import type { Content } from '../../registration/types';
import type { EvaluationState } from '../types';

/**
 * A result makes it evaluated, whatever was planned; a plan alone makes it planned. Who is to evaluate is no plan by itself.
 * @example evaluationState({ evaluationPlan: 'Spør foreldrene i mai' }) // 'planned'
 */
export function evaluationState({ evaluationPlan, evaluationResult }: Content): EvaluationState {
  if (evaluationResult !== undefined) return 'evaluated';
  return evaluationPlan !== undefined ? 'planned' : 'none';
}

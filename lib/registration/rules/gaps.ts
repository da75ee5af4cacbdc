/** What is missing of something that is registered: not wrong, but left to do. */
import type { Content, Gap, Registration } from '../types';

/** States in which a measure is past trying, so that its evaluation has something to say. */
const TRIED = ['in-operations', 'ended'];

/**
 * The gaps of one registration on a day. All measures that are tried are to be evaluated, by somebody outside or oneself with guidance (R14);
 * a baseline is the ground of the evaluation once somebody has adopted it (R24); advice has a day on which to follow it up.
 * @example gapsOf({ kind: 'measure', content: { state: 'ended', evaluationPlan: 'x' } }, '2022-01-01') // ['no-evaluation-result']
 */
export function gapsOf({ kind, content }: Pick<Registration, 'kind' | 'content'>, day: string): readonly Gap[] {
  if (kind === 'baseline') return has(content, 'adoptions') ? [] : ['not-adopted'];
  if (kind === 'advice') return isDue(content, day) ? ['not-followed-up'] : [];
  if (kind !== 'measure' || has(content, 'evaluationResult')) return [];
  if (TRIED.includes(String(content.state))) return ['no-evaluation-result'];
  return has(content, 'evaluationPlan') ? [] : ['no-evaluation-plan'];
}

function has(content: Content, key: string): boolean {
  return content[key] !== undefined;
}

function isDue({ state, followUpOn }: Content, day: string): boolean {
  return state === 'open' && typeof followUpOn === 'string' && followUpOn <= day;
}

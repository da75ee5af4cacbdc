/** A first look over an input, before any parser reads it: how large it is, and what the parser would not see. */
import { LIMITS } from '../../schema';
import type { FaultPath } from './refusal';

type InputSurvey = {
  /** Lists and objects with too many members. */
  readonly tooLarge: readonly FaultPath[];
  /** Members named `__proto__`: the parser leaves them out without a word. */
  readonly prototypeMembers: readonly FaultPath[];
};

/** The deepest member of a problem: schemes[0].components[0].weights.name. What lies deeper is refused as it stands. */
const DEEPEST = 6;

/**
 * Walks an input once and counts. A hostile input thus costs no more than reading its text: the parser gathers faults on the
 * call stack and would overflow it on some hundred thousand of them.
 * Source: our own limits; see `docs/allocation-format.md`.
 * @example a problem with 1 001 municipalities: tooLarge [["municipalities"]]
 */
export function surveyInput(input: unknown): InputSurvey {
  const tooLarge: FaultPath[] = [];
  const prototypeMembers: FaultPath[] = [];
  let count = 0;
  const visit = (value: object, path: FaultPath): void => {
    const keys = Object.keys(value);
    count += keys.length;
    if (keys.length > mostIn(path)) tooLarge.push(path);
    if (keys.length > mostIn(path) || count > LIMITS.values || path.length > DEEPEST) return;
    for (const key of keys) {
      const member: unknown = Reflect.get(value, key);
      if (key === '__proto__') prototypeMembers.push([...path, key]);
      else if (typeof member === 'object' && member !== null) {
        visit(member, [...path, Array.isArray(value) ? Number(key) : key]);
      }
    }
  };
  if (typeof input === 'object' && input !== null) visit(input, []);
  if (count > LIMITS.values && tooLarge.length === 0) tooLarge.push([]);
  return { tooLarge, prototypeMembers };
}

function mostIn(path: FaultPath): number {
  switch (path.at(-1)) {
    case 'schemes':
      return LIMITS.schemes;
    case 'components':
      return LIMITS.components;
    default:
      return LIMITS.members;
  }
}

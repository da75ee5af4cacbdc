/** How evidence is weighed: steps that follow each other, each with what it requires, and what is lacking where it is not met. */
import type { Because, MissingKey } from '../../facts/types';
import type { Evidence, FactRef, Missing, Status } from '../../types';
import type { Fact } from '../facts';

/** Something required: the facts that meet it, or what is lacking. */
export interface Requirement {
  readonly met: readonly FactRef[];
  readonly missing: readonly Missing[];
}

export interface Steps {
  readonly begun: readonly Requirement[];
  readonly inPractice: readonly Requirement[];
  readonly anchored: readonly Requirement[];
}

/** The highest step that is reached with all before it, the facts that decided it, and what the next one lacks. */
export function weigh({ begun, inPractice, anchored }: Steps): Evidence {
  const steps: readonly (readonly [Status, readonly Requirement[]])[] = [
    ['begun', begun],
    ['in-practice', inPractice],
    ['anchored', anchored],
  ];
  let status: Status = 'not-begun';
  const because: FactRef[] = [];
  for (const [next, requirements] of steps) {
    const lacking = requirements.filter((one) => one.met.length === 0).flatMap(({ missing }) => missing);
    if (lacking.length > 0) return { status, because, missing: onlyOnce(lacking) };
    for (const { met } of requirements) for (const ref of met) addOnce(because, ref);
    status = next;
  }
  return { status, because, missing: [] };
}

/** A fact counts once for the same reason, as its last word. Compared and not keyed: they are few, and texts to key them by are dear. */
function addOnce(refs: FactRef[], ref: FactRef): void {
  const known = refs.findIndex((one) => one.because === ref.because && one.id === ref.id && one.kind === ref.kind);
  if (known < 0) refs.push(ref);
  else refs[known] = ref;
}

function onlyOnce(missing: readonly Missing[]): readonly Missing[] {
  return [...new Map(missing.map((one) => [one.key, one])).values()];
}

export function lacking(key: MissingKey, values: Missing['values'] = {}): Missing {
  return { key, values };
}

/** Why a fact counts; from its own day, where no other is given. */
export function refer(fact: Fact, because: Because, values: FactRef['values'] = {}, day = fact.on): FactRef {
  const { kind, id, on, since, demonstration } = fact;
  const dating = day === on ? fact.dating : day === since ? fact.sinceDating : undefined;
  return { kind, id, day, because, values, demonstration, dating };
}

/** At least one such fact. */
export function some<T extends Fact>(facts: readonly T[], ref: (fact: T) => FactRef, missing: Missing): Requirement {
  return { met: facts.map(ref), missing: [missing] };
}

/**
 * One fact that fulfils all conditions. Where there is none, what the nearest lacks: not what others among them have already.
 */
export function oneWith<T extends Fact>(
  facts: readonly T[],
  conditions: readonly (readonly [holds: (fact: T) => boolean, missing: Missing])[],
  ref: (fact: T) => FactRef,
): Requirement {
  const unmet = (fact: T) => conditions.filter(([holds]) => !holds(fact)).map(([, missing]) => missing);
  const met = facts.filter((fact) => unmet(fact).length === 0);
  if (met.length > 0) return { met: met.map(ref), missing: [] };
  const nearest = facts.map(unmet).reduce<readonly Missing[]>(
    (least, one) => (one.length < least.length ? one : least),
    conditions.map(([, missing]) => missing),
  );
  return { met: [], missing: nearest };
}

/** Any of several ways; what is lacking names them in one sentence. */
export function either(missing: Missing, ...ways: readonly (readonly FactRef[])[]): Requirement {
  return { met: ways.flat(), missing: [missing] };
}

/** A way that needs several kinds of facts: none of them where one is absent. */
export function together(...parts: readonly (readonly FactRef[])[]): readonly FactRef[] {
  return parts.every((part) => part.length > 0) ? parts.flat() : [];
}

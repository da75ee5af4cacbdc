import 'server-only';
import type { Actor } from '../access/actor';
import { can } from '../access/policy';
import { canonicalJson } from '../allocation/rules/canonical-json';
import { trail } from '../audit/trail';
import { type Transaction, withActor } from '../db/with-actor';
import { failure, ok, type Result } from '../result';
import { attempt, formSubject } from './rules/attempt';
import type { FieldFault } from './rules/field-fault';
import { provenanceText } from './rules/provenance';
import { hasOnlyOwnFields } from './rules/read-form';
import type { CalculationInput } from './schema';
import { findCalculationSubject } from './subject/queries';
import { ENGINE_VERSION, LONGEST_RUN_NAME } from './types';

export type SaveFailure =
  | { readonly kind: 'not-found' }
  | { readonly kind: 'faults'; readonly faults: readonly FieldFault[] }
  /** The fields, or the data, are no longer those whose result the sender saw. */
  | { readonly kind: 'changed' }
  /** The page has saved another calculation already. */
  | { readonly kind: 'id-taken' };

/** A saved result can be megabytes on a large programme. */
const LIMITS = { maxWait: 5_000, timeout: 30_000 };

/**
 * Saves a calculation as a run under the id that its page made. The result is calculated here, from the fields alone. The same
 * id with the same content gives the run that is there already: a form that is sent twice saves once.
 */
export async function saveRun(
  actor: Actor,
  input: Omit<CalculationInput, 'intent' | 'explain'>,
  now: Date,
): Promise<Result<{ readonly runId: string }, SaveFailure>> {
  const { programme: programmeId, year, startingPoint, runId, values } = input;
  if (actor.kind !== 'user' || !can(actor, 'calculation.save', { programme: programmeId }))
    return failure({ kind: 'not-found' });
  const name = input.name.trim().replace(/\s+/g, ' ');
  return withActor(
    actor,
    async (tx) => {
      const subject = await findCalculationSubject(tx, programmeId, year);
      if (!subject || !hasOnlyOwnFields(values, formSubject(subject, startingPoint)))
        return failure({ kind: 'not-found' });
      const tried = attempt(subject, startingPoint, values);
      const faults = [...(tried.ok ? [] : tried.failure), ...nameFaults(name)];
      if (!tried.ok || faults.length > 0) return failure({ kind: 'faults', faults });
      const { problem, result, provenance } = tried.value;
      if (input.seen !== result.problemHash) return failure({ kind: 'changed' });
      const { problemHash, resultHash } = result;
      const content = { programmeId, year, name, startingPoint, problemHash, resultHash, createdById: actor.userId };
      const row = {
        ...content,
        id: runId,
        problem: canonicalJson(problem),
        result: canonicalJson(result),
        provenance: provenanceText(provenance),
        engineVersion: ENGINE_VERSION,
        createdAt: now,
      };
      const { count } = await tx.calculationRun.createMany({ data: [row], skipDuplicates: true });
      if (count === 0) return sameRun(tx, runId, content);
      const details = { year, problemHash, resultHash };
      await trail(tx, actor, { type: 'calculation.saved', subject: runId, programme: programmeId, details });
      return ok({ runId });
    },
    LIMITS,
  );
}

function nameFaults(name: string): readonly FieldFault[] {
  if (name === '') return [{ field: 'name', code: 'name-missing' }];
  if (name.length <= LONGEST_RUN_NAME) return [];
  return [{ field: 'name', code: 'name-too-long', values: { most: LONGEST_RUN_NAME, length: name.length } }];
}

async function sameRun(
  tx: Transaction,
  id: string,
  content: {
    readonly programmeId: string;
    readonly year: number;
    readonly name: string;
    readonly startingPoint: string;
    readonly problemHash: string;
    readonly resultHash: string;
    readonly createdById: string;
  },
): Promise<Result<{ readonly runId: string }, SaveFailure>> {
  const found = await tx.calculationRun.findFirst({ where: { id, ...content }, select: { id: true } });
  return found ? ok({ runId: found.id }) : failure({ kind: 'id-taken' });
}

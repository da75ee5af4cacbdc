import 'server-only';
import type { Actor } from '../../access/actor';
import { can } from '../../access/policy';
import { type Transaction, withActor } from '../../db/with-actor';
import { VERSION_SELECT, versionsOf } from '../../municipality/queries';
import { displayName, versionAt } from '../../municipality/rules';
import { findProgramme } from '../../programme/queries';
import type { Programme } from '../../programme/types';
import { findForm } from '../instrument/queries';
import { ROUND_SELECT, roundOf } from '../round/queries';
import { fileFrom } from './rules/data-file';
import { isExtractId } from './schema';
import type {
  Asked,
  AskedRound,
  ExtractableRound,
  ExtractFile,
  ExtractSource,
  ExtractSummary,
  SentAnswer,
} from './types';

const SUMMARY = { id: true, rounds: true, rows: true, contentHash: true, createdAt: true, createdById: true } as const;

/** The rounds that can be taken out and the extracts that were, newest first; null where it is not the actor's to see. */
export async function listExtracts(
  actor: Actor,
  programmeId: string,
): Promise<{
  readonly programme: Programme;
  readonly rounds: readonly ExtractableRound[];
  readonly extracts: readonly ExtractSummary[];
} | null> {
  if (!can(actor, 'reflection-extract.take', { programme: programmeId })) return null;
  return withActor(actor, async (tx) => {
    const programme = await findProgramme(tx, programmeId);
    if (!programme) return null;
    const rounds = await tx.reflectionRound.findMany({
      where: { programmeId, status: { not: 'planned' } },
      select: { ...ROUND_SELECT, responses: { select: { submissions: true } } },
      orderBy: [{ opensOn: 'asc' }, { id: 'asc' }],
    });
    const extracts = await tx.reflectionExtract.findMany({
      where: { programmeId },
      select: SUMMARY,
      orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    });
    return {
      programme,
      rounds: rounds.map(({ responses, ...row }) => ({
        round: roundOf(row),
        sent: responses.filter(({ submissions }) => submissions > 0).length,
        of: responses.length,
      })),
      extracts: extracts.map((row) => summaryOf(row, actor)),
    };
  });
}

/**
 * An extract with its file and the forms it answers, inside a transaction that is already open; null where there is none for the
 * actor. The one who calls it has asked the policy, and notes in the same transaction that it was read.
 */
export async function findExtract(
  tx: Transaction,
  actor: Actor,
  programmeId: string,
  id: string,
): Promise<ExtractFile | null> {
  if (!isExtractId(id)) return null;
  const row = await tx.reflectionExtract.findFirst({
    where: { programmeId, id },
    select: { ...SUMMARY, content: true },
  });
  if (!row) return null;
  const summary = summaryOf(row, actor);
  const forms = await findForms(tx, programmeId, summary.rounds);
  return { ...summary, programme: programmeId, content: fileFrom(row.content), forms };
}

/** Everything that was asked and sent in these rounds, inside a transaction that is already open. */
export async function findExtractSource(
  tx: Transaction,
  programmeId: string,
  roundIds: readonly string[],
): Promise<ExtractSource> {
  const where = { programmeId, roundId: { in: [...roundIds] } };
  const rounds = await findForms(tx, programmeId, roundIds);
  const responses = await tx.reflectionResponse.findMany({
    where,
    select: {
      roundId: true,
      municipalityId: true,
      submissions: true,
      participation: {
        select: { countyGovernorId: true, municipality: { select: { versions: VERSION_SELECT } } },
      },
    },
  });
  const years = new Map(rounds.map(({ round }) => [round.id, round.year]));
  const asked = responses.map(({ roundId, municipalityId, submissions, participation }): Asked => {
    const day = `${years.get(roundId)}-01-01`;
    const version = versionAt(versionsOf(participation.municipality.versions), day);
    return {
      round: roundId,
      municipality: { id: municipalityId, number: version.number, name: displayName(version) },
      region: participation.countyGovernorId,
      submissions,
    };
  });
  return { programme: programmeId, rounds, asked, answers: await findSent(tx, where) };
}

async function findSent(
  tx: Transaction,
  where: { readonly programmeId: string; readonly roundId: { readonly in: string[] } },
): Promise<readonly SentAnswer[]> {
  const rows = await tx.reflectionSubmittedAnswer.findMany({
    where,
    select: {
      roundId: true,
      municipalityId: true,
      number: true,
      itemId: true,
      part: true,
      state: true,
      value: true,
      choices: true,
      text: true,
    },
  });
  return rows.map(({ roundId, municipalityId, number, itemId, state, ...row }) => {
    if (state !== 'answered' && state !== 'not-relevant' && state !== 'no-answer')
      throw new Error(`An answer to ${itemId} has the unknown state ${state}.`);
    return { ...row, round: roundId, municipality: municipalityId, submission: number, item: itemId, state };
  });
}

/** The forms of those rounds that the actor may see and that have opened, in the order of time. */
async function findForms(tx: Transaction, programmeId: string, ids: readonly string[]): Promise<readonly AskedRound[]> {
  const forms: AskedRound[] = [];
  for (const id of ids) {
    const form = await findForm(tx, programmeId, id);
    if (form && form.round.status !== 'planned') forms.push(form);
  }
  return forms.sort(({ round: a }, { round: b }) => (`${a.opensOn} ${a.id}` < `${b.opensOn} ${b.id}` ? -1 : 1));
}

interface SummaryRow {
  readonly id: string;
  readonly rounds: string;
  readonly rows: number;
  readonly contentHash: string;
  readonly createdAt: Date;
  readonly createdById: string;
}

function summaryOf(row: SummaryRow, actor: Actor): ExtractSummary {
  const { id, rounds, rows, contentHash, createdAt, createdById } = row;
  const isOwn = actor.kind === 'user' && actor.userId === createdById;
  return { id, rounds: rounds.split(','), rows, contentHash, createdAt, isOwn };
}

import 'server-only';
import type { Actor } from '../../access/actor';
import { Prisma } from '../../db/generated/client';
import type { Transaction } from '../../db/with-actor';
import { displayName, versionAt } from '../../municipality/rules';
import type { MunicipalityVersion } from '../../municipality/types';
import type { AssessmentRow } from '../rules/assessment';
import type { FactRow, SentForm } from '../rules/facts';
import type { RatedAnswer } from '../rules/self-rating';
import type { ProgressPlace } from '../types';
import { factRowOf, type PackedFact } from './rules';

/** Which municipalities of a programme are asked about. */
export interface FactScope {
  readonly programme: string;
  /** Ids; null for all. */
  readonly municipalities: readonly string[] | null;
  readonly countyGovernor: string | null;
  /** A number that it has, or has had. */
  readonly number: string | null;
}

export interface Participant {
  readonly place: ProgressPlace;
  /** Years with a decided pool. */
  readonly pools: readonly number[];
}

interface ParticipantRow {
  readonly id: string;
  readonly governor: string;
  readonly governor_name: string;
  readonly versions: readonly MunicipalityVersion[];
  readonly pools: readonly number[];
}

/** The municipalities in scope, each under the name it had on a day, with the years of its decided pools. */
export async function findParticipants(
  tx: Transaction,
  { programme, municipalities, countyGovernor, number }: FactScope,
  namedOn: string,
): Promise<readonly Participant[]> {
  const only = municipalities === null ? Prisma.empty : Prisma.sql`AND p.municipality_id = ANY (${municipalities})`;
  const region = countyGovernor === null ? Prisma.empty : Prisma.sql`AND p.county_governor_id = ${countyGovernor}`;
  const numbered =
    number === null
      ? Prisma.empty
      : Prisma.sql`AND p.municipality_id IN (SELECT v.municipality_id FROM municipality_version v WHERE v.number = ${number})`;
  const rows = await tx.$queryRaw<ParticipantRow[]>`
    WITH version AS (
      SELECT v.municipality_id, json_agg(json_build_object(
        'number', v.number, 'name', v.name, 'validFrom', v.valid_from, 'validTo', v.valid_to)) AS versions
      FROM municipality_version v GROUP BY 1
    ), pool AS (
      SELECT a.municipality_id, json_agg(DISTINCT a.year) AS years
      FROM allocation a WHERE a.programme_id = ${programme} AND a.status = 'decided' GROUP BY 1
    )
    SELECT p.municipality_id AS id, g.id AS governor, g.name AS governor_name, version.versions,
      coalesce(pool.years, '[]') AS pools
    FROM participation p
      JOIN county_governor g ON g.id = p.county_governor_id
      JOIN version USING (municipality_id)
      LEFT JOIN pool USING (municipality_id)
    WHERE p.programme_id = ${programme} ${only} ${region} ${numbered}`;
  return rows.map((row) => {
    const version = versionAt(row.versions, namedOn);
    const countyGovernor = { id: row.governor, name: row.governor_name };
    return {
      place: { id: row.id, number: version.number, name: displayName(version), countyGovernor },
      pools: row.pools,
    };
  });
}

/** By municipality. */
export type FactRows = ReadonlyMap<string, readonly FactRow[]>;

/**
 * The registrations that evidence rests on, up to an ISO day, with no more of them than the rules ask for: of prose a digest, of
 * tables the columns or the number of rows. One row a municipality, for rows by the ten thousand take longer to read than to find.
 * No subqueries over what stands in a registration: each would be planned for a thousand rows and run for every registration, which
 * took five times as long and was broken off at 3 500 municipalities.
 */
export async function findFactRows(
  tx: Transaction,
  programme: string,
  municipalities: readonly string[] | null,
  until: string,
): Promise<FactRows> {
  const only = municipalities === null ? Prisma.empty : Prisma.sql`AND r.municipality_id = ANY (${municipalities})`;
  const rows = await tx.$queryRaw<{ municipality: string; facts: readonly PackedFact[] }[]>`
    SELECT r.municipality_id AS municipality,
      json_agg(json_build_array(r.id, r.kind, r.version, r.state, r.effective_on, r.demonstration, CASE r.kind
        WHEN 'baseline' THEN json_build_object(
          'challenges', md5(nullif(r.content->>'challenges', '')),
          'sectors', r.content->'sectors', 'users', r.content->'users', 'adoptions', r.content->'adoptions',
          'indicatorCount', jsonb_array_length(
            jsonb_path_query_array(r.content, '$.indicators[*] ? (exists(@.value) && exists(@.target))')))
        WHEN 'group' THEN json_build_object(
          'type', r.content->'type', 'existing', r.content->'existing', 'mandate', left(r.content->>'mandate', 1),
          'meets', r.content->'meets', 'endedOn', r.content->'endedOn', 'sectors', r.content->'sectors',
          'sides', jsonb_path_query_array(r.content, '$.members[*].side'),
          'memberSectors', jsonb_path_query_array(r.content, '$.members[*].sector'))
        WHEN 'position' THEN json_build_object('fundedBy', r.content->'fundedBy', 'endedOn', r.content->'endedOn')
        WHEN 'plan' THEN json_build_object('type', r.content->'type', 'adoptedOn', r.content->'adoptedOn')
        WHEN 'initiative' THEN json_build_object('endedOn', r.content->'endedOn')
        WHEN 'deliberation' THEN json_build_object(
          'sectors', r.content->'sectors', 'parties', r.content->'parties', 'money', r.content->'money',
          'alternativeCount', jsonb_array_length(jsonb_path_query_array(r.content, '$.alternatives[*]')),
          'chosen', jsonb_array_length(jsonb_path_query_array(r.content, '$.alternatives[*] ? (@.outcome == "chosen")')),
          'setAside', jsonb_array_length(
            jsonb_path_query_array(r.content, '$.alternatives[*] ? (@.outcome == "set-aside" && exists(@.reason))')))
        WHEN 'measure' THEN json_build_object(
          'state', r.content->'state', 'sectors', r.content->'sectors', 'users', left(r.content->>'users', 1),
          'evaluationPlan', left(r.content->>'evaluationPlan', 1), 'evaluationResult', left(r.content->>'evaluationResult', 1))
        END, substring(r.source_reference from 'dating=([a-z]+)'))) AS facts
    FROM registration r
    WHERE r.programme_id = ${programme} ${only}
      AND r.kind IN ('baseline', 'group', 'position', 'plan', 'initiative', 'deliberation', 'measure')
      AND r.state <> 'draft' AND r.effective_on <= ${until}::date
    GROUP BY 1`;
  return new Map(rows.map(({ municipality, facts }) => [municipality, facts.map(factRowOf)]));
}

interface FormRow {
  readonly municipality: string;
  readonly round: string;
  readonly year: number;
  readonly sent_on: string;
  readonly demonstration: boolean;
  readonly is_open: boolean;
}

/** A form with whether the reader has opened that round's answers within the hour, which the trail tells. */
export interface FollowedForm extends SentForm {
  readonly isOpened: boolean;
}

/** Practising is no evidence: of the rounds whose answers are marked as demonstration, those count that took place and were published. */
const THAT_TOOK_PLACE = Prisma.sql`(NOT r.demonstration OR r.status = 'published')`;

/**
 * The day on which each joint form was first sent, and nothing of what it says. For a transaction in the application's own name:
 * that it was sent is no secret to those who follow a municipality, but the row that tells the day holds the answers, too.
 */
export async function findForms(
  tx: Transaction,
  programme: string,
  municipalities: readonly string[],
  opened: { readonly by: string | null; readonly since: Date | null },
): Promise<ReadonlyMap<string, readonly FollowedForm[]>> {
  const rows = await tx.$queryRaw<FormRow[]>`
      SELECT s.municipality_id AS municipality, r.id AS round, r.year, r.demonstration,
        (s.signed_at AT TIME ZONE 'Europe/Oslo')::date::text AS sent_on,
        r.id IN (SELECT e.subject FROM audit_event e WHERE e.programme_id = ${programme}
          AND e.type = 'reflection-answers.read' AND e.actor_user_id = ${opened.by}::uuid
          AND e.occurred_at > ${opened.since}) AS is_open
      FROM reflection_submission s JOIN reflection_round r ON (r.programme_id, r.id) = (s.programme_id, s.round_id)
      WHERE s.programme_id = ${programme} AND s.number = 1 AND s.municipality_id = ANY (${municipalities})
        AND ${THAT_TOOK_PLACE}
      ORDER BY s.signed_at, r.id`;
  return groupedBy(rows, ({ round, year, sent_on, demonstration, is_open }) => ({
    round,
    year,
    on: sent_on,
    demonstration,
    isOpened: is_open,
  }));
}

interface AnswerRow extends Omit<RatedAnswer, 'speaksTo' | 'sentOn' | 'hasText'> {
  readonly municipality: string;
  readonly speaks_to: string;
  readonly sent_on: string;
  readonly has_text: boolean;
}

/**
 * Sent answers that speak to a characteristic, as they stood on an ISO day; own ones, and those of rounds that the reader has
 * opened. The row security decides once more.
 */
export async function findAnswers(
  tx: Transaction,
  programme: string,
  reader: { readonly own: readonly string[]; readonly rounds: readonly string[]; readonly asked: readonly string[] },
  until: string,
): Promise<ReadonlyMap<string, readonly RatedAnswer[]>> {
  if (reader.own.length === 0 && reader.rounds.length === 0) return new Map();
  const rows = await tx.$queryRaw<AnswerRow[]>`
    WITH last AS (
      SELECT s.round_id, s.municipality_id, max(s.number) AS number, max(s.signed_at) AS signed_at
      FROM reflection_submission s
      WHERE s.programme_id = ${programme} AND (s.signed_at AT TIME ZONE 'Europe/Oslo')::date <= ${until}::date
        AND (s.municipality_id = ANY (${reader.own}) OR s.round_id = ANY (${reader.rounds}))
        AND s.municipality_id = ANY (${reader.asked})
      GROUP BY 1, 2
    )
    SELECT a.municipality_id AS municipality, i.id AS item, i.kind, i.speaks_to, i.minimum, i.maximum, a.value, a.choices,
      coalesce(a.text, '') <> '' AS has_text, r.id AS round, r.year, r.demonstration,
      (last.signed_at AT TIME ZONE 'Europe/Oslo')::date::text AS sent_on
    FROM last
      JOIN reflection_submitted_answer a ON a.programme_id = ${programme}
        AND (a.round_id, a.municipality_id, a.number) = (last.round_id, last.municipality_id, last.number)
      JOIN reflection_item i ON (i.programme_id, i.id) = (a.programme_id, a.item_id)
      JOIN reflection_round r ON (r.programme_id, r.id) = (a.programme_id, a.round_id)
    WHERE i.speaks_to IS NOT NULL AND a.part = '' AND a.state = 'answered' AND ${THAT_TOOK_PLACE}
    ORDER BY r.year, r.id, i.id`;
  return groupedBy(rows, ({ municipality: _, speaks_to, sent_on, has_text, ...answer }) => ({
    ...answer,
    speaksTo: speaks_to,
    sentOn: sent_on,
    hasText: has_text,
  }));
}

interface JudgementRow extends Omit<AssessmentRow, 'effectiveOn' | 'source'> {
  readonly municipality: string;
  readonly effective_on: string;
  readonly source_id: string | null;
  readonly source_reference: string | null;
}

/** Versions of assessments up to an ISO day; of whoever wrote them the name, where the reader may see it. */
export async function findAssessments(
  tx: Transaction,
  programme: string,
  municipalities: readonly string[],
  until: string,
): Promise<ReadonlyMap<string, readonly AssessmentRow[]>> {
  const rows = await tx.$queryRaw<JudgementRow[]>`
    SELECT r.municipality_id AS municipality, r.id, r.version, r.state, r.effective_on::text, r.demonstration,
      r.content->>'characteristic' AS characteristic, r.content->>'status' AS status, r.content->>'reason' AS reason,
      r.source_id, r.source_reference, u.name AS by
    FROM registration r LEFT JOIN app_user u ON u.id = r.recorded_by_id
    WHERE r.programme_id = ${programme} AND r.municipality_id = ANY (${municipalities}) AND r.kind = 'assessment'
      AND r.state <> 'draft' AND r.effective_on <= ${until}::date`;
  return groupedBy(rows, ({ municipality: _, effective_on, source_id, source_reference, ...row }) => ({
    ...row,
    effectiveOn: effective_on,
    source: source_id && source_reference ? { id: source_id, reference: source_reference } : null,
  }));
}

function groupedBy<R extends { readonly municipality: string }, T>(
  rows: readonly R[],
  read: (row: R) => T,
): ReadonlyMap<string, readonly T[]> {
  const found = new Map<string, T[]>();
  for (const row of rows) {
    const known = found.get(row.municipality);
    if (known) known.push(read(row));
    else found.set(row.municipality, [read(row)]);
  }
  return found;
}

/** For whom answers count as opened: a person who may open them at all. */
export function openedBy(actor: Actor, mayOpen: boolean, since: Date | null) {
  return { by: mayOpen && since && actor.kind === 'user' ? actor.userId : null, since };
}

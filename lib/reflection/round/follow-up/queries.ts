import 'server-only';
import { type Actor, systemActor } from '../../../access/actor';
import { can } from '../../../access/policy';
import { type Transaction, withActor } from '../../../db/with-actor';
import { mailSettings } from '../../../env';
import { compareNames } from '../../../format';
import { VERSION_SELECT, versionsOf } from '../../../municipality/queries';
import { displayName, versionAt } from '../../../municipality/rules';
import { findProgramme } from '../../../programme/queries';
import { dateOf, isoDate, osloDate } from '../../../time';
import { lastDay } from '../../response/rules/writability';
import { ALLOWANCE_KINDS, RESPONSE_STATUSES, type Round } from '../../types';
import { findRound } from '../queries';
import { countStatuses, filterRows, mayFor, pageOf, shownPage } from './rules';
import type { Board, BoardFilter, BoardRow, Contacts, FollowedResponse } from './types';

/** Names of leader-group members are for those who write to them: read by the application, after the policy has been asked. */
const READER = systemActor('reminders');

/** The municipalities that the actor follows in a programme: all of them, those of a region, or none (null). */
function followed(actor: Actor, programme: string): 'all' | readonly string[] | null {
  if (can(actor, 'reflection-round.run', { programme })) return 'all';
  if (actor.kind !== 'user') return null;
  const own = actor.grants
    .flatMap((grant) => ('municipalities' in grant && grant.programme === programme ? grant.municipalities : []))
    .filter((municipality) => can(actor, 'reflection-round.follow', { programme, municipality }));
  return own.length > 0 ? own : null;
}

/** The board of a round that has opened, or null where it is none of the actor's to see. */
export async function getBoard(
  actor: Actor,
  programmeId: string,
  roundId: string,
  filter: BoardFilter,
  now: Date,
): Promise<Board | null> {
  const municipalities = followed(actor, programmeId);
  if (!municipalities) return null;
  const mayRun = municipalities === 'all';
  const base = await withActor(actor, async (tx) => {
    const programme = await findProgramme(tx, programmeId);
    const round = programme && (await findRound(tx, programmeId, roundId));
    if (!programme || !round || round.status === 'planned') return null;
    const remindedOn = mayRun ? await lastReminders(tx, round) : new Map<string, string>();
    return { programme, round, rows: await listRows(tx, round, { only: municipalities, remindedOn }) };
  });
  if (!base) return null;
  const { programme, round } = base;
  const contacts = mayRun ? await countContacts(programmeId, now) : null;
  const rows = base.rows.map((row) => withContacts(row, contacts));
  const found = filterRows(rows, filter);
  const page = shownPage(found.length, filter.page);
  const regions = new Map(rows.map(({ region }) => [region.id, region]));
  return {
    programme,
    round,
    mayRun,
    today: osloDate(now),
    counts: countStatuses(rows),
    total: rows.length,
    regions: [...regions.values()]
      .map((region) => {
        const own = rows.filter((row) => row.region.id === region.id);
        return { ...region, total: own.length, sent: countStatuses(own).sent };
      })
      .sort((a, b) => compareNames(a.name, b.name)),
    rows: filter.isWhole ? found : pageOf(found, page),
    found: found.length,
    page,
    unreachable: rows.filter((row) => row.contacts?.reachable === 0).map(({ municipality }) => municipality),
    isMailSent: mailSettings() !== null,
  };
}

function withContacts(row: BoardRow, contacts: ReadonlyMap<string, Contacts> | null): BoardRow {
  return contacts ? { ...row, contacts: contacts.get(row.municipality.id) ?? { members: 0, reachable: 0 } } : row;
}

interface RowOptions {
  readonly only: 'all' | readonly string[];
  readonly remindedOn: ReadonlyMap<string, string>;
}

/** Every municipality's row, by name. Extra time is there as far as the actor may see it. */
export async function listRows(
  tx: Transaction,
  round: Round,
  { only, remindedOn }: RowOptions,
): Promise<readonly BoardRow[]> {
  const rows = await tx.reflectionResponse.findMany({
    where: {
      programmeId: round.programme,
      roundId: round.id,
      ...(only === 'all' ? {} : { municipalityId: { in: [...only] } }),
    },
    select: {
      municipalityId: true,
      status: true,
      submissions: true,
      allowances: { select: { kind: true, deadline: true, reason: true }, orderBy: { createdAt: 'asc' } },
      participation: {
        select: {
          countyGovernor: { select: { id: true, name: true } },
          municipality: { select: { versions: VERSION_SELECT } },
        },
      },
    },
  });
  return rows
    .map((row): BoardRow => {
      const version = versionAt(versionsOf(row.participation.municipality.versions), round.opensOn);
      const allowances = row.allowances.map((one) => ({
        kind: ALLOWANCE_KINDS.find((kind) => kind === one.kind) ?? 'extension',
        deadline: isoDate(one.deadline),
      }));
      const status = RESPONSE_STATUSES.find((known) => known === row.status) ?? 'not-started';
      return {
        municipality: { id: row.municipalityId, number: version.number, name: displayName(version) },
        region: row.participation.countyGovernor,
        status,
        isCorrection: row.submissions > 0 && status !== 'sent',
        deadline: lastDay(round.deadline, allowances),
        allowance: allowances.at(-1)?.kind ?? null,
        reason: row.allowances.at(-1)?.reason ?? null,
        contacts: null,
        remindedOn: remindedOn.get(row.municipalityId) ?? null,
      };
    })
    .sort((a, b) => compareNames(a.municipality.name, b.municipality.name));
}

/** The day of each municipality's last reminder about a round. */
export async function lastReminders(tx: Transaction, round: Round): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.mailMessage.groupBy({
    by: ['municipalityId'],
    where: { programmeId: round.programme, template: 'reminder', key: { startsWith: `reminder:${round.id}:` } },
    _max: { createdAt: true },
  });
  return new Map(
    rows.flatMap(({ municipalityId, _max }) =>
      municipalityId && _max.createdAt ? [[municipalityId, osloDate(_max.createdAt)] as const] : [],
    ),
  );
}

/** How many members each leader group of the programme has today, and how many of them can be written to. */
async function countContacts(programmeId: string, now: Date): Promise<ReadonlyMap<string, Contacts>> {
  const contacts = new Map<string, Contacts>();
  for (const { municipalityId, email } of await listContacts(programmeId, now)) {
    const { members, reachable } = contacts.get(municipalityId) ?? { members: 0, reachable: 0 };
    contacts.set(municipalityId, { members: members + 1, reachable: reachable + (email ? 1 : 0) });
  }
  return contacts;
}

export interface Contact {
  readonly municipalityId: string;
  readonly userId: string;
  readonly name: string;
  /** Whether there is an address; the address itself stays where mail is sent from. */
  readonly email: boolean;
  readonly officialForm: string | null;
}

/** Leader-group members of a programme today. Only for callers that have asked the policy whether the actor runs rounds. */
export async function listContacts(programmeId: string, now: Date): Promise<readonly Contact[]> {
  const day = dateOf(osloDate(now));
  const rows = await withActor(READER, (tx) =>
    tx.membership.findMany({
      where: {
        programmeId,
        role: { in: ['project-leader', 'leader-group-member'] },
        validFrom: { lte: day },
        OR: [{ validTo: null }, { validTo: { gt: day } }],
        user: { disabledAt: null },
      },
      select: {
        municipalityId: true,
        user: { select: { id: true, name: true, address: { select: { userId: true } } } },
        participation: {
          select: {
            municipality: {
              select: { versions: { select: { officialForm: true }, orderBy: { validFrom: 'desc' }, take: 1 } },
            },
          },
        },
      },
    }),
  );
  const contacts = rows.flatMap(({ municipalityId, user, participation }): readonly Contact[] => {
    if (!municipalityId) return [];
    const officialForm = participation?.municipality.versions[0]?.officialForm ?? null;
    return [{ municipalityId, userId: user.id, name: user.name, email: user.address !== null, officialForm }];
  });
  const seen = new Set<string>();
  return contacts
    .filter(({ municipalityId, userId }) => {
      const key = `${municipalityId} ${userId}`;
      return !seen.has(key) && seen.add(key);
    })
    .sort((a, b) => compareNames(a.name, b.name));
}

/** One municipality in a round with the time that it was given, for those who run the round. */
export async function getFollowedResponse(
  actor: Actor,
  programmeId: string,
  roundId: string,
  number: string,
  now: Date,
): Promise<FollowedResponse | null> {
  if (!can(actor, 'reflection-round.run', { programme: programmeId }) || !/^\d{4}$/.test(number)) return null;
  const found = await withActor(actor, async (tx) => {
    const programme = await findProgramme(tx, programmeId);
    const round = programme && (await findRound(tx, programmeId, roundId));
    if (!programme || !round || round.status === 'planned') return null;
    const response = await findResponse(tx, round, number);
    if (!response) return null;
    const remindedOn = await lastReminders(tx, round);
    const [row] = await listRows(tx, round, { only: [response.municipalityId], remindedOn });
    if (!row) return null;
    const allowances = await tx.reflectionAllowance.findMany({
      where: { programmeId, municipalityId: response.municipalityId, responseId: response.id },
      select: { id: true, kind: true, deadline: true, reason: true, createdById: true, createdAt: true },
      orderBy: { createdAt: 'desc' },
    });
    return { programme, round, row, response, allowances };
  });
  if (!found) return null;
  const { programme, round, row, response } = found;
  const contacts = await countContacts(programmeId, now);
  const names = await listNames(found.allowances.map(({ createdById }) => createdById));
  return {
    programme,
    round,
    row: withContacts(row, contacts),
    submissions: response.submissions,
    may: mayFor(round.status, row.status),
    allowances: found.allowances.map(({ id, kind, deadline, reason, createdById, createdAt }) => ({
      id,
      kind: ALLOWANCE_KINDS.find((known) => known === kind) ?? 'extension',
      deadline: isoDate(deadline),
      reason,
      by: names.get(createdById) ?? null,
      at: createdAt,
    })),
  };
}

/** The evaluator sees who of the project group gave more time, and the other way round. */
async function listNames(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const users = await withActor(READER, (tx) =>
    tx.user.findMany({ where: { id: { in: [...ids] } }, select: { id: true, name: true } }),
  );
  return new Map(users.map(({ id, name }) => [id, name]));
}

/** A municipality's response to a round by any number that it has had; with the walls of the transaction's actor. */
export async function findResponse(tx: Transaction, round: Pick<Round, 'programme' | 'id'>, number: string) {
  return tx.reflectionResponse.findFirst({
    where: {
      programmeId: round.programme,
      roundId: round.id,
      participation: { municipality: { versions: { some: { number } } } },
    },
    select: { id: true, municipalityId: true, status: true, submissions: true },
  });
}

/** The last day of a round, or of one municipality in it where the actor may see that municipality's response. */
export async function getDeadline(
  actor: Actor,
  programmeId: string,
  roundId: string,
  number: string | null,
): Promise<{ readonly round: Round; readonly deadline: string } | null> {
  if (!can(actor, 'reflection.read', { programme: programmeId })) return null;
  return withActor(actor, async (tx) => {
    const round = await findRound(tx, programmeId, roundId);
    if (!round || number === null) return round && { round, deadline: round.deadline };
    const response = /^\d{4}$/.test(number) ? await findResponse(tx, round, number) : null;
    if (!response) return null;
    const municipality = response.municipalityId;
    const subject = { programme: programmeId, municipality };
    if (!can(actor, 'reflection-round.run', subject) && !can(actor, 'reflection-response.read', subject)) return null;
    const [row] = await listRows(tx, round, { only: [municipality], remindedOn: new Map() });
    return row ? { round, deadline: row.deadline } : null;
  });
}

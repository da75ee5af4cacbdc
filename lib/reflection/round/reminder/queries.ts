import 'server-only';
import type { Actor } from '../../../access/actor';
import { can } from '../../../access/policy';
import { type Transaction, withActor } from '../../../db/with-actor';
import { firstOrigin, mailSettings } from '../../../env';
import { composeMail, MOST_ATTEMPTS, mailLocale } from '../../../mail/rules';
import type { MailParameters } from '../../../mail/types';
import { findProgramme } from '../../../programme/queries';
import { osloDate } from '../../../time';
import { notWritableOn } from '../../response/rules/writability';
import type { Round } from '../../types';
import { type Contact, lastReminders, listContacts, listRows } from '../follow-up/queries';
import type { BoardRow, ReminderPreview, ReminderRun } from '../follow-up/types';
import { findRound } from '../queries';

/** Everybody that a reminder would go to, and exactly the mail that they would get. */
export async function previewReminder(
  actor: Actor,
  programmeId: string,
  roundId: string,
  now: Date,
): Promise<ReminderPreview | null> {
  if (!can(actor, 'reflection-round.run', { programme: programmeId })) return null;
  const found = await withActor(actor, async (tx) => {
    const programme = await findProgramme(tx, programmeId);
    const round = programme && (await findRound(tx, programmeId, roundId));
    if (!programme || !round || round.status === 'planned') return null;
    return { programme, round, missing: await listMissing(tx, round, now), runs: await listRuns(tx, round) };
  });
  if (!found) return null;
  const { programme, round, missing, runs } = found;
  const contacts = await listContacts(programmeId, now);
  const today = osloDate(now);
  const reached = missing.map((row) => ({ row, contacts: reachable(contacts, row) }));
  const due = reached.filter(({ row, contacts: own }) => own.length > 0 && row.remindedOn !== today);
  const first = due[0]?.contacts[0];
  return {
    programme,
    round,
    recipients: due.map(({ row, contacts: own }) => ({
      municipality: row.municipality,
      names: own.map(({ name }) => name),
      deadline: row.deadline,
    })),
    unreachable: reached.filter(({ contacts: own }) => own.length === 0).map(({ row }) => row.municipality),
    remindedToday: reached
      .filter(({ row, contacts: own }) => own.length > 0 && row.remindedOn === today)
      .map(({ row }) => row.municipality),
    example: due[0] && first ? composeMail('reminder', reminderOf(round, due[0].row, first), firstOrigin()) : null,
    runs,
    isMailSent: mailSettings() !== null,
  };
}

/** Municipalities that have not sent and still can. */
export async function listMissing(tx: Transaction, round: Round, now: Date): Promise<readonly BoardRow[]> {
  const rows = await listRows(tx, round, { only: 'all', remindedOn: await lastReminders(tx, round) });
  const today = osloDate(now);
  return rows.filter(({ status, deadline, allowance }) => {
    const allowances = allowance ? [{ kind: allowance, deadline }] : [];
    return notWritableOn(round, status, allowances, today) === null;
  });
}

/** The members of a row's leader group that have an address. */
export function reachable(contacts: readonly Contact[], row: BoardRow): readonly Contact[] {
  return contacts.filter(({ municipalityId, email }) => email && municipalityId === row.municipality.id);
}

/** What a reminder to a member is made of: names, a link, the municipality's own last day. */
export function reminderOf(round: Round, row: BoardRow, { officialForm }: Contact): MailParameters {
  const locale = mailLocale(officialForm);
  return {
    locale,
    municipality: row.municipality.name,
    subject: round.names?.[locale] ?? String(round.year),
    path: `/program/${round.programme}/refleksjon/${round.id}/svar/${row.municipality.number}`,
    deadline: row.deadline,
    round: round.id,
  };
}

const MOST_RUNS = 20;

/** The reminders that were sent before, the newest first: one line for each time somebody pressed the button. */
async function listRuns(tx: Transaction, round: Round): Promise<readonly ReminderRun[]> {
  const rows = await tx.$queryRaw<
    { at: Date; municipalities: number; mails: number; sent: number; given: number }[]
  >`SELECT "created_at" AS at, count(DISTINCT "municipality_id")::int AS municipalities, count(*)::int AS mails,
      count("sent_at")::int AS sent, (count(*) FILTER (WHERE "sent_at" IS NULL AND "attempts" >= ${MOST_ATTEMPTS}))::int AS given
    FROM "mail_message" WHERE "programme_id" = ${round.programme} AND "template" = 'reminder'
      AND starts_with("key", ${`reminder:${round.id}:`})
    GROUP BY "created_at" ORDER BY "created_at" DESC LIMIT ${MOST_RUNS}`;
  return rows.map((row) => ({ ...row, at: new Date(row.at) }));
}

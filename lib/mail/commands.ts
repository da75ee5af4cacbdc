import 'server-only';
import type { Actor } from '../access/actor';
import { isMembershipCurrent } from '../access/session-rules';
import { type Transaction, withActor } from '../db/with-actor';
import { notWritableOn } from '../reflection/response/rules/writability';
import { findRound } from '../reflection/round/queries';
import { RESPONSE_STATUSES } from '../reflection/types';
import { dateOf, isoDate, osloDate } from '../time';
import { composeMail, faultOf, isFinal, isReservedAddress, LEASE, MOST_ATTEMPTS, nextAttempt } from './rules';
import { mailParametersSchema } from './schema';
import { type Delivery, MAIL_TEMPLATES, type MailFault, type MailTransport, type OutgoingMail } from './types';

export interface Post {
  readonly transport: MailTransport;
  readonly from: string;
  /** Our own origin, which links begin with. */
  readonly origin: string;
}

/** So few at a time that even slow refusals of all of them end before their claims do. */
const BATCH = 10;

interface Claim {
  readonly programmeId: string;
  readonly id: string;
  readonly attempts: number;
}

/**
 * Sends what is due. Each mail is claimed first, in a transaction of its own, so that nobody else sends it meanwhile and the
 * database waits for no mail server. A process that dies between the server's *accepted* and our note of it leads to a second
 * copy with the same message id; that is the only way to one.
 */
export async function deliverDue(actor: Actor, now: Date, post: Post): Promise<Delivery> {
  if (actor.kind !== 'system') return { sent: 0, failed: 0 };
  const claims = await withActor(actor, (tx) => claimDue(tx, now));
  let sent = 0;
  for (const claim of claims) {
    const fault = await deliver(actor, claim, now, post);
    await withActor(actor, (tx) => note(tx, claim, fault, now));
    if (fault === null) sent += 1;
  }
  return { sent, failed: claims.length - sent };
}

/** Two senders at once never get the same row: the second skips what the first has locked, and later finds it claimed. */
async function claimDue(tx: Transaction, now: Date): Promise<readonly Claim[]> {
  const rows = await tx.$queryRaw<{ programme_id: string; id: string; attempts: number }[]>`
    UPDATE "mail_message" m SET "attempts" = m."attempts" + 1, "next_attempt_at" = ${leaseEnd(now)}::timestamptz
    FROM (SELECT "programme_id", "id" FROM "mail_message"
      WHERE "sent_at" IS NULL AND "attempts" < ${MOST_ATTEMPTS} AND "next_attempt_at" <= ${now.toISOString()}::timestamptz
      ORDER BY "next_attempt_at" LIMIT ${BATCH} FOR UPDATE SKIP LOCKED) AS due
    WHERE m."programme_id" = due."programme_id" AND m."id" = due."id"
    RETURNING m."programme_id", m."id"::text AS "id", m."attempts"`;
  return rows.map(({ programme_id, id, attempts }) => ({ programmeId: programme_id, id, attempts }));
}

function leaseEnd(now: Date): string {
  return new Date(now.getTime() + LEASE).toISOString();
}

async function deliver(actor: Actor, claim: Claim, now: Date, post: Post): Promise<MailFault | null> {
  const mail = await withActor(actor, (tx) => prepare(tx, claim, now, post));
  if (typeof mail === 'string') return mail;
  try {
    await post.transport.send(mail);
    return null;
  } catch (error) {
    return faultOf(error);
  }
}

/** The mail as it is to be sent, or why it is not. The address comes from the table of addresses and from nowhere else. */
async function prepare(tx: Transaction, claim: Claim, now: Date, post: Post): Promise<OutgoingMail | MailFault> {
  const { programmeId, id } = claim;
  const row = await tx.mailMessage.findUnique({
    where: { programmeId_id: { programmeId, id } },
    select: {
      template: true,
      parameters: true,
      municipalityId: true,
      recipient: {
        select: {
          disabledAt: true,
          demonstration: true,
          address: { select: { email: true } },
          memberships: {
            where: { programmeId },
            select: { municipalityId: true, validFrom: true, validTo: true },
          },
        },
      },
    },
  });
  const template = MAIL_TEMPLATES.find((one) => one === row?.template);
  const parameters = mailParametersSchema.safeParse(row?.parameters);
  if (!row || !template || !parameters.success) return 'not-readable';
  const day = dateOf(osloDate(now));
  const isStillMember = row.recipient.memberships.some(
    ({ municipalityId, validFrom, validTo }) =>
      municipalityId === row.municipalityId && isMembershipCurrent(validFrom, validTo, day),
  );
  // A demonstration person stands for nobody, and anyone can play the one who invites: nothing leaves the house for them.
  if (row.recipient.demonstration && !isReservedAddress(row.recipient.address?.email)) return 'not-needed';
  if (row.recipient.disabledAt || (row.municipalityId && !isStillMember)) return 'not-needed';
  const { round } = parameters.data;
  if (
    template === 'reminder' &&
    round &&
    (await isAnswered(tx, programmeId, round, row.municipalityId ?? '', osloDate(now)))
  )
    return 'not-needed';
  const email = row.recipient.address?.email;
  if (!email) return 'no-address';
  const { subject, body } = composeMail(template, parameters.data, post.origin);
  return { id, from: post.from, to: email, subject, body, host: new URL(post.origin).hostname };
}

/** Whether the answer that a reminder asks for was sent, or is no longer taken, since the reminder was written. */
async function isAnswered(tx: Transaction, programmeId: string, roundId: string, municipality: string, today: string) {
  const response = await tx.reflectionResponse.findFirst({
    where: { programmeId, roundId, municipalityId: municipality },
    select: { status: true, allowances: { select: { deadline: true } } },
  });
  const round = await findRound(tx, programmeId, roundId);
  const status = RESPONSE_STATUSES.find((known) => known === response?.status);
  if (!response || !round || !status) return true;
  const allowances = response.allowances.map((one) => ({
    kind: 'extension' as const,
    deadline: isoDate(one.deadline),
  }));
  return notWritableOn(round, status, allowances, today) !== null;
}

/** Only the claim's own attempt is noted: whoever claimed the mail later knows better. */
async function note(tx: Transaction, claim: Claim, fault: MailFault | null, now: Date): Promise<void> {
  const { programmeId, id, attempts } = claim;
  const own = { programmeId, id, attempts, sentAt: null };
  if (fault === null) {
    await tx.mailMessage.updateMany({ where: own, data: { sentAt: now, lastError: null } });
    return;
  }
  const counted = isFinal(fault) ? MOST_ATTEMPTS : attempts;
  await tx.mailMessage.updateMany({
    where: own,
    data: { lastError: fault, attempts: counted, nextAttemptAt: nextAttempt(counted, now) },
  });
}

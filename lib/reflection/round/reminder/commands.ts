import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Actor } from '../../../access/actor';
import { can } from '../../../access/policy';
import { trail } from '../../../audit/trail';
import { withActor } from '../../../db/with-actor';
import { mailRow, reminderKey } from '../../../mail/rules';
import { failure, ok, type Result } from '../../../result';
import { osloDate } from '../../../time';
import { listContacts } from '../follow-up/queries';
import { lockRound } from '../queries';
import { listMissing, reachable, reminderOf } from './queries';

/**
 * Puts a reminder into the outbox for every member of every leader group that has not sent and still can. Pressing twice, or
 * two who press at once, write to nobody twice on the same day.
 */
export async function queueReminders(
  actor: Actor,
  input: { readonly programme: string; readonly round: string },
  now: Date,
): Promise<Result<{ readonly municipalities: number; readonly mails: number }, 'not-found'>> {
  const { programme } = input;
  if (!can(actor, 'reflection-round.run', { programme })) return failure('not-found');
  const contacts = await listContacts(programme, now);
  return withActor(actor, async (tx) => {
    const round = await lockRound(tx, programme, input.round);
    if (!round || round.status === 'planned') return failure('not-found');
    const today = osloDate(now);
    const missing = (await listMissing(tx, round, now)).filter(({ remindedOn }) => remindedOn !== today);
    const reached = missing.filter((row) => reachable(contacts, row).length > 0);
    const mails = reached.flatMap((row) =>
      reachable(contacts, row).map((contact) =>
        mailRow(
          {
            programmeId: programme,
            id: randomUUID(),
            municipalityId: row.municipality.id,
            recipientId: contact.userId,
            template: 'reminder',
            parameters: reminderOf(round, row, contact),
            key: reminderKey(round.id, row.municipality.id, today),
          },
          now,
        ),
      ),
    );
    const { count } = await tx.mailMessage.createMany({ data: mails, skipDuplicates: true });
    const details = { municipalities: reached.length, mails: count };
    if (count > 0) await trail(tx, actor, { type: 'reminders.queued', subject: round.id, programme, details });
    return ok(details);
  });
}

import 'server-only';
import { randomUUID } from 'node:crypto';
import { type Actor, systemActor } from '../access/actor';
import { can } from '../access/policy';
import { ABSOLUTE_LIMIT } from '../access/session-rules';
import { trail } from '../audit/trail';
import { withActor } from '../db/with-actor';
import { env, offersDemonstrationSignIn } from '../env';
import { failure, ok, type Result } from '../result';

/** Opens a session for a demonstration person. Fails alike for a stranger, a disabled user and where nothing is demonstrated. */
export async function startDemonstrationSession(
  actor: Actor,
  input: { readonly person: string },
  now: Date,
): Promise<Result<{ readonly sessionId: string }, 'not-found'>> {
  if (!can(actor, 'session.start') || !offersDemonstrationSignIn(env())) return failure('not-found');
  const application = systemActor('sign-in');
  return withActor(application, async (tx) => {
    const user = await tx.user.findFirst({
      where: { id: input.person, demonstration: true, disabledAt: null },
      select: { id: true },
    });
    if (!user) return failure('not-found');
    // Changing person leaves no session behind that a copied cookie could still open.
    if (actor.kind === 'user') {
      const left = { id: actor.sessionId, endedAt: null };
      const { count } = await tx.session.updateMany({ where: left, data: { endedAt: now } });
      if (count > 0) {
        await trail(tx, actor, { type: 'session.ended', subject: actor.userId, details: { all: false } });
      }
    }
    const sessionId = randomUUID();
    const expiresAt = new Date(now.getTime() + ABSOLUTE_LIMIT);
    await tx.session.create({ data: { id: sessionId, userId: user.id, createdAt: now, lastSeenAt: now, expiresAt } });
    await trail(tx, application, { type: 'session.started', subject: user.id, details: { demonstration: true } });
    return ok({ sessionId });
  });
}

/** Ends the actor's own session, or all their others. */
export async function endSession(
  actor: Actor,
  input: { readonly scope: 'this' | 'others' },
  now: Date,
): Promise<Result<{ readonly ended: number }, 'not-found'>> {
  if (actor.kind !== 'user' || !can(actor, 'session.end')) return failure('not-found');
  return withActor(actor, async (tx) => {
    const { count } = await tx.session.updateMany({
      where: {
        userId: actor.userId,
        endedAt: null,
        id: input.scope === 'this' ? actor.sessionId : { not: actor.sessionId },
      },
      data: { endedAt: now },
    });
    if (count > 0) {
      const details = { all: input.scope === 'others' };
      await trail(tx, actor, { type: 'session.ended', subject: actor.userId, details });
    }
    return ok({ ended: count });
  });
}

import 'server-only';
import type { Actor } from '../access/actor';
import type { Transaction } from '../db/with-actor';
import type { AuditEvent } from './types';

/** Adds one event to the trail, in the transaction of the change it tells of: both are there, or neither. */
export async function trail(tx: Transaction, actor: Actor, event: AuditEvent): Promise<void> {
  if (actor.kind === 'public') throw new Error('A change without a name cannot be recorded.');
  const programmeId = 'programme' in event ? event.programme : null;
  const municipalityId = 'municipality' in event ? (event.municipality ?? null) : null;
  // createMany returns no row: those who may add to the trail may not always read it.
  await tx.auditEvent.createMany({
    data: [
      {
        actorUserId: actor.kind === 'user' ? actor.userId : null,
        actorSystem: actor.kind === 'system' ? actor.name : null,
        actingRole: actor.kind === 'user' ? actingRole(actor.grants.map((grant) => grant.role)) : 'system',
        programmeId,
        municipalityId,
        type: event.type,
        subject: event.subject,
        details: event.details,
      },
    ],
  });
}

function actingRole(roles: readonly string[]): string {
  return [...new Set(roles)].join(' ') || 'none';
}

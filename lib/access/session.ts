import 'server-only';
import { cookies } from 'next/headers';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { now } from '../time';
import { type Actor, publicActor } from './actor';
import { loadActor } from './load-actor';
import { can, type Permission, type Subject } from './policy';
import { sessionCookie } from './session-cookie';
import { openSession } from './token';

/** Who asks, read from the database once per request. */
export const currentActor = cache(async (): Promise<Actor> => {
  const token = (await cookies()).get(sessionCookie().name)?.value;
  const sessionId = token ? await openSession(token) : null;
  return sessionId ? loadActor(sessionId, now()) : publicActor;
});

/** The actor, if they may; else the page that does not exist. Not allowed and not found look the same. */
export async function requirePermission(permission: Permission, subject: Subject = {}): Promise<Actor> {
  const actor = await currentActor();
  if (!can(actor, permission, subject)) notFound();
  return actor;
}

/** The page that does not exist, for what is missing; the same as for what is not allowed. */
export function absent(): never {
  notFound();
}

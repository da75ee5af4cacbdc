'use server';

import { cookies } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { SIGNED_OUT, SIGNED_OUT_FOR, sessionCookie } from '../access/session-cookie';
import { sealSession } from '../access/token';
import { formAction } from '../action';
import { endSession, startDemonstrationSession } from './commands';
import { endSessionSchema, startSessionSchema } from './schema';

export const signInAsDemonstrationPerson = formAction({
  permission: 'session.start',
  schema: startSessionSchema,
  run: async (actor, input, now) => {
    const started = await startDemonstrationSession(actor, input, now);
    if (!started.ok) notFound();
    const { name, options } = sessionCookie();
    (await cookies()).set(name, await sealSession(started.value.sessionId), options);
    // Home says what awaits each, whatever the role.
    redirect('/hjem');
  },
});

export const signOut = formAction({
  permission: 'session.end',
  schema: endSessionSchema,
  run: async (actor, input, now) => {
    const ended = await endSession(actor, input, now);
    if (!ended.ok) notFound();
    if (input.scope === 'others') redirect('/min-tilgang');
    const { name, options } = sessionCookie();
    (await cookies()).set(name, SIGNED_OUT, { ...options, maxAge: SIGNED_OUT_FOR });
    redirect('/');
  },
});

'use server';

import { notFound, redirect } from 'next/navigation';
import { action, formAction } from '../action';
import { endMembership, inviteMember } from './commands';
import { endMembershipSchema, inviteSchema } from './schema';
import type { InvitationState } from './types';

const subject = ({ programme, municipality }: { readonly programme: string; readonly municipality: string }) => ({
  programme,
  municipality,
});

export const invite = action({
  permission: 'leader-group.invite',
  schema: inviteSchema,
  subject,
  run: async (actor, input, now): Promise<InvitationState> => {
    const invited = await inviteMember(actor, input, now);
    if (invited.ok) redirect(groupPage(input, 'invitert'));
    if (invited.failure.kind === 'not-found') return notFound();
    return { values: { name: input.name, email: input.email }, faults: invited.failure.faults };
  },
});

export const end = formAction({
  permission: 'leader-group.invite',
  schema: endMembershipSchema,
  subject,
  run: async (actor, input, now) => {
    const ended = await endMembership(actor, input, now);
    if (!ended.ok) notFound();
    redirect(groupPage(input, 'avsluttet'));
  },
});

function groupPage(
  { programme, number }: { readonly programme: string; readonly number: string },
  done: string,
): string {
  return `/program/${programme}/kommuner/${number}/ledergruppe?gjort=${done}`;
}

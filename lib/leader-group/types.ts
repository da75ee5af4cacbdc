import type { Programme } from '../programme/types';

export interface Member {
  readonly membershipId: string;
  readonly name: string;
  readonly role: 'project-leader' | 'leader-group-member';
  /** A calendar date. */
  readonly since: string;
}

/** Those who answer together for a municipality. */
export interface LeaderGroup {
  readonly programme: Programme;
  readonly municipality: { readonly id: string; readonly number: string; readonly name: string };
  readonly members: readonly Member[];
  readonly mayInvite: boolean;
  /** Whether this server hands mail on; else the invitation waits. */
  readonly isMailSent: boolean;
}

export const INVITATION_FAULTS = ['required', 'too-long', 'email', 'not-usable'] as const;
export type InvitationFault = (typeof INVITATION_FAULTS)[number];

export interface InvitationState {
  readonly values: { readonly name: string; readonly email: string };
  readonly faults: readonly { readonly field: 'name' | 'email'; readonly code: InvitationFault }[];
}

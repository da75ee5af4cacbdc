import type { Programme } from '../programme/types';

export interface Member {
  readonly membershipId: string;
  /** Of who was invited and has not taken part yet: as the leader wrote it. */
  readonly name: string;
  readonly hasTakenPart: boolean;
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

export const INVITATION_LIMITS = ['group-full', 'group-day', 'address-day', 'address-many'] as const;
export const INVITATION_FAULTS = ['required', 'too-long', 'email', 'not-usable', ...INVITATION_LIMITS] as const;
export type InvitationFault = (typeof INVITATION_FAULTS)[number];

/** Which limit an invitation meets: how many it lets through, and the instant from which it lets the next one, where time helps. */
export interface InvitationLimit {
  readonly code: (typeof INVITATION_LIMITS)[number];
  readonly most: number;
  readonly again: string | null;
}

/** What the limits count. */
export interface InvitationGround {
  /** Everyone in the group today, the project leader too. */
  readonly members: number;
  /** When the group invited, and when it invited this person, newest or oldest first. */
  readonly byGroup: readonly Date[];
  readonly toPerson: readonly Date[];
  /** When any other group invited this person. */
  readonly byOthers: readonly Date[];
}

export interface InvitationState {
  readonly values: { readonly name: string; readonly email: string };
  readonly faults: readonly {
    readonly field: 'name' | 'email';
    readonly code: InvitationFault;
    readonly limit?: InvitationLimit;
  }[];
}

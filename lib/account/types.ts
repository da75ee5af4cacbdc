import type { Role } from '../access/actor';

/** A role and the place where it holds, for reading. */
export interface AccountRole {
  readonly role: Role;
  readonly programme: string | null;
  readonly municipality: string | null;
  readonly countyGovernor: string | null;
  /** ISO dates; the last day is exclusive. */
  readonly validFrom: string;
  readonly validTo: string | null;
}

export interface DemonstrationPerson extends AccountRole {
  readonly userId: string;
  readonly name: string;
}

export interface AccountSession {
  readonly id: string;
  readonly current: boolean;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
}

export interface Account {
  readonly name: string;
  readonly roles: readonly AccountRole[];
  readonly sessions: readonly AccountSession[];
}

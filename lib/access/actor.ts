/** Who asks. An actor is minted by `session.ts` for a request, or by `systemActor` for seeds and jobs, and nowhere else. */

export const ROLES = [
  'project-group',
  'project-leader',
  'leader-group-member',
  'county-governor',
  'evaluator',
  'directorate',
  'administrator',
] as const;
export type Role = (typeof ROLES)[number];

/** A role with the place where it holds. */
export type Grant =
  | { readonly role: 'administrator' }
  | { readonly role: 'project-group' | 'evaluator' | 'directorate'; readonly programme: string }
  | {
      readonly role: 'project-leader' | 'leader-group-member';
      readonly programme: string;
      readonly municipality: string;
    }
  | {
      readonly role: 'county-governor';
      readonly programme: string;
      readonly countyGovernor: string;
      /** The programme's municipalities in the region on the day of the request. */
      readonly municipalities: readonly string[];
    };

declare const minted: unique symbol;
export type Actor = (
  | { readonly kind: 'public' }
  | { readonly kind: 'system'; readonly name: string }
  | {
      readonly kind: 'user';
      readonly userId: string;
      readonly sessionId: string;
      readonly name: string;
      readonly grants: readonly Grant[];
    }
) & { readonly [minted]: true };

export type UserActor = Extract<Actor, { kind: 'user' }>;

export const publicActor = { kind: 'public' } as Actor;

/** The application itself, under a name that the trail keeps: `systemActor('seed')`. */
export function systemActor(name: string): Actor {
  return { kind: 'system', name } as Actor;
}

/** For `session.ts` and tests only: the architecture test refuses other callers. */
export function mintActor(user: Omit<UserActor, typeof minted | 'kind'>): UserActor {
  return { kind: 'user', ...user } as UserActor;
}

/** What the database's row security is told about an actor; see section 4 of the walls migration and section 2 of the reflection walls. */
export interface Wall {
  readonly system: string;
  readonly userId: string;
  readonly administrator: string;
  readonly manages: string;
  readonly evaluates: string;
  readonly tenants: string;
  readonly answers: string;
  readonly leads: string;
  /** County governors that the actor works for, as programme:office. */
  readonly governs: string;
  /** Programmes that the actor has a place in; those among them whose measures it may read. */
  readonly participates: string;
  readonly learns: string;
}

const NOBODY: Wall = {
  system: '',
  userId: '',
  administrator: '',
  manages: '',
  evaluates: '',
  tenants: '',
  answers: '',
  leads: '',
  governs: '',
  participates: '',
  learns: '',
};

export function wallOf(actor: Actor): Wall {
  if (actor.kind === 'public') return NOBODY;
  if (actor.kind === 'system') return { ...NOBODY, system: 'on' };
  const programmes = (role: Role) =>
    actor.grants.flatMap((grant) => (grant.role === role && 'programme' in grant ? [grant.programme] : [])).join(',');
  return {
    ...NOBODY,
    userId: actor.userId,
    administrator: actor.grants.some((grant) => grant.role === 'administrator') ? 'on' : '',
    manages: programmes('project-group'),
    evaluates: programmes('evaluator'),
    tenants: actor.grants.flatMap(tenantsOf).join(','),
    answers: tenantsAs(actor, ['project-leader', 'leader-group-member']),
    leads: tenantsAs(actor, ['project-leader']),
    governs: actor.grants
      .flatMap((grant) => ('countyGovernor' in grant ? [`${grant.programme}:${grant.countyGovernor}`] : []))
      .join(','),
    participates: placesOf(actor, ROLES),
    learns: placesOf(
      actor,
      ROLES.filter((role) => role !== 'directorate'),
    ),
  };
}

function placesOf(actor: UserActor, roles: readonly Role[]): string {
  const programmes = actor.grants.flatMap((grant) =>
    roles.includes(grant.role) && 'programme' in grant ? [grant.programme] : [],
  );
  return [...new Set(programmes)].join(',');
}

function tenantsAs(actor: UserActor, roles: readonly Role[]): string {
  return actor.grants.flatMap((grant) => (roles.includes(grant.role) ? tenantsOf(grant) : [])).join(',');
}

function tenantsOf(grant: Grant): readonly string[] {
  if ('municipality' in grant) return [`${grant.programme}:${grant.municipality}`];
  if ('municipalities' in grant)
    return grant.municipalities.map((municipality) => `${grant.programme}:${municipality}`);
  return [];
}

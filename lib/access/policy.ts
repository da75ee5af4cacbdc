/** Who may do what: one declarative table, one pure function. The interface asks the same function to hide a button. */
import type { Actor, Grant, Role } from './actor';

/** How far a role's permission reaches: `programme` its own programmes, `municipality` its own or its region's. */
export type Reach = 'everywhere' | 'programme' | 'municipality';

/** `public` is everyone, signed in or not; `signed-in` is every user. */
export const POLICY = {
  'programme.read': { public: 'everywhere' },
  'grant-scheme.read': { public: 'everywhere' },
  'allocation.read-decided': { public: 'everywhere' },
  'indicator.read': { public: 'everywhere' },
  'language.choose': { public: 'everywhere' },
  'session.start': { public: 'everywhere' },
  'account.read': { 'signed-in': 'everywhere' },
  'session.end': { 'signed-in': 'everywhere' },
  'continued-grant.read': {
    'project-group': 'programme',
    evaluator: 'programme',
    'project-leader': 'municipality',
    'leader-group-member': 'municipality',
    'county-governor': 'municipality',
  },
  'calculation.read': { 'project-group': 'programme' },
  'calculation.try': { 'project-group': 'programme' },
  'calculation.save': { 'project-group': 'programme' },
  // Questions and published figures are open. Drafts are for their own leader group; sent answers for that and the evaluator,
  // and for a project group that has given its reason (the database asks for it).
  'reflection.read': { public: 'everywhere' },
  'reflection-form.edit': { 'project-group': 'programme', evaluator: 'programme' },
  'reflection-round.run': { 'project-group': 'programme', evaluator: 'programme' },
  'reflection-round.follow': {
    'project-group': 'programme',
    evaluator: 'programme',
    'county-governor': 'municipality',
  },
  'reflection-response.read': { 'project-leader': 'municipality', 'leader-group-member': 'municipality' },
  'reflection-response.write': { 'project-leader': 'municipality', 'leader-group-member': 'municipality' },
  'reflection-response.sign': { 'project-leader': 'municipality' },
  'leader-group.read': { 'project-leader': 'municipality', 'leader-group-member': 'municipality' },
  'leader-group.invite': { 'project-leader': 'municipality' },
  'reflection-statistics.disclose': { 'project-group': 'programme' },
  'reflection-answers.read': { evaluator: 'programme', 'project-group': 'programme' },
  'reflection-extract.take': { evaluator: 'programme' },
  // Registrations: the municipality's own, what county governors and evaluators say of it, and what the programme keeps of itself.
  'registration.read': {
    'project-group': 'programme',
    evaluator: 'programme',
    'county-governor': 'municipality',
    'project-leader': 'municipality',
    'leader-group-member': 'municipality',
  },
  'registration.write': { 'project-leader': 'municipality', 'leader-group-member': 'municipality' },
  'measure.read': {
    'project-group': 'programme',
    evaluator: 'programme',
    'county-governor': 'programme',
    'project-leader': 'programme',
    'leader-group-member': 'programme',
  },
  'advice.write': { 'county-governor': 'municipality' },
  'gathering.write': { 'county-governor': 'programme' },
  'gathering.read': {
    'project-group': 'programme',
    evaluator: 'programme',
    directorate: 'programme',
    'county-governor': 'programme',
    'project-leader': 'programme',
    'leader-group-member': 'programme',
  },
  'evaluation.read': { public: 'everywhere' },
  'evaluation.write': { 'project-group': 'programme', evaluator: 'programme' },
  'assessment.write': { evaluator: 'programme' },
  'region.read': { 'project-group': 'programme', evaluator: 'programme', 'county-governor': 'programme' },
  'progress.read': { 'project-group': 'programme', evaluator: 'programme' },
  'progress.read-aggregates': { 'project-group': 'programme', evaluator: 'programme', directorate: 'programme' },
  'audit.read': { 'project-group': 'programme', administrator: 'everywhere' },
} as const satisfies Record<string, Partial<Record<Role | 'public' | 'signed-in', Reach>>>;

export type Permission = keyof typeof POLICY;

/** What is asked about; leave out what the permission does not depend on. */
export interface Subject {
  readonly programme?: string;
  readonly municipality?: string;
}

/** Whether the actor may. The application itself may everything; it is named in the trail. */
export function can(actor: Actor, permission: Permission, subject: Subject = {}): boolean {
  const reaches: Partial<Record<Role | 'public' | 'signed-in', Reach>> = POLICY[permission];
  if (actor.kind === 'system' || reaches.public) return true;
  if (actor.kind === 'public') return false;
  if (reaches['signed-in']) return true;
  return actor.grants.some((grant) => covers(grant, reaches[grant.role], subject));
}

function covers(grant: Grant, reach: Reach | undefined, subject: Subject): boolean {
  if (reach === undefined) return false;
  if (reach === 'everywhere') return true;
  if (!('programme' in grant) || grant.programme !== subject.programme) return false;
  if (reach === 'programme') return true;
  if (subject.municipality === undefined) return false;
  if ('municipality' in grant) return grant.municipality === subject.municipality;
  return 'municipalities' in grant && grant.municipalities.includes(subject.municipality);
}

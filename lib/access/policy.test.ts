import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Actor, type Grant, mintActor, publicActor, systemActor } from './actor';
import { can, type Permission, POLICY, type Subject } from './policy';

const user = (...grants: readonly Grant[]): Actor => mintActor({ userId: 'u', sessionId: 's', name: 'Prøve', grants });
const [pfp, annet] = ['pfp', 'annet'];

const ACTORS = {
  public: publicActor,
  'signed in without a role': user(),
  'project group': user({ role: 'project-group', programme: pfp }),
  'project group of another programme': user({ role: 'project-group', programme: annet }),
  'project leader, Tynset': user({ role: 'project-leader', programme: pfp, municipality: 'tynset' }),
  'project leader, Horten': user({ role: 'project-leader', programme: pfp, municipality: 'horten' }),
  'leader-group member, Tynset': user({ role: 'leader-group-member', programme: pfp, municipality: 'tynset' }),
  'county governor, Innlandet': user({
    role: 'county-governor',
    programme: pfp,
    countyGovernor: 'innlandet',
    municipalities: ['elverum', 'tynset'],
  }),
  'county governor, Vestfold og Telemark': user({
    role: 'county-governor',
    programme: pfp,
    countyGovernor: 'vestfold-og-telemark',
    municipalities: ['horten'],
  }),
  evaluator: user({ role: 'evaluator', programme: pfp }),
  directorate: user({ role: 'directorate', programme: pfp }),
  administrator: user({ role: 'administrator' }),
} as const;
type ActorName = keyof typeof ACTORS;

/** What is asked about, in the order of the marks below. */
const SUBJECTS: readonly (readonly [string, Subject])[] = [
  ['nothing in particular', {}],
  ['pfp', { programme: pfp }],
  ['another programme', { programme: annet }],
  ['Tynset in pfp', { programme: pfp, municipality: 'tynset' }],
  ['Horten in pfp', { programme: pfp, municipality: 'horten' }],
  ['Tynset in another programme', { programme: annet, municipality: 'tynset' }],
];

type Marks = Partial<Record<ActorName, string>>;
const ALL = 'yyyyyy';
const NONE = '------';
const everyone = Object.fromEntries(Object.keys(ACTORS).map((name) => [name, ALL])) as Marks;
const everyUser: Marks = { ...everyone, public: NONE };
const projectGroups: Marks = { 'project group': '-y-yy-', 'project group of another programme': '--y--y' };
const evaluators: Marks = { evaluator: '-y-yy-' };
const directorates: Marks = { directorate: '-y-yy-' };
const leaders: Marks = { 'project leader, Tynset': '---y--', 'project leader, Horten': '----y-' };
const leaderGroups: Marks = { ...leaders, 'leader-group member, Tynset': '---y--' };
const governors: Marks = {
  'county governor, Innlandet': '---y--',
  'county governor, Vestfold og Telemark': '----y-',
};

/** Whoever has a place in the programme, however small; the directorate apart. */
const places: Marks = {
  ...projectGroups,
  ...evaluators,
  'project leader, Tynset': '-y-yy-',
  'project leader, Horten': '-y-yy-',
  'leader-group member, Tynset': '-y-yy-',
  'county governor, Innlandet': '-y-yy-',
  'county governor, Vestfold og Telemark': '-y-yy-',
};

/** The whole table, written out: `y` for may. An actor that is not named may nothing. */
const EXPECTED: Record<Permission, Marks> = {
  'programme.read': everyone,
  'grant-scheme.read': everyone,
  'allocation.read-decided': everyone,
  'indicator.read': everyone,
  'language.choose': everyone,
  'session.start': everyone,
  'account.read': everyUser,
  'session.end': everyUser,
  'continued-grant.read': {
    ...projectGroups,
    ...leaderGroups,
    ...governors,
    ...evaluators,
  },
  'calculation.read': projectGroups,
  'calculation.try': projectGroups,
  'calculation.save': projectGroups,
  'reflection.read': everyone,
  'reflection-form.edit': { ...projectGroups, ...evaluators },
  'reflection-round.run': { ...projectGroups, ...evaluators },
  'reflection-round.follow': { ...projectGroups, ...evaluators, ...governors },
  'reflection-response.read': leaderGroups,
  'reflection-response.write': leaderGroups,
  'reflection-response.sign': leaders,
  'leader-group.read': leaderGroups,
  'leader-group.invite': leaders,
  'reflection-statistics.disclose': projectGroups,
  'reflection-answers.read': { ...projectGroups, ...evaluators },
  'reflection-extract.take': evaluators,
  'registration.read': { ...projectGroups, ...evaluators, ...governors, ...leaderGroups },
  'registration.write': leaderGroups,
  'measure.read': places,
  'advice.write': governors,
  'gathering.write': {
    'county governor, Innlandet': '-y-yy-',
    'county governor, Vestfold og Telemark': '-y-yy-',
  },
  'gathering.read': { ...places, ...directorates },
  'evaluation.read': everyone,
  'evaluation.write': { ...projectGroups, ...evaluators },
  'assessment.write': evaluators,
  'region.read': {
    ...projectGroups,
    ...evaluators,
    'county governor, Innlandet': '-y-yy-',
    'county governor, Vestfold og Telemark': '-y-yy-',
  },
  'progress.read': { ...projectGroups, ...evaluators },
  'progress.read-aggregates': { ...projectGroups, ...evaluators, ...directorates },
  'audit.read': { ...projectGroups, administrator: ALL },
};

const PERMISSIONS = Object.keys(POLICY) as Permission[];

describe('the policy', () => {
  it('has a line here for each of its permissions', () => {
    expect(Object.keys(EXPECTED).sort()).toEqual([...PERMISSIONS].sort());
  });

  const cells = Object.entries(EXPECTED).flatMap(([permission, marks]) =>
    Object.keys(ACTORS).map((name) => [permission, name, marks[name as ActorName] ?? NONE] as const),
  );
  it.each(cells)('%s: %s → %s', (permission, name, expected) => {
    const marks = SUBJECTS.map(([, subject]) =>
      can(ACTORS[name as ActorName], permission as Permission, subject) ? 'y' : '-',
    );
    expect(marks.join('')).toBe(expected);
  });

  it('lets the application itself do everything', () => {
    for (const permission of PERMISSIONS) expect(can(systemActor('seed'), permission, { programme: pfp })).toBe(true);
  });
});

const municipality = fc.constantFrom('tynset', 'horten', 'elverum', 'pfp', 'annet');
const grantIn = (programme: string): fc.Arbitrary<Grant> =>
  fc.oneof(
    fc.record({
      role: fc.constantFrom('project-group', 'evaluator', 'directorate'),
      programme: fc.constant(programme),
    }),
    fc.record({
      role: fc.constantFrom('project-leader', 'leader-group-member'),
      programme: fc.constant(programme),
      municipality,
    }),
    fc.record({
      role: fc.constant('county-governor'),
      programme: fc.constant(programme),
      countyGovernor: municipality,
      municipalities: fc.array(municipality, { maxLength: 4 }),
    }),
  ) as fc.Arbitrary<Grant>;
const permissions = fc.constantFrom(...PERMISSIONS);
/** Measures and gatherings are for all who take part, so that they can learn from each other. */
const isOfOneMunicipality = (permission: Permission) => !['measure.read', 'gathering.read'].includes(permission);
const place = fc.option(municipality, { nil: undefined });
const subjectIn = (programme: string, where: string | undefined): Subject =>
  where === undefined ? { programme } : { programme, municipality: where };

describe('grants', () => {
  it('in one programme never give anything in another', () => {
    const grants = fc.array(grantIn(pfp), { maxLength: 6 });
    fc.assert(
      fc.property(grants, permissions, place, (own, permission, where) => {
        const subject = subjectIn(annet, where);
        expect(can(user(...own), permission, subject)).toBe(can(user(), permission, subject));
      }),
      { numRuns: 2000 },
    );
  });

  it('for one municipality give nothing in another but what everyone in the programme learns from', () => {
    const grants = fc.array(
      grantIn(pfp).filter((grant) => grant.role === 'project-leader' || grant.role === 'leader-group-member'),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(grants, fc.constantFrom(...PERMISSIONS.filter(isOfOneMunicipality)), (own, permission) => {
        const subject = { programme: pfp, municipality: 'a place that nobody has' };
        expect(can(user(...own), permission, subject)).toBe(can(user(), permission, subject));
      }),
      { numRuns: 2000 },
    );
  });

  it('together give just what each gives alone', () => {
    const grants = fc.array(fc.oneof(grantIn(pfp), grantIn(annet)), { maxLength: 6 });
    fc.assert(
      fc.property(grants, permissions, place, (own, permission, where) => {
        const subject = subjectIn(pfp, where);
        const alone = [user(), ...own.map((grant) => user(grant))].some((actor) => can(actor, permission, subject));
        expect(can(user(...own), permission, subject)).toBe(alone);
      }),
      { numRuns: 2000 },
    );
  });
});

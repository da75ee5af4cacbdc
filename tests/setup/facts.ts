/** Registered facts for tests of the evidence rules: small builders, and histories at random. */
import fc from 'fast-check';
import type { FactRow, Sources } from '@/lib/dykos/rules/facts';
import type { Content } from '@/lib/registration/types';

let counter = 0;

/** A registration of one version, from a day on. */
export function registered(
  kind: string,
  content: Content,
  effectiveOn = '2020-01-15',
  more: Partial<FactRow> = {},
): FactRow {
  counter += 1;
  return {
    id: `r${counter}`,
    kind,
    version: 1,
    state: 'registered',
    effectiveOn,
    demonstration: false,
    content,
    ...more,
  };
}

export function sourcesOf(registrations: readonly FactRow[], more: Partial<Sources> = {}): Sources {
  return { registrations, forms: [], pools: [], ...more };
}

/** Days close together and far apart, so that half-years and anniversaries are met on both sides. */
export const DAYS: readonly string[] = [2019, 2020, 2021, 2022].flatMap((year) =>
  ['01-01', '02-29', '03-31', '07-01', '08-31', '12-31']
    .map((rest) => `${year}-${rest}`)
    .filter((day) => !day.endsWith('02-29') || year === 2020),
);
export const someDay = fc.constantFrom(...DAYS);

const SECTORS = ['school', 'health', 'child-welfare', 'kindergarten'];
const some = (values: readonly string[]) => fc.subarray([...values]);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** What a form leaves out is not in the content at all. */
function contentOf(model: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Content> {
  return fc
    .record(model)
    .map(
      (values) =>
        Object.fromEntries(
          Object.entries(values).filter(
            ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
          ),
        ) as Content,
    );
}

const CONTENTS: Readonly<Record<string, fc.Arbitrary<Content>>> = {
  baseline: contentOf({
    challenges: maybe(fc.constantFrom('a', 'b')),
    sectors: some(SECTORS),
    users: some(['parents']),
    adoptions: fc.array(
      fc.record({
        by: fc.constantFrom('working-group', 'steering-group', 'municipal-council'),
        on: someDay,
      }),
      { maxLength: 2 },
    ),
    indicators: fc.array(
      fc.constantFrom<Record<string, string>>({ name: 'n' }, { name: 'n', value: '1', target: '2' }),
      {
        maxLength: 1,
      },
    ),
  }),
  group: contentOf({
    type: fc.constantFrom('steering-group', 'working-group'),
    existing: maybe(fc.constantFrom('yes', 'no')),
    mandate: maybe(fc.constant('m')),
    meets: maybe(fc.constantFrom('monthly', 'quarterly', 'twice-a-year', 'when-needed')),
    endedOn: maybe(someDay),
    sectors: some(SECTORS),
    members: fc.array(fc.record({ role: fc.constant('r'), side: fc.constantFrom('top-leader', 'users', 'employee') }), {
      maxLength: 2,
    }),
  }),
  position: contentOf({ fundedBy: maybe(fc.constantFrom('pool', 'own-budget')), endedOn: maybe(someDay) }),
  plan: contentOf({ type: maybe(fc.constantFrom('master-plan', 'strategy')), adoptedOn: maybe(someDay) }),
  deliberation: contentOf({
    alternatives: fc.array(
      fc.constantFrom<Record<string, string>>(
        { alternative: 'x', outcome: 'chosen' },
        { alternative: 'x', outcome: 'set-aside', reason: 'r' },
        { alternative: 'x', outcome: 'set-aside' },
      ),
      { minLength: 1, maxLength: 3 },
    ),
    sectors: some(SECTORS),
    parties: some(['top-leader', 'politicians', 'users']),
    money: some(['pool', 'own-budget']),
  }),
  measure: contentOf({
    state: fc.constantFrom('planned', 'started', 'running', 'in-operations', 'ended'),
    sectors: some(SECTORS),
    users: maybe(fc.constant('u')),
    evaluationPlan: maybe(fc.constant('p')),
    evaluationResult: maybe(fc.constant('r')),
  }),
};

/** A registration through its versions, in which anything may happen: drafts, withdrawals, corrections of earlier days. */
export const someRegistration: fc.Arbitrary<readonly FactRow[]> = fc
  .constantFrom(...Object.keys(CONTENTS))
  .chain((kind) =>
    fc
      .array(
        fc.record({
          state: fc.constantFrom('registered', 'registered', 'registered', 'withdrawn', 'draft'),
          effectiveOn: someDay,
          content: CONTENTS[kind] ?? fc.constant({}),
        }),
        { minLength: 1, maxLength: 3 },
      )
      .map((versions) => {
        counter += 1;
        const id = `r${counter}`;
        return versions.map(
          (one, index) => ({ id, kind, version: index + 1, demonstration: false, ...one }) as FactRow,
        );
      }),
  );

/** A registration of one version, which never ends. */
export const lastingRegistration: fc.Arbitrary<FactRow> = someRegistration.map(([first]) => {
  if (!first) throw new Error('A registration has a version.');
  const { endedOn: _, ...content } = first.content;
  return { ...first, state: 'registered', content };
});

export const someEvents = fc.record({
  forms: fc.array(
    someDay.map((on) => ({ round: on, year: Number(on.slice(0, 4)), on, demonstration: false })),
    { maxLength: 2 },
  ),
  pools: fc.array(
    fc.constantFrom(2020, 2021, 2022).map((year) => ({ year })),
    { maxLength: 2 },
  ),
});

export const someHistory: fc.Arbitrary<Sources> = fc
  .record({ registrations: fc.array(someRegistration, { maxLength: 8 }), events: someEvents })
  .map(({ registrations, events }) => ({ registrations: registrations.flat(), ...events }));

export const lastingHistory: fc.Arbitrary<Sources> = fc
  .record({ registrations: fc.array(lastingRegistration, { maxLength: 10 }), events: someEvents })
  .map(({ registrations, events }) => ({ registrations, ...events }));

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RESPONSE_STATUSES, ROUND_STATUSES, type Round } from '../reflection/types';
import { GAPS } from '../registration/types';
import { homeTasks, programmeOf, urgencyOf } from './rules';
import type { FormFact, HomeFacts, RegistrationFact, RoundFact } from './types';

const TODAY = '2026-11-22';
const NOTHING: HomeFacts = {
  forms: [],
  rounds: [],
  registrations: [],
  withoutBaseline: [],
  calculations: [],
  recommendations: [],
};
const round = (other: Partial<Round> = {}): Round => ({
  programme: 'pfp',
  id: '2026',
  year: 2026,
  names: null,
  status: 'open',
  opensOn: '2026-11-01',
  deadline: '2026-11-30',
  positionsFirst: false,
  demonstration: false,
  ...other,
});
const form = (other: Partial<FormFact> = {}): FormFact => ({
  round: round(),
  municipality: { number: '3427', name: 'Tynset' },
  status: 'writing',
  deadline: '2026-11-30',
  maySign: true,
  ...other,
});
const fact = (other: Partial<RegistrationFact> = {}): RegistrationFact => ({
  programme: 'pfp',
  id: 'a',
  kind: 'measure',
  href: '/program/pfp/kommuner/3427/registrering/tiltak/a',
  title: 'Et tiltak',
  place: 'Tynset',
  isDraft: false,
  gaps: [],
  followUpOn: null,
  isAdviceToUs: false,
  demonstration: false,
  ...other,
});
const day = fc
  .integer({ min: -400, max: 400 })
  .map((days) => new Date(Date.parse(`${TODAY}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10));
const ids = fc.stringMatching(/^[a-z]{1,4}$/);
const facts: fc.Arbitrary<HomeFacts> = fc.record({
  forms: fc.array(
    fc.record({
      round: fc.record({ id: ids, status: fc.constantFrom(...ROUND_STATUSES) }).map((own) => round(own)),
      municipality: fc.constant({ number: '3427', name: 'Tynset' }),
      status: fc.constantFrom(...RESPONSE_STATUSES),
      deadline: day,
      maySign: fc.boolean(),
    }),
    { maxLength: 4 },
  ),
  rounds: fc.array(
    fc.record({
      round: fc
        .record({ id: ids, status: fc.constantFrom(...ROUND_STATUSES), opensOn: day, deadline: day })
        .map((own) => round(own)),
      sent: fc.nat(12),
      of: fc.constant(12),
      role: fc.constantFrom('run' as const, 'follow' as const),
    }),
    { maxLength: 4 },
  ),
  registrations: fc.array(
    fc
      .record({
        id: ids,
        isDraft: fc.boolean(),
        isAdviceToUs: fc.boolean(),
        gaps: fc.uniqueArray(fc.constantFrom(...GAPS)),
        followUpOn: fc.option(day, { nil: null }),
      })
      .map((own) => fact(own)),
    { maxLength: 6 },
  ),
  withoutBaseline: fc.constant([]),
  calculations: fc.array(fc.record({ programme: fc.constant('pfp'), id: ids, name: ids, year: fc.constant(2027) }), {
    maxLength: 3,
  }),
  recommendations: fc.constantFrom([], [{ programme: 'pfp', count: 0 }], [{ programme: 'pfp', count: 10 }]),
});

describe('the order of tasks', () => {
  it('has what is overdue first, then by day, then what has none; each thing once', () => {
    fc.assert(
      fc.property(facts, (some) => {
        const tasks = homeTasks(some, TODAY);
        const rank = tasks.map(({ due }) => due ?? '9999');
        expect(rank).toEqual([...rank].sort());
        expect(new Set(tasks.map(({ key }) => key)).size).toBe(tasks.length);
        for (const { due, urgency } of tasks) expect(urgency === 'overdue').toBe(due !== null && due < TODAY);
      }),
    );
  });
  it('does not depend on the order of the facts', () => {
    fc.assert(
      fc.property(facts, (some) => {
        const turned = { ...some, rounds: some.rounds.toReversed(), registrations: some.registrations.toReversed() };
        const keys = (all: HomeFacts) => homeTasks(all, TODAY).map(({ kind, due }) => `${kind} ${due}`);
        const distinct = new Set(some.registrations.map(({ id }) => id)).size === some.registrations.length;
        const rounds = new Set(some.rounds.map(({ round: own }) => own.id)).size === some.rounds.length;
        if (distinct && rounds) expect(keys(turned)).toEqual(keys(some));
      }),
    );
  });
  it('asks nothing of those for whom nothing waits', () => {
    expect(homeTasks(NOTHING, TODAY)).toEqual([]);
  });
});

describe('forms', () => {
  it.each<[string, Partial<FormFact>, readonly string[]]>([
    ['is to be written', { status: 'not-started' }, ['form-write']],
    ['is to be written by members, too', { maySign: false }, ['form-write']],
    ['is to be signed by the leader', { status: 'awaiting-sign-off' }, ['form-sign']],
    ['waits for the leader, not for a member', { status: 'awaiting-sign-off', maySign: false }, []],
    ['is done when it is sent', { status: 'sent' }, []],
    ['is past when the round is closed', { round: round({ status: 'closed' }) }, []],
  ])('%s', (_, other, kinds) => {
    expect(homeTasks({ ...NOTHING, forms: [form(other)] }, TODAY).map(({ kind }) => kind)).toEqual(kinds);
  });
  it('have the day that this municipality was given', () => {
    const [one] = homeTasks({ ...NOTHING, forms: [form({ deadline: '2026-12-24' })] }, TODAY);
    expect(one).toMatchObject({ due: '2026-12-24', urgency: 'later', place: 'Tynset' });
  });
});

describe('rounds', () => {
  it.each<[string, Partial<Round>, Partial<RoundFact>, readonly string[]]>([
    ['is opened when its day has come', { status: 'planned', opensOn: '2026-11-20' }, {}, ['round-open']],
    ['is not opened months ahead', { status: 'planned', opensOn: '2027-03-01' }, {}, []],
    ['is reminded of shortly before the end', { deadline: '2026-11-30' }, {}, ['round-remind']],
    ['is not reminded of when all have sent', { deadline: '2026-11-30' }, { sent: 12 }, []],
    ['is left in peace on its way', { deadline: '2027-01-30' }, {}, []],
    ['is still open on its last day', { deadline: TODAY }, {}, ['round-remind']],
    ['is closed after its last day', { deadline: '2026-11-21' }, { sent: 12 }, ['round-close']],
    ['is published when it is closed', { status: 'closed' }, {}, ['round-publish']],
    ['is done when it is published', { status: 'published' }, {}, []],
    ['is followed in the region while it is open', { deadline: '2027-01-30' }, { role: 'follow' }, ['round-follow']],
    ['is nobody else’s to close', { status: 'closed' }, { role: 'follow' }, []],
  ])('%s', (_, own, other, kinds) => {
    const one: RoundFact = { round: round(own), sent: 8, of: 12, role: 'run', ...other };
    expect(homeTasks({ ...NOTHING, rounds: [one] }, TODAY).map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe('registrations', () => {
  it.each<[string, Partial<RegistrationFact>, readonly string[]]>([
    ['a draft is one thing to do', { isDraft: true, gaps: ['no-evaluation-plan'] }, ['draft']],
    ['a gap is a thing to do', { gaps: ['no-evaluation-result'] }, ['no-evaluation-result']],
    ['advice is followed up on its day', { gaps: ['not-followed-up'], followUpOn: '2026-11-01' }, ['advice-due']],
    ['advice is read by those who got it', { isAdviceToUs: true }, ['advice-open']],
    ['what stands is done', {}, []],
  ])('%s', (_, other, kinds) => {
    expect(homeTasks({ ...NOTHING, registrations: [fact(other)] }, TODAY).map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe('urgency', () => {
  it.each([
    [null, 'undated'],
    ['2026-11-21', 'overdue'],
    ['2026-11-22', 'soon'],
    ['2026-12-06', 'soon'],
    ['2026-12-07', 'later'],
  ])('of %s', (due, expected) => {
    expect(urgencyOf(due, TODAY)).toBe(expected);
  });
});

it('finds the programme in an address', () => {
  expect(programmeOf('/program/pfp/kommuner/3427/dykos')).toBe('pfp');
  expect(programmeOf('/program/annet')).toBe('annet');
});

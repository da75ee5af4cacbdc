import { describe, expect, it } from 'vitest';
import type { Content } from '@/lib/registration/types';
import { registered, sourcesOf } from '@/tests/setup/facts';
import type { Because, Characteristic, MissingKey, Status } from '../../types';
import { type FactRow, factsOf, type Sources } from '../facts';
import { CHARACTERISTIC_RULES } from '../status';

/** Facts, and what must be said of them: status, why, and what the next step lacks. */
type Case = readonly [
  name: string,
  facts: readonly FactRow[] | Sources,
  status: Status,
  because: readonly Because[],
  missing: readonly MissingKey[],
];

const THREE = ['school', 'health', 'child-welfare'];
const baseline = (content: Content, on?: string) => registered('baseline', { title: 'Analyse', ...content }, on);
const adopted = (by: string, on = '2020-02-01') => ({ adoptions: [{ by, on }] });
const indicator = { indicators: [{ name: 'Fravær', value: '8', target: '5' }] };
const plan = (content: Content = { adoptedOn: '2020-06-01' }) => registered('plan', { name: 'Plan', ...content });
const group = (content: Content, on?: string) =>
  registered('group', { name: 'G', type: 'working-group', ...content }, on);
const arena = { sectors: THREE, mandate: 'Samordne', meets: 'monthly' };
const measure = (content: Content) => registered('measure', { name: 'T', state: 'started', ...content });
const WEIGHED: Content = {
  title: 'Bruk av potten',
  needs: 'n',
  alternatives: [
    { alternative: 'A', outcome: 'chosen' },
    { alternative: 'B', outcome: 'set-aside', reason: 'Dyrere' },
  ],
  sectors: ['school', 'health'],
  money: ['pool'],
};
const weighed = (content: Content = {}, on?: string) => registered('deliberation', { ...WEIGHED, ...content }, on);
const form = { round: '2020', year: 2020, on: '2020-11-01', demonstration: false };

const CASES: Readonly<Record<Characteristic, readonly Case[]>> = {
  'joint-needs': [
    ['nothing', [], 'not-begun', [], ['baseline']],
    [
      'an analysis',
      [baseline({ sectors: ['school'] })],
      'begun',
      ['baseline'],
      ['baseline-sectors', 'baseline-adopted'],
    ],
    [
      'two sectors, adopted: only the sectors are lacking',
      [baseline({ sectors: ['school', 'health'], ...adopted('working-group') })],
      'begun',
      ['baseline'],
      ['baseline-sectors'],
    ],
    [
      'an analysis of three sectors and another one that is adopted are not one that is both',
      [baseline({ sectors: THREE }), baseline({ sectors: ['school'], ...adopted('working-group') })],
      'begun',
      ['baseline', 'baseline'],
      ['baseline-adopted'],
    ],
    [
      'three sectors, adopted',
      [baseline({ sectors: THREE, ...adopted('working-group') })],
      'in-practice',
      ['baseline', 'baseline-sectors'],
      ['baseline-adopted-above', 'baseline-indicators', 'baseline-renewed'],
    ],
    [
      'adopted above and measured, but the only one',
      [baseline({ sectors: THREE, ...adopted('municipal-council'), ...indicator })],
      'in-practice',
      ['baseline', 'baseline-sectors'],
      ['baseline-renewed'],
    ],
    [
      'an indicator without a target measures nothing',
      [
        baseline({ sectors: THREE, ...adopted('leader-group'), indicators: [{ name: 'Fravær', value: '8' }] }),
        baseline({ sectors: THREE }, '2021-01-15'),
      ],
      'in-practice',
      ['baseline', 'baseline', 'baseline-sectors'],
      ['baseline-indicators'],
    ],
    [
      'a second analysis after half a year',
      [
        baseline({ sectors: THREE, ...adopted('steering-group'), ...indicator }),
        baseline({ sectors: THREE }, '2020-07-15'),
      ],
      'anchored',
      ['baseline', 'baseline', 'baseline-sectors', 'baseline-adopted-above', 'baseline-indicators', 'baseline-again'],
      [],
    ],
    [
      'a second one a day before half a year is none',
      [
        baseline({ sectors: THREE, ...adopted('steering-group'), ...indicator }),
        baseline({ sectors: THREE }, '2020-07-14'),
      ],
      'in-practice',
      ['baseline', 'baseline', 'baseline-sectors'],
      ['baseline-renewed'],
    ],
  ],
  'shared-picture': [
    ['an analysis that describes no challenges', [baseline({ sectors: THREE })], 'not-begun', [], ['challenges']],
    [
      'described by one sector, adopted',
      [baseline({ challenges: 'a', sectors: ['school'], ...adopted('steering-group') })],
      'begun',
      ['challenges'],
      ['challenges-shared'],
    ],
    [
      'described by two sectors, adopted',
      [baseline({ challenges: 'a', sectors: ['school', 'health'], ...adopted('working-group') })],
      'in-practice',
      ['challenges', 'challenges-shared'],
      ['challenges-continued'],
    ],
    [
      'written into an adopted plan',
      [baseline({ challenges: 'a', sectors: THREE, ...adopted('working-group') }), plan()],
      'anchored',
      ['challenges', 'challenges-shared', 'plan-adopted'],
      [],
    ],
    [
      'a plan that is not adopted holds nothing',
      [baseline({ challenges: 'a', sectors: THREE, ...adopted('working-group') }), plan({})],
      'in-practice',
      ['challenges', 'challenges-shared'],
      ['challenges-continued'],
    ],
  ],
  deliberation: [
    ['nothing', [], 'not-begun', [], ['deliberation']],
    [
      'one alternative, chosen without a word',
      [
        registered('deliberation', {
          title: 'D',
          needs: 'n',
          alternatives: [{ alternative: 'A', outcome: 'chosen' }],
        }),
      ],
      'begun',
      ['deliberation'],
      ['deliberation-alternatives', 'deliberation-set-aside', 'deliberation-sectors', 'deliberation-money'],
    ],
    [
      'set aside without a reason',
      [
        weighed({
          alternatives: [
            { alternative: 'A', outcome: 'chosen' },
            { alternative: 'B', outcome: 'set-aside' },
          ],
        }),
      ],
      'begun',
      ['deliberation'],
      ['deliberation-set-aside'],
    ],
    [
      'weighed once',
      [weighed()],
      'in-practice',
      ['deliberation', 'deliberation-weighed'],
      ['deliberation-years', 'deliberation-leaders'],
    ],
    [
      'twice in one year is one year',
      [weighed(), weighed({ parties: ['politicians'] }, '2020-12-01')],
      'in-practice',
      ['deliberation', 'deliberation', 'deliberation-weighed', 'deliberation-weighed'],
      ['deliberation-years'],
    ],
    [
      'in two years, with politicians',
      [weighed(), weighed({ parties: ['politicians'] }, '2021-12-01')],
      'anchored',
      [
        'deliberation',
        'deliberation',
        'deliberation-weighed',
        'deliberation-weighed',
        'deliberation-year',
        'deliberation-year',
        'deliberation-leaders',
      ],
      [],
    ],
  ],
  'target-group': [
    ['measures that say nothing of users', [measure({})], 'not-begun', [], ['users']],
    ['users in the analysis', [baseline({ users: ['parents'] })], 'begun', ['users-baseline'], ['users-measure']],
    ['users in a measure', [measure({ users: 'Ungdomsrådet' })], 'begun', ['users-measure'], ['users-analysis']],
    [
      'a measure that ended shapes nothing any more',
      [measure({ users: 'Ungdomsrådet', state: 'ended' })],
      'not-begun',
      [],
      ['users'],
    ],
    [
      'users in a deliberation and in a measure',
      [weighed({ parties: ['users'] }), measure({ users: 'Ungdomsrådet' })],
      'in-practice',
      ['users-deliberation', 'users-measure'],
      ['users-group'],
    ],
    [
      'a seat in a group that meets when needed',
      [
        baseline({ users: ['parents'] }),
        measure({ users: 'u' }),
        group({ meets: 'when-needed', members: [{ role: 'Elevråd', side: 'users' }] }),
      ],
      'in-practice',
      ['users-baseline', 'users-measure'],
      ['users-group'],
    ],
    [
      'a seat in a group that meets twice a year',
      [
        baseline({ users: ['parents'] }),
        measure({ users: 'u' }),
        group({ meets: 'twice-a-year', members: [{ role: 'Elevråd', side: 'users' }] }),
      ],
      'anchored',
      ['users-baseline', 'users-measure', 'users-group'],
      [],
    ],
  ],
  arenas: [
    ['a group of one sector', [group({ sectors: ['school'] })], 'not-begun', [], ['group-across']],
    [
      'sectors of members count with those that are ticked, each once',
      [
        group({
          sectors: ['school'],
          members: [
            { role: 'a', sector: 'health' },
            { role: 'b', sector: 'school' },
          ],
        }),
      ],
      'begun',
      ['group-across'],
      ['group-sectors', 'group-mandate', 'group-frequency'],
    ],
    [
      'twice a year is too seldom',
      [group({ ...arena, meets: 'twice-a-year' })],
      'begun',
      ['group-across'],
      ['group-frequency'],
    ],
    [
      'three sectors, a mandate, every quarter',
      [group({ ...arena, meets: 'quarterly' }, '2022-06-01')],
      'in-practice',
      ['group-across', 'group-working'],
      ['group-lasting'],
    ],
    [
      'a group that was there before',
      [group({ ...arena, existing: 'yes' }, '2022-06-01')],
      'anchored',
      ['group-across', 'group-working', 'group-existing'],
      [],
    ],
    ['a year old without a plan', [group(arena)], 'in-practice', ['group-across', 'group-working'], ['group-lasting']],
    [
      'a year old, with an adopted plan',
      [group(arena), plan()],
      'anchored',
      ['group-across', 'group-working', 'group-lasting', 'plan-adopted'],
      [],
    ],
    [
      'a plan does not make a young group old',
      [group(arena, '2022-06-01'), plan()],
      'in-practice',
      ['group-across', 'group-working'],
      ['group-lasting'],
    ],
    ['a group that has ended', [group({ ...arena, endedOn: '2022-01-01' })], 'not-begun', [], ['group-across']],
  ],
  leadership: [
    ['a working group', [group({})], 'not-begun', [], ['steering-group']],
    [
      'a steering group of employees',
      [group({ type: 'steering-group', members: [{ role: 'Lærer', side: 'employee' }] })],
      'begun',
      ['steering-group'],
      ['steering-group-leaders', 'form-sent'],
    ],
    [
      'top leaders, and a form that they sent',
      sourcesOf([group({ type: 'steering-group', members: [{ role: 'Direktør', side: 'top-leader' }] })], {
        forms: [form],
      }),
      'in-practice',
      ['steering-group', 'steering-group-leaders', 'form-sent'],
      ['council', 'operations'],
    ],
    [
      'adopted by the council, and paid by the municipality itself',
      sourcesOf(
        [
          group({ type: 'steering-group', members: [{ role: 'Direktør', side: 'top-leader' }] }),
          baseline(adopted('municipal-council')),
          registered('position', { title: 'Koordinator', fundedBy: 'own-budget' }),
        ],
        { forms: [form] },
      ),
      'anchored',
      ['steering-group', 'steering-group-leaders', 'form-sent', 'council-adopted', 'position-own-budget'],
      [],
    ],
    [
      'a strategy is not the council’s by law, a master plan is',
      sourcesOf(
        [
          group({ type: 'steering-group', members: [{ role: 'Direktør', side: 'top-leader' }] }),
          plan({ type: 'strategy', adoptedOn: '2020-06-01' }),
          plan({ type: 'master-plan', adoptedOn: '2020-06-01' }),
          measure({ state: 'in-operations' }),
        ],
        { forms: [form] },
      ),
      'anchored',
      ['steering-group', 'steering-group-leaders', 'form-sent', 'council-plan', 'measure-operations'],
      [],
    ],
  ],
};

const asSources = (facts: readonly FactRow[] | Sources): Sources =>
  'registrations' in facts ? facts : sourcesOf(facts);

describe.each(Object.entries(CASES))('%s', (characteristic, cases) => {
  const rule = CHARACTERISTIC_RULES[characteristic as Characteristic];
  it.each(cases)('%s', (_name, facts, status, because, missing) => {
    const found = rule(factsOf(asSources(facts), '2022-12-31'));
    expect([found.status, found.because.map((one) => one.because), found.missing.map(({ key }) => key)]).toEqual([
      status,
      because,
      missing,
    ]);
  });
});

it('carries numbers, days and thresholds for the sentences', () => {
  const analysis = baseline({ sectors: THREE, ...adopted('leader-group', '2020-03-04'), ...indicator });
  const facts = factsOf(sourcesOf([analysis, baseline({}, '2021-01-15')]), '2022-12-31');
  const { because } = CHARACTERISTIC_RULES['joint-needs'](facts);
  expect(because.find((one) => one.because === 'baseline-adopted-above')).toEqual({
    kind: 'baseline',
    id: analysis.id,
    day: '2020-03-04',
    because: 'baseline-adopted-above',
    values: {},
    demonstration: false,
  });
  expect(because.find((one) => one.because === 'baseline-sectors')?.values).toEqual({ count: 3 });
  const begun = CHARACTERISTIC_RULES['joint-needs'](factsOf(sourcesOf([baseline({})]), '2022-12-31'));
  expect(begun.missing[0]).toEqual({ key: 'baseline-sectors', values: { count: 3 } });
});

it('says of every fact whether it is a demonstration', () => {
  const rows = [registered('baseline', {}, '2020-01-01', { demonstration: true }), baseline({})];
  const { because } = CHARACTERISTIC_RULES['joint-needs'](factsOf(sourcesOf(rows), '2022-12-31'));
  expect(because.map(({ demonstration }) => demonstration)).toEqual([true, false]);
});

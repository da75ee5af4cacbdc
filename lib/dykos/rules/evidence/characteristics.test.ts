import { expect, it } from 'vitest';
import { adopted, baseline, holdToCases, indicator, plan, THREE, weighed } from '@/tests/setup/evidence-cases';
import { registered, sourcesOf } from '@/tests/setup/facts';
import { factsOf } from '../facts';
import { CHARACTERISTIC_RULES } from '../status';

holdToCases({
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

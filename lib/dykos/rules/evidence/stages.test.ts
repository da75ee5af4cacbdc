import { describe, expect, it } from 'vitest';
import type { Content } from '@/lib/registration/types';
import { registered, sourcesOf } from '@/tests/setup/facts';
import type { Because, MissingKey } from '../../facts/types';
import type { Stage, Status } from '../../types';
import { type FactRow, factsOf } from '../facts';
import { STAGE_RULES } from '../status';
import { overlaysOf } from './overlays';

const THREE = ['school', 'health', 'child-welfare'];
const measure = (content: Content) => registered('measure', { name: 'T', ...content });
const group = (content: Content) => registered('group', { name: 'G', type: 'working-group', ...content });
const talk = (money: readonly string[], on = '2020-05-01') =>
  registered(
    'deliberation',
    { title: 'D', needs: 'n', alternatives: [{ alternative: 'A', outcome: 'chosen' }], money },
    on,
  );

type Case = readonly [
  stage: Stage,
  rows: readonly FactRow[],
  status: Status,
  because: readonly Because[],
  missing: readonly MissingKey[],
];

const CASES: readonly Case[] = [
  ['room-for-action', [], 'begun', ['pool'], ['pool-weighed']],
  ['room-for-action', [talk(['own-budget'])], 'begun', ['pool'], ['pool-weighed']],
  ['room-for-action', [talk(['pool'])], 'in-practice', ['pool', 'pool-weighed'], ['pool-years', 'pool-with-own']],
  [
    'room-for-action',
    [talk(['pool']), talk(['pool', 'own-budget'], '2021-05-01')],
    'anchored',
    ['pool', 'pool-weighed', 'pool-weighed', 'pool-with-own'],
    [],
  ],
  ['practice', [group({ sectors: THREE })], 'not-begun', [], ['group-meets']],
  [
    'practice',
    [group({ sectors: THREE, meets: 'twice-a-year' })],
    'begun',
    ['group-meets'],
    ['group-mandate', 'group-frequency', 'measure-across'],
  ],
  [
    'practice',
    [
      group({ sectors: THREE, meets: 'monthly', mandate: 'm' }),
      measure({ state: 'planned', sectors: ['school', 'health'] }),
    ],
    'in-practice',
    ['group-meets', 'group-across', 'group-working', 'measure-across'],
    ['group-lasting', 'measure-across-started'],
  ],
  [
    'practice',
    [
      group({ sectors: THREE, meets: 'monthly', mandate: 'm', existing: 'yes' }),
      measure({ state: 'running', sectors: ['school', 'health'] }),
    ],
    'anchored',
    ['group-meets', 'group-across', 'group-working', 'group-existing', 'measure-across', 'measure-across-started'],
    [],
  ],
  ['measures', [], 'not-begun', [], ['measure']],
  ['measures', [measure({ state: 'ended' })], 'not-begun', [], ['measure']],
  ['measures', [measure({ state: 'planned' })], 'begun', ['measure'], ['measure-started']],
  ['measures', [measure({ state: 'running' })], 'in-practice', ['measure', 'measure-started'], ['measure-operations']],
  [
    'measures',
    [measure({ state: 'in-operations' })],
    'anchored',
    ['measure', 'measure-started', 'measure-operations'],
    [],
  ],
  ['services', [measure({ state: 'running' })], 'not-begun', [], ['evaluation-planned']],
  [
    'services',
    [measure({ state: 'running', evaluationPlan: 'p' })],
    'begun',
    ['evaluation-planned'],
    ['evaluation-result'],
  ],
  [
    'services',
    [measure({ state: 'ended', evaluationResult: 'r' })],
    'in-practice',
    ['evaluation-result'],
    ['evaluation-operations'],
  ],
  [
    'services',
    [measure({ state: 'in-operations', evaluationResult: 'r' })],
    'anchored',
    ['evaluation-result', 'evaluation-operations'],
    [],
  ],
];

const factsWith = (rows: readonly FactRow[]) => factsOf(sourcesOf(rows, { pools: [{ year: 2020 }] }), '2022-12-31');

describe('stages', () => {
  it.each(CASES)('%s, case %#', (stage, rows, status, because, missing) => {
    const found = STAGE_RULES[stage](factsWith(rows));
    expect([found.status, found.because.map((one) => one.because), found.missing.map(({ key }) => key)]).toEqual([
      status,
      because,
      missing,
    ]);
  });
});

describe('overlays', () => {
  const told = (rows: readonly FactRow[]) =>
    Object.fromEntries(overlaysOf(factsWith(rows)).flatMap(({ parts }) => parts.map((one) => [one.part, one.told])));

  it('say of most parts that registrations cannot tell, whatever is registered', () => {
    const untold = ['motivation', 'competence', 'training', 'loyalty', 'applicable', 'faithful', 'penetration'];
    const ideal = ['early-detection', 'contact', 'culture'];
    const all = told([measure({ state: 'in-operations', evaluationResult: 'r' }), group({ existing: 'yes' })]);
    expect([...untold, ...ideal, 'silo-thinking', 'stepping-back'].filter((part) => all[part] !== 'untold')).toEqual(
      [],
    );
  });

  it('place a municipality on the ladder by its facts: a measure that was tried and ended counts as tried', () => {
    const rows = [
      registered('initiative', { name: 'Folkehelse' }),
      registered('baseline', { title: 'Nullpunkt' }),
      measure({ state: 'ended' }),
    ];
    expect(told(rows)).toMatchObject({
      attention: 'seen',
      exploration: 'seen',
      installation: 'not-seen',
      'initial-implementation': 'seen',
      maintenance: 'not-seen',
    });
  });

  it('name the facts', () => {
    const position = registered('position', { title: 'Leder', fundedBy: 'own-budget' });
    const parts = overlaysOf(factsWith([position])).flatMap((one) => one.parts);
    expect(parts.find(({ part }) => part === 'sustainability')).toMatchObject({
      told: 'seen',
      because: [{ kind: 'position', id: position.id, because: 'position-own-budget' }],
    });
  });
});

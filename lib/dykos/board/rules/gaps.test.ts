import { expect, test } from 'vitest';
import type { Registration } from '../../../registration/types';
import type { MunicipalityProgress } from '../../types';
import { adviceAt, measuresAt, placeGaps } from './gaps';

const plain = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const row = (kind: string, id: string, content: object, rest: Partial<Registration> = {}): Registration => ({
  id,
  kind,
  version: 1,
  state: 'registered',
  municipality: 'm',
  countyGovernor: null,
  effectiveOn: '2020-01-01',
  content: content as Registration['content'],
  demonstration: false,
  citation: null,
  recordedBy: null,
  recordedAt: new Date('2020-01-01T00:00:00Z'),
  ...rest,
});
const PLACE: MunicipalityProgress = {
  municipality: { id: 'm', number: '3427', name: 'Tynset', countyGovernor: { id: 'r', name: 'R' } },
  characteristics: [],
  stages: [],
  changes: [],
  isSelfRatingHidden: false,
  demonstration: false,
};
const sent = [{ round: 'r1', municipality: 'm', status: 'sent' as const }];
const ground = { day: '2022-01-01', versions: [], states: sent, open: ['r1'] };

test('measures as they stood on the day, by name', () => {
  const versions = [
    row('measure', 'a', { name: 'Z', state: 'planned' }),
    row('measure', 'a', { name: 'Z', state: 'running' }, { version: 2, effectiveOn: '2021-01-01' }),
    row('measure', 'b', { name: 'A', state: 'planned', evaluationPlan: 'x' }),
  ];
  const on = (day: string) =>
    measuresAt(versions, day, plain).map(({ name, state, hasPlan }) => [name, state, hasPlan]);
  expect(on('2020-06-01')).toEqual([
    ['A', 'planned', true],
    ['Z', 'planned', false],
  ]);
  expect(on('2021-06-01')[1]).toEqual(['Z', 'running', false]);
  expect(on('2019-12-31')).toEqual([]);
});

test('advice that should have been followed up stands first, and is given on its first day', () => {
  const versions = [
    row('advice', 'done', { title: 'C', state: 'followed-up', followUpOn: '2021-01-01' }),
    row('advice', 'later', { title: 'B', state: 'open', followUpOn: '2023-01-01' }),
    row('advice', 'due', { title: 'A', state: 'open', followUpOn: '2023-01-01' }),
    row(
      'advice',
      'due',
      { title: 'A', state: 'open', followUpOn: '2021-06-01' },
      { version: 2, effectiveOn: '2020-09-01' },
    ),
  ];
  const found = adviceAt(versions, '2022-01-01').map(({ title, isDue, givenOn }) => [title, isDue, givenOn]);
  expect(found).toEqual([
    ['A', true, '2020-01-01'],
    ['B', false, '2020-01-01'],
    ['C', false, '2020-01-01'],
  ]);
});

test.each([
  ['no baseline', [], 'missing'],
  ['one that nobody adopted', [row('baseline', 'a', {})], 'not-adopted'],
  ['one of two adopted', [row('baseline', 'a', {}), row('baseline', 'b', { adoptions: [{ by: 'x' }] })], null],
])('%s', (_, versions, baseline) => {
  const [gaps] = placeGaps([PLACE], { ...ground, versions, states: [{ ...sent[0], status: 'writing' }] as never });
  expect([gaps?.baseline, gaps?.rounds]).toEqual([baseline, ['r1']]);
});

test('who has nothing left to do is left out; another’s registrations count for nobody else', () => {
  const adopted = row('baseline', 'a', { adoptions: [{ by: 'x' }] });
  expect(placeGaps([PLACE], { ...ground, versions: [adopted] })).toEqual([]);
  expect(placeGaps([PLACE], { ...ground, versions: [{ ...adopted, municipality: 'other' }] })).toHaveLength(1);
});

import { describe, expect, it } from 'vitest';
import type { Registration } from '../../registration/types';
import { goalsOf } from './rules';
import type { GoalRating } from './types';

const goal = (id: string, version: number, effectiveOn: string, content: Registration['content']): Registration => ({
  id,
  kind: 'conclusion',
  version,
  state: 'registered',
  municipality: null,
  countyGovernor: null,
  effectiveOn,
  content,
  demonstration: false,
  citation: null,
  recordedBy: null,
  recordedAt: new Date('2024-01-01'),
});
const SET = { goal: 'Lokalt eierskap', level: 'pilot-goal', number: 2, item: 'goal-ownership' } as const;
const VERSIONS = [
  goal('r', 1, '2020-01-01', { goal: 'Langsiktig', level: 'result-goal', number: 1 }),
  goal('b', 1, '2020-01-01', SET),
  goal('b', 2, '2023-01-01', { ...SET, evidence: 'Intervjuer', conclusion: 'Sterkt' }),
  goal('a', 1, '2020-01-01', { goal: 'Førersetet', level: 'pilot-goal', number: 1 }),
];
const RATING: GoalRating = {
  item: 'goal-ownership',
  texts: { nb: 'x', nn: 'x', en: 'x' },
  reconstructed: true,
  rounds: [],
  change: null,
};
const none = () => null;

describe('goals, evidence, conclusions', () => {
  it('stand by level and number', () => {
    expect(goalsOf(VERSIONS, '2024-01-01', new Map(), none).map(({ id }) => id)).toEqual(['a', 'b', 'r']);
  });
  it('are goals alone before anybody has concluded', () => {
    const before = goalsOf(VERSIONS, '2022-12-31', new Map(), none).find(({ id }) => id === 'b');
    expect(before).toMatchObject({ goal: 'Lokalt eierskap', evidence: null, conclusion: null });
    const after = goalsOf(VERSIONS, '2023-01-01', new Map(), none).find(({ id }) => id === 'b');
    expect(after).toMatchObject({ evidence: 'Intervjuer', conclusion: 'Sterkt' });
  });
  it('take the rating of the question that they name, and of no other', () => {
    const rated = goalsOf(VERSIONS, '2024-01-01', new Map([['goal-ownership', RATING]]), none);
    expect(rated.map(({ rating }) => rating?.item ?? null)).toEqual([null, 'goal-ownership', null]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Registration } from '../../registration/types';
import { recommendationsOf } from './rules';

const given = (
  id: string,
  version: number,
  on: string,
  content: Registration['content'],
  section = '',
): Registration => ({
  id,
  kind: 'recommendation',
  version,
  state: 'registered',
  municipality: null,
  countyGovernor: null,
  effectiveOn: on,
  content,
  demonstration: false,
  citation: section ? { source: '002', reference: `section=${section}` } : null,
  recordedBy: null,
  recordedAt: new Date('2024-01-01'),
});
const OXFORD = { author: 'Oxford Research' } as const;

describe('recommendations', () => {
  const versions = [
    given('n1', 1, '2024-02-07', { author: 'Nordlandsforskning', recommendation: 'Nasjonal ordning' }),
    given('o2', 1, '2023-01-01', { ...OXFORD, recommendation: 'Andre' }, '6.2.2'),
    given('o1', 1, '2023-01-01', { ...OXFORD, recommendation: 'Første' }, '6.2.1'),
    given(
      'o1',
      2,
      '2025-01-01',
      { ...OXFORD, recommendation: 'Første', state: 'followed-up', followUp: 'Ny pilot' },
      '6.2.1',
    ),
  ];
  it('stand by author, in the order in which they were first given', () => {
    const found = recommendationsOf(versions, '2026-01-01', () => null);
    expect(found.map(({ author, recommendations }) => [author, ...recommendations.map(({ id }) => id)])).toEqual([
      ['Oxford Research', 'o1', 'o2'],
      ['Nordlandsforskning', 'n1'],
    ]);
  });
  it('are open until somebody says what became of them, and open again to who looks back', () => {
    const stateOn = (day: string) =>
      recommendationsOf(versions, day, () => null)[0]?.recommendations.find(({ id }) => id === 'o1')?.state;
    expect(stateOn('2024-12-31')).toBe('open');
    expect(stateOn('2025-01-01')).toBe('followed-up');
  });
});

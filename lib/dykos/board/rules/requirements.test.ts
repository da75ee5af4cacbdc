import { expect, test } from 'vitest';
import { factsOf } from '../../rules/facts';
import { CHARACTERISTIC_RULES } from '../../rules/status';
import { CHARACTERISTICS } from '../../types';
import { REQUIREMENTS } from './requirements';

test('what the first step asks for is what the rule lacks where nothing is registered', () => {
  const nothing = factsOf({ registrations: [], forms: [], pools: [] }, '2022-01-01');
  for (const one of CHARACTERISTICS) {
    expect([one, CHARACTERISTIC_RULES[one](nothing).missing]).toEqual([one, REQUIREMENTS[one].begun]);
  }
});

const fact = (kind: string, content: object) => ({
  id: kind,
  kind,
  version: 1,
  state: 'registered' as const,
  effectiveOn: '2020-01-01',
  demonstration: false,
  content: content as never,
});

test('what the second step asks for is what the rule lacks where the first is barely reached', () => {
  const barely = factsOf(
    {
      registrations: [
        fact('baseline', { challenges: 'x', users: ['children'] }),
        fact('deliberation', {}),
        { ...fact('group', { type: 'working-group', sectors: ['school', 'health'] }), id: 'working' },
        { ...fact('group', { type: 'steering-group' }), id: 'steering' },
      ],
      forms: [],
      pools: [],
    },
    '2020-02-01',
  );
  for (const one of ['joint-needs', 'shared-picture', 'deliberation', 'arenas', 'leadership'] as const) {
    const { status, missing } = CHARACTERISTIC_RULES[one](barely);
    expect([one, status, missing]).toEqual([one, 'begun', REQUIREMENTS[one]['in-practice']]);
  }
});

/** The three that are about people: who takes part, where they meet, who leads. */
import {
  adopted,
  arena,
  baseline,
  form,
  group,
  holdToCases,
  measure,
  plan,
  weighed,
} from '@/tests/setup/evidence-cases';
import { registered, sourcesOf } from '@/tests/setup/facts';

holdToCases({
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
});

import { annexOn, baseline, deliberationOf } from '../annex';
import { group, type SeedFact } from '../fact';

const says = annexOn('Elverum');

export const ELVERUM: readonly SeedFact[] = [
  baseline('Elverum'),
  says(
    'group',
    'steering',
    group({ name: 'Styringsgruppen', type: 'steering-group' }, [
      ['Kommunedirektør', 'top-leader', 'administration'],
      ['Leder av utdanningssektoren', 'leader', 'school'],
      ['Helsesjef', 'leader', 'health'],
      ['Hovedtillitsvalgte', 'union'],
    ]),
  ),
  says(
    'group',
    'working',
    group({ name: 'Arbeidsgruppen', type: 'working-group' }, [
      ['Enhetsledere i flere sektorer', 'leader'],
      ['Tillitsvalgte', 'union'],
      ['Barnevern', null, 'child-welfare'],
      ['Forebyggende enhet'],
      ['Barne- og ungdomspsykiatrisk poliklinikk (BUP)', null, 'mental-health'],
      ['PPT', null, 'educational-psychology'],
    ]),
  ),
  says(
    'deliberation',
    'bti',
    {
      title: 'Fra styrket psykisk helsetilbud til BTI',
      needs:
        'Tjenestene for barn, unge og familier skal henge bedre sammen, med nye arbeidsmåter, bedre rutiner og bedre organisering.',
      alternatives: [
        {
          alternative: 'Styrke tilbudet til barn og unge som har eller kan få psykiske vansker',
          outcome: 'set-aside',
          reason: 'Drøftet i søknaden, som kommunepsykologen skrev. Prosjektet tok en ny vei da flere kom med.',
        },
        { alternative: 'Innføre BTI og lære opp ansatte i modellen', outcome: 'chosen' },
      ],
    },
    { when: 'interview', inferred: 'outcome' },
  ),
  says(
    'measure',
    'bti',
    {
      name: 'BTI med opplæring',
      description: 'Vedtatt innført, med opplæring i å bruke verktøyet.',
      state: 'planned',
      method: 'BTI (Bedre tverrfaglig innsats)',
      partners: 'KORUS Øst, som skal veilede',
      deliberation: deliberationOf('Elverum', 'bti'),
    },
    { when: 'interview' },
  ),
];

import { annexOn, baseline } from '../annex';
import { group, type SeedFact } from '../fact';

const says = annexOn('Larvik');

export const LARVIK: readonly SeedFact[] = [
  baseline('Larvik'),
  says(
    'group',
    'steering',
    group({ name: 'Styringsgruppen', type: 'steering-group' }, [
      ['Kommunalsjef for helse og mestring', 'leader', 'health'],
      ['Kommunalsjef for verdiskaping og stedsutvikling', 'leader'],
      ['Kommunalsjef for oppvekst og kvalifisering', 'leader'],
    ]),
  ),
  says(
    'group',
    'project',
    group({ name: 'Prosjektgruppen', type: 'project-group' }, [['Sju personer fra hvert sitt tjenesteområde']]),
  ),
  says('position', 'psychologist', { title: 'Kommunepsykolog, leder prosjektet' }),
  says(
    'initiative',
    'bordering',
    {
      name: 'Andre prosjekter som grenser til piloten',
      relation: 'Hvordan de skal stå til piloten, var ikke avklart. Hvilke det er, er ikke oppgitt.',
    },
    { when: 'interview' },
  ),
  says('measure', 'ung-arena', {
    name: 'Ung Arena',
    description:
      'Et lavterskeltilbud med samtaler og praktisk hjelp: møteplass, helsetjeneste og aktivitetssenter i ett, på tvers av tjenestene.',
    state: 'planned',
    users: 'Unge erfaringskonsulenter er med i teamet. Tilbudet formes etter det ungdommene ønsker og trenger lokalt.',
  }),
  says(
    'measure',
    'kindergarten',
    {
      name: 'Fortsatt satsing i barnehagene',
      description: '1,5 millioner kroner fra potten går til dette. For hvilket år er ikke oppgitt.',
      state: 'running',
      sectors: ['kindergarten'],
      novelty: 'continued',
    },
    { when: 'interview', inferred: 'state' },
  ),
];

import { annexOn, baseline } from '../annex';
import { group, type SeedFact } from '../fact';

const says = annexOn('Vestre Toten');

export const VESTRE_TOTEN: readonly SeedFact[] = [
  baseline('Vestre Toten'),
  says(
    'group',
    'board',
    group(
      {
        name: 'Prosjektstyret',
        type: 'steering-group',
        existing: 'yes',
        existingName: 'Kommunaldirektørens ledergruppe',
      },
      [
        ['Helsesjef', 'leader', 'health'],
        ['Kultursjef', 'leader', 'culture-and-leisure'],
        ['Barnehagesjef', 'leader', 'kindergarten'],
        ['Skolesjef', 'leader', 'school'],
        ['Omsorgssjef', 'leader'],
        ['Nav-leder', 'leader', 'labour-and-welfare'],
      ],
    ),
  ),
  says(
    'group',
    'project',
    group({ name: 'Prosjektgruppen', type: 'project-group' }, [
      ['Helsestasjonstjenestene', null, 'health'],
      ['Barnevern', null, 'child-welfare'],
      ['Kultur', null, 'culture-and-leisure'],
      ['Voksenopplæringen'],
      ['Nav', null, 'labour-and-welfare'],
      ['Barnehage', null, 'kindergarten'],
      ['Skole', null, 'school'],
      ['Omsorg'],
      ['Frisklivssentralen', null, 'health'],
    ]),
  ),
  says('position', 'cross-sector-leader', { title: 'Leder for tverrsektorielt samarbeid, leder også piloten' }),
  says('position', 'project-worker', { title: 'Prosjektmedarbeider for piloten og BTI' }),
  says('plan', 'master-plan', {
    name: 'Kommuneplanen',
    type: 'master-plan',
    link: 'Arbeidet i piloten er knyttet til planens overordnede mål.',
  }),
  says(
    'measure',
    'cross-sector-leader',
    {
      name: 'Egen leder for arbeid på tvers',
      description:
        'Prøver ut en organisering der én leder binder sektorene sammen. Målet er en struktur som gjør innsatsen helhetlig og samtidig.',
      state: 'started',
    },
    { inferred: 'state' },
  ),
  says(
    'measure',
    'bti',
    {
      name: 'BTI',
      description: 'Var i forprosjektet, på vei til innføring.',
      state: 'started',
      method: 'BTI (Bedre tverrfaglig innsats)',
    },
    { when: 'interview' },
  ),
  says(
    'measure',
    'consent-form',
    {
      name: 'Felles samtykkeskjema med veileder',
      description: 'Svar på spørsmål om samtykke og taushetsplikt på tvers av fag. Skjema og veileder er ferdige.',
      state: 'running',
    },
    { when: 'interview', inferred: 'state' },
  ),
  says('measure', 'co-creation', {
    name: 'Nye måter å samskape med innbyggerne på',
    description: 'Del av en felles satsing på et helhetlig løp fra 0 til 24 år.',
    state: 'planned',
    ageFrom: 0,
    ageTo: 24,
    users: 'Barn, unge, foresatte, frivillige og politikere skal være med.',
  }),
];

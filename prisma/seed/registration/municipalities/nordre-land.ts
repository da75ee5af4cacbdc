import { annexOn, baseline } from '../annex';
import { group, type SeedFact } from '../fact';

const says = annexOn('Nordre Land');
/** Some of the five had begun before the application; which, the annex does not say. */
const BEGUN = { inferred: 'state' } as const;

export const NORDRE_LAND: readonly SeedFact[] = [
  baseline('Nordre Land'),
  says('group', 'steering', group({ name: 'Styringsgruppen', type: 'steering-group' })),
  says('group', 'project', group({ name: 'Prosjektgruppen', type: 'project-group' })),
  says('group', 'working', group({ name: 'Arbeidsgruppen', type: 'working-group' })),
  says('position', 'project-leader', { title: 'Prosjektleder', fundedBy: 'pool' }),
  says('position', 'project-coordinator', { title: 'Prosjektkoordinator', fundedBy: 'pool' }),
  says(
    'initiative',
    'development-work',
    {
      name: 'Utviklingsarbeid som var i gang før piloten',
      relation: 'Piloten passet rett inn. Tiltak var i gang alt før kommunen søkte; hvilke, er ikke oppgitt.',
    },
    { when: 'start' },
  ),
  says(
    'measure',
    'organisation-model',
    {
      name: 'Digital modell for samarbeidet',
      description:
        'Viser hvordan fag arbeider sammen på tre nivåer: i kommunen, i tjenestene og rundt den enkelte, opp og ned og til siden. Åpen for ansatte og innbyggere.',
      state: 'started',
    },
    BEGUN,
  ),
  says(
    'measure',
    'bti',
    {
      name: 'BTI med stafettlogg',
      description:
        'Skal hindre at oppfølgingen brytes, og sikre medvirkning. Krever en digital handlingsveileder og stafettlogg.',
      state: 'started',
      ageFrom: 0,
      ageTo: 24,
      method: 'BTI (Bedre tverrfaglig innsats)',
    },
    BEGUN,
  ),
  says(
    'measure',
    'competence-team',
    {
      name: 'Kompetanseteam',
      description:
        'Hjelper tjenestene for barn, unge og familier, og er det tverrfaglige teamet i BTI. Arbeider særlig med å gjøre ansatte dyktigere, forebygge og sette felles mål.',
      state: 'started',
      method: 'BTI (Bedre tverrfaglig innsats)',
    },
    BEGUN,
  ),
  says(
    'measure',
    'internal-control',
    {
      name: 'Digital internkontroll',
      description:
        'Dokumenter og avvik i ett system. Tjenestenes rutiner samles inn og ses over, så like saker får like rutiner og skjemaer.',
      state: 'started',
    },
    BEGUN,
  ),
  says(
    'measure',
    'competence-lift',
    {
      name: 'Felles kompetanseløft',
      description:
        'For ansatte som møter målgruppen: ledelse, klare roller og ansvar, holdninger og møtet med familiene.',
      state: 'started',
    },
    BEGUN,
  ),
];

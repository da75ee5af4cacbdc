import { annexOn, deliberationOf, slide, slideOn } from '../annex';
import { group, type SeedFact, told } from '../fact';

const says = annexOn('Nærøysund');
const shows = slideOn('Nærøysund');

const chosen = { deliberation: deliberationOf('Nærøysund', 'three') };
const LEISURE = {
  name: 'Inkludering i fritid',
  description: 'Et åpent tiltak.',
  prevention: 'primary',
  ...chosen,
} as const;
const TEAM = {
  name: 'Familieteam',
  description: 'Et mer avgrenset tiltak.',
  prevention: 'secondary',
  method: 'BTI (Bedre tverrfaglig innsats)',
  ...chosen,
} as const;
const COORDINATOR = {
  name: 'Familiekoordinator',
  description:
    'Et strukturert tiltak. Koordinatoren har ansvaret; prosjektleder, styringsgruppe og samarbeidspartnere følger med.',
  prevention: 'tertiary',
  ...chosen,
} as const;
/** In the slides the three stand under beginning implementation. */
const begun = (content: typeof LEISURE | typeof TEAM | typeof COORDINATOR) => ({
  later: [slide('end', { ...content, state: 'started' }, 'state')],
});

export const NAEROYSUND: readonly SeedFact[] = [
  shows(
    'baseline',
    'baseline',
    slide(
      { year: '2019-01-01' },
      {
        title: 'BTI-nullpunkt i 2017 og 2019',
        method:
          'Ikke laget for piloten, men for BTI, sammen med en undersøkelse i 2018 i et folkehelseprosjekt. Sluttrapporten (punkt 5.6.1.1) sier at alle tolv kommunene laget en analyse i piloten; lysbildene sier at Nærøysund ikke laget noen egen.',
      },
    ),
  ),
  says(
    'group',
    'steering',
    group({ name: 'Den administrative styringsgruppen', type: 'steering-group' }, [
      ['Kommunedirektør', 'top-leader', 'administration'],
      ['Kommunalsjef for oppvekst og familie', 'leader'],
      ['Kommunalsjef for helse og velferd', 'leader', 'health'],
      ['Spesialrådgiver, bakgrunn fra helse og sosial', 'employee'],
      ['Folkehelsekoordinator', 'employee', 'health'],
    ]),
  ),
  says('group', 'leisure', group({ name: 'Arbeidsgruppen for inkludering i fritid', type: 'working-group' })),
  says('group', 'team', group({ name: 'Arbeidsgruppen for familieteamet', type: 'working-group' })),
  says('position', 'coordinator', { title: 'Familiekoordinator (skal ansettes)', share: 100 }),
  says('plan', 'project-plan', {
    name: 'Prosjektplan for 0–24',
    type: 'other',
    link: 'Har målene for piloten i kommunen.',
  }),
  shows(
    'initiative',
    'public-health',
    slide('start', { name: 'Folkehelseprosjekt', relation: 'Erfaring fra før piloten. Hadde en undersøkelse i 2018.' }),
  ),
  shows(
    'initiative',
    'seamless',
    slide('start', { name: 'Sømløse tjenester', relation: 'Erfaring med samarbeid fra før piloten.' }),
  ),
  says('deliberation', 'three', {
    title: 'Tre tiltak prioritert i piloten',
    needs:
      'Tilbudene til barn og unge skal henge sammen og være lette å nå, samarbeidet skal bli sterkere, og kommunen skal lære mer om hva som virker.',
    alternatives: [
      { alternative: 'Inkludering i fritid', outcome: 'chosen' },
      { alternative: 'BTI med familieteam', outcome: 'chosen' },
      { alternative: 'Familiekoordinator', outcome: 'chosen' },
    ],
  }),
  says('measure', 'leisure', { ...LEISURE, state: 'planned' }, begun(LEISURE)),
  says('measure', 'team', { ...TEAM, state: 'planned' }, begun(TEAM)),
  says('measure', 'coordinator', { ...COORDINATOR, state: 'planned' }, begun(COORDINATOR)),
  shows(
    'marker',
    'merger',
    told(
      '2020-01-01',
      { type: 'merger', title: 'Kommunesammenslåing', note: 'Vikna og Nærøy ble Nærøysund.' },
      'ssb-07459',
      { borders: '2020' },
    ),
  ),
];

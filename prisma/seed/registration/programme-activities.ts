import type { Content } from '@/lib/registration/types';
import { type SeedFact, told, type When } from './fact';

type Place = Parameters<typeof told>[3];

function activity(key: string, when: When, content: Content, place: Place, source = '002'): SeedFact {
  const precision = typeof when === 'string' ? 'day' : Object.keys(when)[0];
  return {
    owner: { programme: true },
    kind: 'activity',
    key,
    versions: [told(when, { ...(precision && { precision }), ...content }, source, place)],
  };
}

const SELECTION = [
  activity(
    'approval',
    { month: '2019-01-01' },
    { name: 'Regjeringen godkjenner piloten', type: 'deadline' },
    { section: '1.2.2' },
  ),
  activity(
    'applications',
    { season: '2019-03-01' },
    {
      name: 'Søknader om å bli pilotkommune',
      type: 'deadline',
      asks: 'county-governor',
      what: 'Kommunene i tre regioner hadde knapt to måneder på å søke.',
    },
    { section: '2.1.3' },
  ),
  activity(
    'measures-start',
    { month: '2020-01-01' },
    { name: 'Tiltakene starter formelt', type: 'deadline' },
    { section: '1.1' },
    '004',
  ),
];

const INTERVIEWS = [
  activity(
    'interviews-1',
    { season: '2019-10-01' },
    {
      name: 'Første intervjurunde',
      type: 'interview-round',
      endsOn: '2019-12-31',
      asks: 'evaluator',
      asked: ['project-leaders'],
      what: 'Besøk på en til to dager i alle tolv kommunene mot slutten av 2019. Også arbeidsgrupper og noen styringsgrupper ble intervjuet.',
    },
    { section: '3.2.1' },
  ),
  activity(
    'status-talks',
    { season: '2020-09-01' },
    {
      name: 'Korte statussamtaler',
      type: 'interview-round',
      asks: 'evaluator',
      asked: ['project-leaders'],
      what: 'Om pandemiens følger og hvor langt arbeidet var kommet.',
    },
    { section: '3.2.1' },
  ),
  activity(
    'interviews-2',
    { month: '2020-11-01' },
    {
      name: 'Andre intervjurunde',
      type: 'interview-round',
      asks: 'evaluator',
      asked: ['project-leaders', 'politicians'],
      what: 'På nett. Også kommunalsjefer og rådmenn. Begynte i november 2020; når den var slutt, er ikke oppgitt.',
    },
    { section: '3.2.2' },
  ),
  activity(
    'governors',
    { season: '2021-01-01' },
    {
      name: 'Intervjuer med statsforvalterne',
      type: 'interview-round',
      asks: 'evaluator',
      asked: ['county-governor'],
      what: 'Hvordan de ser på piloten og bidraget så langt, og hva pandemien har betydd.',
    },
    { section: '3.3' },
  ),
  activity(
    'interviews-3',
    { season: '2022-01-01' },
    {
      name: 'Tredje intervjurunde',
      type: 'interview-round',
      asks: 'evaluator',
      asked: ['directorates', 'politicians'],
      what: 'Øverste ledelse, administrativt og politisk, i tre kommuner, og direktorater og departementer. Hvilke tre er ikke oppgitt.',
    },
    { section: '3.2.3' },
  ),
];

const REFLECTION = (['2019', '2020', '2022'] as const).map((year, index) =>
  activity(
    `reflection-${year}`,
    { year: `${year}-01-01` },
    {
      name: `Refleksjonsskjema ${index + 1}`,
      type: 'reflection-round',
      endsOn: `${year}-12-31`,
      asks: 'evaluator',
      asked: ['leader-groups'],
      what: 'Ledergruppen i hver kommune svarer sammen.',
    },
    { section: '3.4' },
  ),
);

/** The closing conference stands among the gatherings of the county governors, who held it. */
const MEETINGS = [
  activity(
    'workshop-1',
    '2020-02-04',
    {
      name: 'Første arbeidsverksted',
      type: 'workshop',
      asks: 'evaluator',
      what: 'Prosjektgruppen avklarte hvilke eldre prosjekter som fortsatt får penger.',
    },
    { section: '1.2.3' },
  ),
  activity(
    'workshop-2',
    { year: '2021-01-01' },
    {
      name: 'Andre arbeidsverksted',
      type: 'workshop',
      endsOn: '2021-12-31',
      asks: 'evaluator',
      what: 'Tiden er ikke oppgitt, men verkstedet kom før tredje intervjurunde.',
    },
    { section: '3.2.3', inferred: 'day' },
  ),
  activity(
    'leader-seminar',
    { season: '2022-09-01' },
    { name: 'Lederseminar', type: 'gathering' },
    { section: '2.1.4' },
  ),
  activity(
    'vaernes',
    '2024-02-07',
    {
      name: 'Nordlandsforskning legger fram evalueringen på Værnes',
      type: 'gathering',
      what: 'Med en samtale med Namsos og Frøya.',
      link: 'https://nordlandsforskning.no/nb/project/evaluering-av-pilot-programfinansiering',
    },
    { slide: 'Forsiden' },
    '001',
  ),
];

const DELIVERABLES = [
  activity(
    'descriptions',
    { month: '2020-03-01' },
    {
      name: 'Korte prosjektbeskrivelser',
      type: 'deliverable',
      asks: 'evaluator',
      what: 'Kommunene leverte til Oxford Research.',
    },
    { section: 'Vedlegg', page: '76' },
  ),
  activity(
    'report-1',
    { year: '2020-01-01' },
    {
      name: 'Delrapport 1',
      type: 'deliverable',
      endsOn: '2020-12-31',
      what: 'Viser hvor ulike utgangspunkt kommunene hadde. Utgivelsesåret er ikke oppgitt.',
    },
    { section: '5.5.6', inferred: 'day' },
  ),
  activity(
    'report-2',
    { year: '2021-01-01' },
    {
      name: 'Delrapport 2',
      type: 'deliverable',
      endsOn: '2021-12-31',
      what: 'Om implementering, delvis også bærekraft, med en oversikt over kommunenes arbeid. Utgivelsesåret er ikke oppgitt.',
    },
    { section: '4.1.1', inferred: 'day' },
  ),
  activity(
    'final-report',
    { year: '2023-01-01' },
    { name: 'Sluttrapport', type: 'deliverable', what: 'Fra Oxford Research. Den tredje og siste rapporten.' },
    {},
    '003',
  ),
  activity(
    'summary',
    '2023-05-11',
    {
      name: 'Utdanningsdirektoratets sammendrag',
      type: 'deliverable',
      what: 'Dagen er da nettsiden sist ble endret.',
    },
    { section: 'Sist endret' },
    '003',
  ),
];

const ENDS = [
  activity('planned-end', '2022-12-31', { name: 'Planlagt slutt for piloten', type: 'deadline' }, { section: '1.2.2' }),
  activity(
    'extended-end',
    { season: '2023-06-01' },
    {
      name: 'Slutt for piloten etter forlengelsen',
      type: 'deadline',
      what: 'Forlenget på grunn av pandemien. Følgeevalueringen ble ikke forlenget.',
    },
    { section: '1.2.2' },
  ),
];

export const ACTIVITIES: readonly SeedFact[] = [
  ...SELECTION,
  ...INTERVIEWS,
  ...REFLECTION,
  ...MEETINGS,
  ...DELIVERABLES,
  ...ENDS,
];

/** Items on what the financing has contributed to, one per goal of the pilot (figure 11), and on the time after it. */
import { asked, DEGREE, option, type SeedItem } from './words';

/** The six goals; what all six are asked under stands in the section's introduction. */
const GOALS = [
  [
    'goal-drivers-seat',
    'Kommunen sitter i førersetet og styrer selv hva pengene går til.',
    'Kommunen sit i førarsetet og styrer sjølv kva pengane går til.',
    'The municipality is in the driver’s seat and decides for itself what the money is for.',
  ],
  [
    'goal-ownership',
    'Det lokale eierskapet er styrket.',
    'Det lokale eigarskapet er styrkt.',
    'Local ownership is strengthened.',
  ],
  [
    'goal-knowledge-innovation',
    'Vi arbeider mer kunnskapsbasert og nyskapende.',
    'Vi arbeider meir kunnskapsbasert og nyskapande.',
    'We work in a more knowledge-based and innovative way.',
  ],
  [
    'goal-competence-cooperation',
    'Samarbeidet med kompetansemiljøer, høyskoler og universiteter er styrket.',
    'Samarbeidet med kompetansemiljø, høgskular og universitet er styrkt.',
    'Cooperation with centres of expertise, colleges and universities is strengthened.',
  ],
  [
    'goal-user-focus',
    'Brukerne står mer i sentrum når vi utvikler tjenestene.',
    'Brukarane står meir i sentrum når vi utviklar tenestene.',
    'Users are more at the centre when we develop the services.',
  ],
  [
    'goal-lasting-capacity',
    'Vi har fått utviklingskompetanse og kapasitet som varer.',
    'Vi har fått utviklingskompetanse og kapasitet som varer ved.',
    'We have gained development skills and capacity that last.',
  ],
] as const;

const CONTRIBUTION: readonly SeedItem[] = [
  ...GOALS.map(([id, nb, nn, en], index) => ({
    id,
    kind: 'scale' as const,
    figure: '11',
    speaksTo: `goal-${index + 1}`,
    section: '5.5.5',
    texts: asked({ nb: { text: nb }, nn: { text: nn }, en: { text: en } }, DEGREE),
  })),
  {
    id: 'reason-contribution',
    kind: 'text',
    section: '5.5.5',
    texts: {
      nb: {
        text: 'Hva bygger dere vurderingen av finansieringens bidrag på?',
        help: 'Skriv gjerne hva som kan ha andre årsaker enn finansieringen. Ikke skriv om enkeltpersoner.',
      },
      nn: {
        text: 'Kva byggjer de vurderinga av bidraget frå finansieringa på?',
        help: 'Skriv gjerne kva som kan ha andre årsaker enn finansieringa. Ikkje skriv om enkeltpersonar.',
      },
      en: {
        text: 'What do you base your rating of the financing’s contribution on?',
        help: 'Feel free to say what may have other causes than the financing. Do not write about individuals.',
      },
    },
  },
];

const FUTURE: readonly SeedItem[] = [
  {
    id: 'cut-consequence',
    kind: 'text',
    section: '5.5.3',
    texts: {
      nb: { text: 'Hva ville skje hos dere om de øremerkede midlene i programfinansieringen ble kuttet?' },
      nn: { text: 'Kva ville skje hos dykk om dei øyremerkte midlane i programfinansieringa vart kutta?' },
      en: { text: 'What would happen in your municipality if the earmarked funds of the programme were cut?' },
    },
  },
  {
    id: 'call-routines',
    kind: 'choice',
    section: '5.5.3',
    texts: {
      nb: {
        text: 'Har dere avtalt hvordan dere går fram når ny programfinansiering lyses ut?',
        help: 'For eksempel en rutine, en fast gruppe eller en arbeidsgang.',
      },
      nn: {
        text: 'Har de avtalt korleis de går fram når ny programfinansiering blir lyst ut?',
        help: 'Til dømes ein rutine, ei fast gruppe eller ein arbeidsgang.',
      },
      en: {
        text: 'Have you agreed on how to proceed when new programme financing is announced?',
        help: 'For example a routine, a standing group or a workflow.',
      },
    },
    options: [
      option('yes', 'Ja', 'Ja', 'Yes'),
      option('partly', 'Delvis', 'Delvis', 'Partly'),
      option('no', 'Nei', 'Nei', 'No'),
    ],
  },
  {
    id: 'competence-help',
    kind: 'scale',
    speaksTo: 'goal-4',
    section: '5.5.3',
    texts: asked(
      {
        nb: { text: 'I hvilken grad har dere hatt nytte av hjelpen fra kompetansemiljøet?' },
        nn: { text: 'I kva grad har de hatt nytte av hjelpa frå kompetansemiljøet?' },
        en: { text: 'To what extent has the help of the centre of expertise been useful to you?' },
      },
      DEGREE,
    ),
  },
  {
    id: 'top-leader-engagement',
    kind: 'scale',
    speaksTo: 'characteristic-6',
    section: '5.5.3',
    texts: asked(
      {
        nb: { text: 'Hvor mye har toppledelsen i kommunen engasjert seg i piloten?' },
        nn: { text: 'Kor mykje har toppleiinga i kommunen engasjert seg i piloten?' },
        en: { text: 'How much has the municipality’s top management engaged in the pilot?' },
      },
      DEGREE,
    ),
  },
  {
    id: 'adjustments',
    kind: 'text',
    section: '5.5.4',
    texts: {
      nb: { text: 'Hva burde piloten gjort annerledes for at dere skulle fått til mer på tvers?' },
      nn: { text: 'Kva burde piloten ha gjort annleis for at de skulle ha fått til meir på tvers?' },
      en: {
        text: 'What should the pilot have done differently for you to achieve more across services?',
      },
    },
  },
];

export const CONTRIBUTION_ITEMS = [...CONTRIBUTION, ...FUTURE];

/** Items on the pilot in the municipality, where its attention went (figure 10), the pandemic, and the time after. */
import { AGREEMENT, asked, DEGREE, option, type SeedItem } from './words';

const PHASES = [
  option('planning', 'Planlegging', 'Planlegging', 'Planning'),
  option('development', 'Utvikling', 'Utvikling', 'Development'),
  option('implementation', 'Gjennomføring', 'Gjennomføring', 'Implementation'),
  option('operation', 'Drift', 'Drift', 'Operation'),
];

const PILOT: readonly SeedItem[] = [
  {
    id: 'existing-structures',
    kind: 'text',
    speaksTo: 'characteristic-5',
    section: '3.4',
    texts: {
      nb: {
        text: 'Hvordan henger piloten sammen med strukturer dere hadde fra før?',
        help: 'For eksempel samarbeidsorganer, planer eller andre satsinger.',
      },
      nn: {
        text: 'Korleis heng piloten saman med strukturar de hadde frå før?',
        help: 'Til dømes samarbeidsorgan, planar eller andre satsingar.',
      },
      en: {
        text: 'How is the pilot linked to structures that you had before?',
        help: 'For example joint bodies, plans or other programmes.',
      },
    },
  },
  {
    id: 'organisation',
    kind: 'text',
    section: '5.2',
    texts: {
      nb: {
        text: 'Hvordan er piloten organisert i kommunen?',
        help: 'Nevn styringsgruppe, prosjektgruppe og hvilke tjenester som er med. Bruk roller, ikke navn.',
      },
      nn: {
        text: 'Korleis er piloten organisert i kommunen?',
        help: 'Nemn styringsgruppe, prosjektgruppe og kva tenester som er med. Bruk roller, ikkje namn.',
      },
      en: {
        text: 'How is the pilot organised in the municipality?',
        help: 'Name the steering group, the project group and the services that take part. Use roles, not names.',
      },
    },
  },
  {
    id: 'use-of-funds-level',
    kind: 'multiple-choice',
    speaksTo: 'dykos-deliberation',
    section: '5.6.2',
    texts: {
      nb: { text: 'Hvor har dere drøftet hvordan midlene skal brukes?', help: 'Velg alle som passer.' },
      nn: { text: 'Kvar har de drøfta korleis midlane skal brukast?', help: 'Vel alle som passar.' },
      en: { text: 'Where have you discussed how the funds are to be used?', help: 'Choose all that apply.' },
    },
    options: [
      option('political', 'I politiske organer', 'I politiske organ', 'In political bodies'),
      option('top-management', 'I kommunens toppledelse', 'I toppleiinga i kommunen', 'In the top management'),
      option(
        'steering-group',
        'I styringsgruppen for piloten',
        'I styringsgruppa for piloten',
        'In the steering group',
      ),
      option('project-group', 'I prosjektgruppen', 'I prosjektgruppa', 'In the project group'),
      option('services', 'I tjenestene', 'I tenestene', 'In the services'),
      option('not-discussed', 'Det er ikke drøftet', 'Det er ikkje drøfta', 'It has not been discussed'),
    ],
  },
];

const ATTENTION: readonly SeedItem[] = [
  {
    id: 'attention-organisation',
    kind: 'matrix',
    figure: '10',
    section: '5.5.3',
    parts: PHASES,
    texts: asked(
      {
        nb: {
          text: 'Hvor mye oppmerksomhet ga dere utviklingen av kommunens egen organisasjon i hver fase?',
          help: 'For eksempel nye arbeidsmåter, møteplasser og opplæring på tvers.',
        },
        nn: {
          text: 'Kor mykje merksemd gav de utviklinga av kommunen sin eigen organisasjon i kvar fase?',
          help: 'Til dømes nye arbeidsmåtar, møteplassar og opplæring på tvers.',
        },
        en: {
          text: 'How much attention did you give to developing the municipality’s own organisation in each phase?',
          help: 'For example new ways of working, meeting places and joint training.',
        },
      },
      DEGREE,
    ),
  },
  {
    id: 'attention-target-group',
    kind: 'matrix',
    figure: '10',
    section: '5.5.3',
    parts: PHASES,
    texts: asked(
      {
        nb: {
          text: 'Hvor mye oppmerksomhet ga dere tiltak rettet mot målgruppen i hver fase?',
          help: 'Målgruppen er utsatte barn og unge fra 0 til 24 år og familiene deres.',
        },
        nn: {
          text: 'Kor mykje merksemd gav de tiltak retta mot målgruppa i kvar fase?',
          help: 'Målgruppa er utsette barn og unge frå 0 til 24 år og familiane deira.',
        },
        en: {
          text: 'How much attention did you give to measures for the target group in each phase?',
          help: 'The target group is vulnerable children and young people aged 0 to 24 and their families.',
        },
      },
      DEGREE,
    ),
  },
];

const PANDEMIC: readonly SeedItem[] = [
  {
    id: 'pandemic-delay',
    kind: 'choice',
    section: '5.4',
    texts: {
      nb: { text: 'Har pandemien forsinket arbeidet med piloten?' },
      nn: { text: 'Har pandemien forseinka arbeidet med piloten?' },
      en: { text: 'Has the pandemic delayed the work on the pilot?' },
    },
    options: [
      option('none', 'Nei, ikke i det hele tatt', 'Nei, ikkje i det heile', 'No, not at all'),
      option('some', 'Ja, i noen grad', 'Ja, i nokon grad', 'Yes, to some extent'),
      option('considerable', 'Ja, i betydelig grad', 'Ja, i vesentleg grad', 'Yes, considerably'),
    ],
  },
  {
    id: 'pandemic-attention',
    kind: 'scale',
    section: '5.4',
    texts: asked(
      {
        nb: { text: 'Pandemien har gjort at målgruppen for piloten har fått mindre oppmerksomhet.' },
        nn: { text: 'Pandemien har gjort at målgruppa for piloten har fått mindre merksemd.' },
        en: { text: 'Because of the pandemic, the pilot’s target group has had less attention.' },
      },
      AGREEMENT,
    ),
  },
  {
    id: 'pandemic-sectorising',
    kind: 'scale',
    section: '5.4',
    texts: asked(
      {
        nb: { text: 'Pandemien har gjort at tjenestene har arbeidet mer hver for seg.' },
        nn: { text: 'Pandemien har gjort at tenestene har arbeidd meir kvar for seg.' },
        en: { text: 'Because of the pandemic, the services have worked more on their own.' },
      },
      AGREEMENT,
    ),
  },
];

export const PILOT_ITEMS = [...PILOT, ...ATTENTION, ...PANDEMIC];

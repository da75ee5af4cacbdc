/** Items on how well a municipality works across services, and on what its leaders do for it (figures 7 and 8). */
import { AGREEMENT, asked, QUALITY, type SeedItem } from './words';

const ACROSS: readonly SeedItem[] = [
  {
    id: 'across-sectors',
    kind: 'scale',
    figure: '7',
    speaksTo: 'characteristic-5',
    section: '5.5.1',
    texts: asked(
      {
        nb: {
          text: 'Hvor godt får dere til arbeid på tvers når tjenestene hører til ulike sektorer?',
          help: 'Tenk på tjenester som har barn og unge fra 0 til 24 år i målgruppen, for eksempel skole, helse og Nav.',
        },
        nn: {
          text: 'Kor godt får de til arbeid på tvers når tenestene høyrer til ulike sektorar?',
          help: 'Tenk på tenester som har barn og unge frå 0 til 24 år i målgruppa, til dømes skule, helse og Nav.',
        },
        en: {
          text: 'How well do you work across services when they belong to different sectors?',
          help: 'Think of services for children and young people aged 0 to 24, such as schools, health and welfare.',
        },
      },
      QUALITY,
    ),
  },
  {
    id: 'within-sector',
    kind: 'scale',
    figure: '7',
    speaksTo: 'characteristic-5',
    section: '5.5.1',
    texts: asked(
      {
        nb: {
          text: 'Hvor godt får dere til arbeid på tvers når tjenestene hører til samme sektor?',
          help: 'For eksempel barnehage, skole og PP-tjeneste innenfor oppvekst.',
        },
        nn: {
          text: 'Kor godt får de til arbeid på tvers når tenestene høyrer til same sektor?',
          help: 'Til dømes barnehage, skule og PP-teneste innanfor oppvekst.',
        },
        en: {
          text: 'How well do you work across services when they belong to the same sector?',
          help: 'For example kindergarten, school and educational counselling within one department.',
        },
      },
      QUALITY,
    ),
  },
  {
    id: 'overall-level',
    kind: 'scale',
    figure: '7',
    speaksTo: 'characteristic-5',
    section: '5.5.1',
    texts: asked(
      {
        nb: {
          text: 'Hvor godt arbeider sektorene sammen på overordnet nivå?',
          help: 'Tenk på planer, budsjett og prioriteringer i kommunens øverste ledelse.',
        },
        nn: {
          text: 'Kor godt arbeider sektorane saman på overordna nivå?',
          help: 'Tenk på planar, budsjett og prioriteringar i den øvste leiinga i kommunen.',
        },
        en: {
          text: 'How well do the sectors work together at the overall level?',
          help: 'Think of plans, budgets and priorities in the municipality’s top management.',
        },
      },
      QUALITY,
    ),
  },
  {
    id: 'reason-across',
    kind: 'text',
    section: '5.5.1',
    texts: {
      nb: {
        text: 'Hva bygger dere vurderingen av arbeidet på tvers på?',
        help: 'Nevn gjerne noe som fungerer, og noe som gjenstår. Ikke skriv om enkeltpersoner.',
      },
      nn: {
        text: 'Kva byggjer de vurderinga av arbeidet på tvers på?',
        help: 'Nemn gjerne noko som fungerer, og noko som står att. Ikkje skriv om enkeltpersonar.',
      },
      en: {
        text: 'What do you base your rating of the work across services on?',
        help: 'Feel free to name something that works and something that remains. Do not write about individuals.',
      },
    },
  },
];

const ANCHORING: readonly SeedItem[] = [
  {
    id: 'new-measures-across',
    kind: 'scale',
    figure: '8',
    speaksTo: 'dykos-measures',
    section: '5.5.1',
    texts: asked(
      {
        nb: { text: 'Når vi utformer nye tiltak, gjør vi det på tvers av tjenester.' },
        nn: { text: 'Når vi utformar nye tiltak, gjer vi det på tvers av tenester.' },
        en: { text: 'When we design new measures, we do it across services.' },
      },
      AGREEMENT,
    ),
  },
  {
    id: 'leadership-facilitates',
    kind: 'scale',
    figure: '8',
    speaksTo: 'characteristic-6',
    section: '5.5.1',
    texts: asked(
      {
        nb: {
          text: 'Ledelsen legger til rette for arbeid på tvers.',
          help: 'For eksempel med tid, møteplasser og mandat.',
        },
        nn: { text: 'Leiinga legg til rette for arbeid på tvers.', help: 'Til dømes med tid, møteplassar og mandat.' },
        en: {
          text: 'The management makes work across services possible.',
          help: 'For example with time, meeting places and a mandate.',
        },
      },
      AGREEMENT,
    ),
  },
  {
    id: 'leadership-anchored',
    kind: 'scale',
    figure: '8',
    speaksTo: 'characteristic-6',
    section: '5.5.1',
    texts: asked(
      {
        nb: { text: 'Arbeidet på tvers er forankret i ledelsen.' },
        nn: { text: 'Arbeidet på tvers er forankra i leiinga.' },
        en: { text: 'The work across services is anchored in the management.' },
      },
      AGREEMENT,
    ),
  },
  {
    id: 'leaders-work-across',
    kind: 'scale',
    figure: '8',
    speaksTo: 'characteristic-6',
    section: '5.5.1',
    texts: asked(
      {
        nb: { text: 'Vi som er ledere, arbeider selv på tvers.', help: 'Svar for ledergruppen som helhet.' },
        nn: { text: 'Vi som er leiarar, arbeider sjølve på tvers.', help: 'Svar for leiargruppa som heilskap.' },
        en: { text: 'We who lead work across services ourselves.', help: 'Answer for the leader group as a whole.' },
      },
      AGREEMENT,
    ),
  },
  {
    id: 'reason-anchoring',
    kind: 'text',
    section: '5.5.1',
    texts: {
      nb: {
        text: 'Hva bygger dere vurderingen av forankringen på?',
        help: 'Hva gjør ledelsen i dag, og hva trenger tjenestene mer av? Ikke skriv om enkeltpersoner.',
      },
      nn: {
        text: 'Kva byggjer de vurderinga av forankringa på?',
        help: 'Kva gjer leiinga i dag, og kva treng tenestene meir av? Ikkje skriv om enkeltpersonar.',
      },
      en: {
        text: 'What do you base your rating of the anchoring on?',
        help: 'What does the management do today, and what do the services need more of? Do not write about individuals.',
      },
    },
  },
];

export const ACROSS_ITEMS = [...ACROSS, ...ANCHORING];

import { annexOn, baseline, slide } from '../annex';
import { group, type SeedFact } from '../fact';

const says = annexOn('Frøya');
const OFFICE = {
  name: 'Tjenestekontor med én dør inn',
  description:
    'Én inngang til alle kommunale tjenester, som gjør vedtak og samordner lavterskeltilbudene for målgruppen.',
} as const;

export const FROYA: readonly SeedFact[] = [
  baseline('Frøya', {
    method:
      'Lysbildene fra Nordlandsforskning plasserer nullpunktet i utforskingen. Hvordan det ble laget, og hvem som deltok, er ikke oppgitt.',
  }),
  says(
    'group',
    'steering',
    group(
      {
        name: 'Styringsgruppen',
        type: 'steering-group',
        existing: 'yes',
        existingName: 'Styringsgruppen for ØYA',
      },
      [
        ['To politikere', 'politician'],
        ['To kommunalsjefer', 'leader'],
        ['Næringslivet'],
        ['Ungdomsrådet', 'users'],
        ['Foreldre', 'users'],
        ['Kulturskolen', null, 'culture-and-leisure'],
      ],
    ),
  ),
  says('position', 'project-leader', { title: 'Prosjektleder, knyttet til ØYA', share: 20 }),
  says('position', 'project-worker', { title: 'Prosjektmedarbeider', share: 100, fundedBy: 'pool' }),
  says('initiative', 'oya', {
    name: 'ØYA – det trengs ei hel øy for å oppdra et barn',
    relation:
      'Folkehelseprosjekt i flere deler, under Program for folkehelsearbeid i kommunene. Piloten er en av delene, kalt #ØYA – 0-24.',
  }),
  says(
    'measure',
    'service-office',
    { ...OFFICE, state: 'planned' },
    {
      later: [
        slide(
          'end',
          {
            ...OFFICE,
            description: `${OFFICE.description} Under utvikling, med hospitering i tjenestene og prosessarbeid blant ansatte. Forankret på toppen, ikke hos mellomlederne.`,
            state: 'started',
          },
          'state',
        ),
      ],
    },
  ),
  says('measure', 'forums', {
    name: 'Gjennomgang av samarbeidsforaene',
    description: 'Foraene i helse og oppvekst skal evalueres, og linjene i samarbeidet bli tydeligere.',
    state: 'planned',
    sectors: ['health'],
  }),
];

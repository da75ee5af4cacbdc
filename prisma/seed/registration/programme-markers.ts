import { type SeedFact, told } from './fact';

const marker = (key: string, version: ReturnType<typeof told>): SeedFact => ({
  owner: { programme: true },
  kind: 'marker',
  key,
  versions: [version],
});

/** What whoever reads figures over time must know of. */
export const MARKERS: readonly SeedFact[] = [
  marker(
    'pandemic',
    told(
      { season: '2020-01-01' },
      {
        type: 'pandemic',
        title: 'Pandemien',
        note: 'Flere kommuner var så vidt i gang. For noen ble den en pådriver, for andre en stans. Ni av tolv meldte om noe forsinkelse, tre om betydelig.',
      },
      '002',
      { section: '5.4', page: '49' },
    ),
  ),
  marker(
    'continued-grants',
    told(
      '2020-02-04',
      {
        type: 'other',
        title: 'Eldre prosjekter beholder tilskuddet',
        note: 'Det gjelder prosjekter som var i gang og innvilget før kommunen kom med. De fleste kommunene fikk slik mer penger enn før.',
      },
      '002',
      { section: '1.2.3' },
    ),
  ),
  marker(
    'cooperation-ends',
    told(
      { month: '2021-03-01' },
      { type: 'other', title: '0–24-samarbeidet er slutt', note: 'Piloten fortsatte.' },
      '002',
      { section: '1.2.1' },
    ),
  ),
  marker(
    'extension',
    told(
      { year: '2023-01-01' },
      {
        type: 'extension',
        title: 'Piloten er forlenget til sommeren 2023',
        note: 'Den skulle vart ut 2022. Årsaken er pandemien. Følgeevalueringen ble ikke forlenget.',
      },
      '002',
      { section: '1.2.2' },
    ),
  ),
  marker(
    'budget-2023',
    told(
      { year: '2023-01-01' },
      {
        type: 'other',
        title: 'Ikke videreført i statsbudsjettet for 2023',
        note: 'Tverrsektoriell kjernegruppe under Helse- og omsorgsdepartementet har overtatt arven.',
      },
      '002',
      { section: '6.2', page: '69' },
    ),
  ),
  marker(
    'reorganisations',
    told(
      'start',
      {
        type: 'reorganisation',
        title: 'Omorganiseringer i flere kommuner',
        note: 'De bremset arbeidet. Hvilke kommuner og når er ikke oppgitt.',
      },
      '003',
      { section: 'Videreføring av eksisterende tiltak og prosesser' },
    ),
  ),
  marker(
    'staff-changes',
    told(
      'start',
      {
        type: 'staff-change',
        title: 'Utskifting i prosjektene i flere kommuner',
        note: 'Den bremset arbeidet. Hvilke kommuner og når er ikke oppgitt.',
      },
      '003',
      { section: 'Videreføring av eksisterende tiltak og prosesser' },
    ),
  ),
];

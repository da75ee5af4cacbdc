import type { SeedFact } from './fact';
import { told } from './fact';

interface Phase {
  readonly from: string;
  readonly endsOn: string;
  readonly section: string;
  readonly name: string;
  readonly focus: string;
}

/**
 * Figure 2 names the phases, but it is an image that the text of the report has lost. The text says only that the phases overlapped
 * and what was looked at when; the phases here are put together from that, and say that they are inferred.
 */
const ASSEMBLED: Readonly<Record<string, Phase>> = {
  framework: {
    from: '2019-01-01',
    endsOn: '2020-12-31',
    section: '4.2.1',
    name: 'Modeller og begreper',
    focus: 'Hva programfinansiering skal endre, hvilke ord evalueringen bruker, og en modell for arbeid på tvers.',
  },
  'starting-point': {
    from: '2019-07-01',
    endsOn: '2020-03-31',
    section: '3.2.1',
    name: 'Kommunenes utgangspunkt',
    focus: 'Hvordan det står til i kommunen, hvorfor den søkte, og hva den vil med piloten.',
  },
  pandemic: {
    from: '2020-09-01',
    endsOn: '2021-03-31',
    section: '3.2.2',
    name: 'Pandemi, handlingsrom og organisering',
    focus:
      'Pandemiens betydning, status, handlingsrommet, om arbeidet er bærekraftig, og hvordan styringsgruppen er satt sammen.',
  },
  implementation: {
    from: '2020-11-01',
    endsOn: '2021-12-31',
    section: '4.1.1',
    name: 'Implementering og bærekraft',
    focus: 'Hva som skal til for at ny praksis tas i bruk og varer. Grunnlag for delrapport 2.',
  },
  instrument: {
    from: '2021-09-01',
    endsOn: '2022-12-31',
    section: '3.2.3',
    name: 'Finansieringen som virkemiddel',
    focus:
      'Hvordan toppledere, politikere, direktorater og departementer ser på virkemiddelet, og hva det krever for å virke.',
  },
  closing: {
    from: '2022-09-01',
    endsOn: '2023-05-31',
    section: '6',
    name: 'Konklusjoner og anbefalinger',
    focus: 'Hva forsøket har skapt i kommunene sett mot målene, og hva som bør prøves siden.',
  },
};

export const PHASES: readonly SeedFact[] = Object.entries(ASSEMBLED).map(
  ([key, { from, endsOn, section, name, focus }]) => ({
    owner: { programme: true },
    kind: 'phase',
    key,
    versions: [told(from, { name, focus, endsOn }, '002', { section, figure: '2', inferred: 'phase' })],
  }),
);

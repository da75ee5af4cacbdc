import { baseline, slide, slideOn } from '../annex';
import { group, type SeedFact, told } from '../fact';

/** The report's annex describes eleven municipalities and leaves Namsos out; the slides are all there is. */
const says = slideOn('Namsos');

export const NAMSOS: readonly SeedFact[] = [
  baseline('Namsos', {
    method:
      'Lysbildene fra Nordlandsforskning plasserer nullpunktet i utforskingen. Hvordan det ble laget, og hvem som deltok, er ikke oppgitt. Sluttrapportens vedlegg om kommunene har ingen omtale av Namsos.',
  }),
  says('group', 'steering', slide('start', group({ name: 'Styringsgruppen Nye Trygg Arena', type: 'steering-group' }))),
  says(
    'measure',
    'trygg-arena',
    slide('start', { name: 'Trygg Arena', description: 'Fellesmøter.', state: 'started' }, 'state'),
  ),
  says(
    'measure',
    'bti',
    slide('start', {
      name: 'BTI',
      description: 'Kommunen har besluttet å begynne.',
      state: 'planned',
      method: 'BTI (Bedre tverrfaglig innsats)',
    }),
  ),
  says(
    'measure',
    'ta-sats',
    slide('start', { name: 'Ta Sats', state: 'started' }, 'state'),
    slide('end', { name: 'Ta Sats', state: 'ended' }),
  ),
  says(
    'measure',
    'din',
    slide('start', { name: 'DIN', description: 'Tiltak for ungdom.', state: 'started' }),
    slide('end', { name: 'DIN', description: 'Tiltak for ungdom.', state: 'ended' }),
  ),
  says('marker', 'leaders', slide('start', { type: 'staff-change', title: 'Skifter og ledige stillinger i ledelsen' })),
  says(
    'marker',
    'merger',
    told(
      '2020-01-01',
      { type: 'merger', title: 'Kommunesammenslåing', note: 'Namsos, Namdalseid og Fosnes ble én kommune.' },
      'ssb-07459',
      { borders: '2020' },
    ),
  ),
];

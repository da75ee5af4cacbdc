import type { Content } from '@/lib/registration/types';
import { type SeedFact, told, type When } from './fact';

type Place = Parameters<typeof told>[3];

function of(countyGovernor: string) {
  return (kind: string, key: string, when: When, content: Content, place: Place, source = '002'): SeedFact => ({
    owner: { countyGovernor },
    kind,
    key,
    versions: [told(when, content, source, place)],
  });
}
const innlandet = of('Innlandet');
const trondelag = of('Trøndelag');
const vestfoldOgTelemark = of('Vestfold og Telemark');
const ENVIRONMENT = 'competence-environment';

/** S13: seven municipalities of the eight in two regions. Which seven, no source states, so none is ticked. */
const NORDLANDSFORSKNING = {
  name: 'Nordlandsforskning',
  roles: ['guidance', 'evaluation'],
  agreement:
    'Oppdrag fra statsforvalterne i Trøndelag og i Vestfold og Telemark: hjelpe syv kommuner med å evaluere og lære dem å gjøre det selv, med prosess- og sluttevaluering. Hvilke syv er ikke oppgitt.',
} as const;

const CERTIFIES =
  'Engasjert av kommunen selv før piloten, til å sertifisere ansatte i å kartlegge relasjonell kapasitet.';

/** One that the annex names for a single municipality. The loader puts its id for its name. */
function onBehalfOf(
  countyGovernor: ReturnType<typeof of>,
  key: string,
  municipality: string,
  content: Content,
  when: When,
  inferred?: string,
): SeedFact {
  return countyGovernor(
    ENVIRONMENT,
    key,
    when,
    { ...content, municipalities: [municipality] },
    { annex: municipality, page: '76–83', ...(inferred && { inferred }) },
  );
}

/** What the county governors arranged, and who helped the municipalities. */
export const REGIONS: readonly SeedFact[] = [
  innlandet(
    'gathering',
    'network',
    'start',
    {
      name: 'Nettverk for prosjektlederne i Innlandet',
      type: 'network-meeting',
      participants: 'Prosjektlederne i de fire kommunene. Møtes hver tredje uke.',
      material:
        'Erfaringer, framdrift og avklaringer. Statsforvalteren har også satt i gang opplæring om taushetsplikt for alle kommunene i fylket, etter ønske fra pilotkommunene.',
    },
    { section: '5.3', page: '48' },
  ),
  trondelag(
    'gathering',
    'closing-conference',
    { month: '2022-11-01' },
    {
      name: 'Avslutningskonferansen på Hell',
      type: 'conference',
      place: 'Hell',
      material:
        'Statsforvalternes felles avslutning; her etter stedet ført på Trøndelag. Ordet «pottetrening» ble til her: kommunene må øve på friheten i en samlet pott.',
    },
    { section: '5.6.2', inferred: 'host' },
  ),
  trondelag(
    ENVIRONMENT,
    'nordlandsforskning',
    'start',
    NORDLANDSFORSKNING,
    { slide: 'Hva har Nordlandsforskning gjort?' },
    '001',
  ),
  vestfoldOgTelemark(
    ENVIRONMENT,
    'nordlandsforskning',
    'start',
    NORDLANDSFORSKNING,
    { slide: 'Hva har Nordlandsforskning gjort?' },
    '001',
  ),
  innlandet(
    ENVIRONMENT,
    'pwc',
    'start',
    {
      name: 'PwC',
      roles: ['evaluation'],
      agreement:
        'Evaluerer tiltak og tjenester på oppdrag fra statsforvalteren. At det gjelder Innlandet, er utledet: Nordlandsforskning hadde de to andre regionene.',
    },
    { section: '3', inferred: 'region' },
  ),
  onBehalfOf(
    innlandet,
    'korus-ost',
    'Elverum',
    { name: 'KORUS Øst', roles: ['guidance'], agreement: 'Skal veilede i innføringen av BTI.' },
    'interview',
  ),
  onBehalfOf(
    vestfoldOgTelemark,
    'korus',
    'Horten',
    {
      name: 'KORUS',
      roles: ['guidance'],
      agreement: 'Gir kunnskapsgrunnlag til ståstedsanalysen, med en spørreundersøkelse.',
    },
    'interview',
  ),
  onBehalfOf(
    vestfoldOgTelemark,
    'ks-konsulent',
    'Bamble',
    { name: 'KS Konsulent', roles: ['evaluation'], agreement: 'Engasjert til å evaluere tiltakene i kommunen.' },
    'description',
  ),
  onBehalfOf(
    trondelag,
    'joint-action-analytics',
    'Trondheim',
    { name: 'Joint Action Analytics', roles: ['guidance'], agreement: `Fra Danmark. ${CERTIFIES}` },
    'start',
    'role',
  ),
  onBehalfOf(
    trondelag,
    'iml',
    'Trondheim',
    { name: 'Institutt for medskapende ledelse (IML)', roles: ['guidance'], agreement: `Fra Bergen. ${CERTIFIES}` },
    'start',
    'role',
  ),
];

/** What the sources state once and for all: documents, counties, statsforvaltere, ministries, schemes. */

/** References are written `table=2;page=19` or `section=5`, so that every language can say them its own way. */
export const SOURCES = [
  {
    id: '001',
    title: 'Helhetlige tjenester for barn og unge og deres familier. Lysbilder fra Værnes 7. februar 2024',
    publisher: 'Nordlandsforskning',
    year: 2024,
    licence: null,
    url: 'https://nordlandsforskning.no/nb/project/evaluering-av-pilot-programfinansiering',
  },
  {
    id: '002',
    title: 'Følgeevaluering av pilot for programfinansiering. Sluttrapport',
    publisher: 'Oxford Research',
    year: 2023,
    licence: null,
    url: null,
  },
  {
    id: '003',
    title: 'Deltakende kommuner fornøyde med pilot for programfinansiering. Sammendrag av sluttrapporten',
    publisher: 'Utdanningsdirektoratet',
    year: 2023,
    licence: null,
    url: null,
  },
  {
    id: '004',
    title: 'Pilot for programfinansiering – 2020–2022. Programdokument',
    publisher: '0–24-samarbeidet',
    year: 2019,
    licence: null,
    url: null,
  },
  {
    id: 'ssb-07459',
    title: 'Tabell 07459: Alders- og kjønnsfordeling i kommuner',
    publisher: 'Statistisk sentralbyrå',
    year: null,
    licence: 'NLOD 2.0 / CC BY 4.0',
    url: 'https://www.ssb.no/statbank/table/07459',
  },
  {
    id: 'csdata',
    title: 'SSB tabell 07459 på 2024-grensene, tilrettelagt i csdata',
    publisher: 'Statistisk sentralbyrå / niphr',
    year: null,
    licence: 'NLOD 2.0 / CC BY 4.0; MIT',
    url: 'https://github.com/niphr/csdata',
  },
] as const;

export const COUNTY_GOVERNORS = [
  { id: 'innlandet', name: 'Innlandet' },
  { id: 'trondelag', name: 'Trøndelag' },
  { id: 'vestfold-og-telemark', name: 'Vestfold og Telemark' },
] as const;

/** Counties since 2019 (norway.md 1.6): number, name, years it began and ended, statsforvalter where the pilot has one. */
export const COUNTIES: readonly (readonly [string, string, number, number | null, string | null])[] = [
  ['01', 'Østfold', 2019, 2020, null],
  ['02', 'Akershus', 2019, 2020, null],
  ['03', 'Oslo', 2019, null, null],
  ['04', 'Hedmark', 2019, 2020, 'innlandet'],
  ['05', 'Oppland', 2019, 2020, 'innlandet'],
  ['06', 'Buskerud', 2019, 2020, null],
  ['07', 'Vestfold', 2019, 2020, 'vestfold-og-telemark'],
  ['08', 'Telemark', 2019, 2020, 'vestfold-og-telemark'],
  ['09', 'Aust-Agder', 2019, 2020, null],
  ['10', 'Vest-Agder', 2019, 2020, null],
  ['11', 'Rogaland', 2019, null, null],
  ['12', 'Hordaland', 2019, 2020, null],
  ['14', 'Sogn og Fjordane', 2019, 2020, null],
  ['15', 'Møre og Romsdal', 2019, null, null],
  ['18', 'Nordland', 2019, null, null],
  ['19', 'Troms', 2019, 2020, null],
  ['20', 'Finnmark', 2019, 2020, null],
  ['30', 'Viken', 2020, 2024, null],
  ['31', 'Østfold', 2024, null, null],
  ['32', 'Akershus', 2024, null, null],
  ['33', 'Buskerud', 2024, null, null],
  ['34', 'Innlandet', 2020, null, 'innlandet'],
  ['38', 'Vestfold og Telemark', 2020, 2024, 'vestfold-og-telemark'],
  ['39', 'Vestfold', 2024, null, 'vestfold-og-telemark'],
  ['40', 'Telemark', 2024, null, 'vestfold-og-telemark'],
  ['42', 'Agder', 2020, null, null],
  ['46', 'Vestland', 2020, null, null],
  ['50', 'Trøndelag', 2019, null, 'trondelag'],
  ['54', 'Troms og Finnmark', 2020, 2024, null],
  ['55', 'Troms', 2024, null, null],
  ['56', 'Finnmark', 2024, null, null],
];

export const MINISTRIES = [
  {
    id: 'KD',
    nameNb: 'Kunnskapsdepartementet',
    nameNn: 'Kunnskapsdepartementet',
    nameEn: 'Ministry of Education and Research',
  },
  {
    id: 'ASD',
    nameNb: 'Arbeids- og sosialdepartementet',
    nameNn: 'Arbeids- og sosialdepartementet',
    nameEn: 'Ministry of Labour and Social Affairs',
  },
  {
    id: 'HOD',
    nameNb: 'Helse- og omsorgsdepartementet',
    nameNn: 'Helse- og omsorgsdepartementet',
    nameEn: 'Ministry of Health and Care Services',
  },
  {
    id: 'BLD',
    nameNb: 'Barne- og likestillingsdepartementet',
    nameNn: 'Barne- og likestillingsdepartementet',
    nameEn: 'Ministry of Children and Equality',
  },
] as const;

/** The five schemes with the name in the programme document (004 §5) and in the report's Table 1 (S8). */
export const SCHEMES = [
  {
    id: '231.63',
    ministryId: 'KD',
    chapter: 231,
    post: '63',
    name2019: 'Tilskudd til tiltak for bedre språkforståelse blant minoritetsspråklige barn i førskolealder',
    name2023: 'Tiltak for å styrke den norskspråklige utviklingen for minoritetsspråklige barn i barnehage',
  },
  {
    id: '231.66',
    ministryId: 'KD',
    chapter: 231,
    post: '66',
    name2019: 'Tilskudd til økt barnehagedeltakelse for minoritetsspråklige barn',
    name2023: 'Økt barnehagedeltakelse for minoritetsspråklige barn i barnehage',
  },
  {
    id: '621.63',
    ministryId: 'ASD',
    chapter: 621,
    post: '63',
    name2019: 'Sosiale tjenester og tiltak for vanskeligstilte',
    name2023: 'Tilskudd til utvikling av sosiale tjenester i NAV-kontoret',
  },
  {
    id: '765.60',
    ministryId: 'HOD',
    chapter: 765,
    post: '60',
    name2019: 'Tilbud til mennesker med langvarige og/eller sammensatte tjenestebehov',
    name2023: 'Tilbud til barn, unge og voksne med langvarige og/eller sammensatte tjenestebehov',
  },
  {
    id: '846.62',
    ministryId: 'BLD',
    chapter: 846,
    post: '62',
    name2019: 'Støtte til oppfølgings- og losfunksjoner for ungdom',
    name2023: 'Støtte til oppfølgings- og losfunksjoner for ungdom',
  },
] as const;

export const INDICATORS = [
  {
    id: 'population_0_5',
    column: 'age_0_5',
    nameNb: 'Innbyggere 0–5 år',
    nameNn: 'Innbyggjarar 0–5 år',
    nameEn: 'Inhabitants aged 0–5',
  },
  {
    id: 'population_6_15',
    column: 'age_6_15',
    nameNb: 'Innbyggere 6–15 år',
    nameNn: 'Innbyggjarar 6–15 år',
    nameEn: 'Inhabitants aged 6–15',
  },
  {
    id: 'population_16_24',
    column: 'age_16_24',
    nameNb: 'Innbyggere 16–24 år',
    nameNn: 'Innbyggjarar 16–24 år',
    nameEn: 'Inhabitants aged 16–24',
  },
  {
    id: 'population_0_24',
    column: 'age_0_24',
    nameNb: 'Innbyggere 0–24 år',
    nameNn: 'Innbyggjarar 0–24 år',
    nameEn: 'Inhabitants aged 0–24',
  },
  {
    id: 'population_total',
    column: 'total',
    nameNb: 'Innbyggere i alt',
    nameNn: 'Innbyggjarar i alt',
    nameEn: 'Inhabitants in total',
  },
] as const;

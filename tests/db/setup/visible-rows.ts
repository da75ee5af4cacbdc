/** What each actor reads of the tests' own rows, table by table, written out by hand. */
import { ACTORS, type ActorName, RUNS } from '@/tests/setup/tenants';

export const PUBLIC_TABLES = [
  'calculation_assumption',
  'county',
  'county_governor',
  'grant_scheme',
  'grant_scheme_name',
  'historical_grant',
  'indicator',
  'indicator_value',
  'ministry',
  'municipality',
  'municipality_change',
  'municipality_version',
  'participation',
  'printed_total',
  'programme',
  'programme_scheme',
  'reflection_item',
  'reflection_item_wording',
  'reflection_published_statistic',
  'reflection_release',
  'source',
];

const OPENED = ['annet:prove-annet', 'pfp:prove-apen', 'pfp:prove-ferdig', 'pfp:prove-stengt'] as const;
/** Whoever runs the rounds of a programme sees those it plans; to everyone else a round shows when it opens. */
const ROUNDS = {
  ...Object.fromEntries(ACTORS.map((name) => [name, OPENED])),
  'project-group': [...OPENED, 'pfp:prove-plan'].sort(),
  evaluator: [...OPENED, 'pfp:prove-plan'].sort(),
  'project-group-other-programme': [OPENED[0], 'annet:prove-annet-plan', ...OPENED.slice(1)],
};
const TENANT = "programme_id || ':' || municipality_id";
const [BOTH, TYNSETS, HORTENS] = [['pfp:3427', 'pfp:3801'], ['pfp:3427'], ['pfp:3801']] as const;
const SENT = {
  'project-group': ['pfp:prove-apen:3801'],
  'leader-own': ['pfp:prove-ferdig:3427'],
  'member-own': ['pfp:prove-ferdig:3427'],
  'leader-other': ['pfp:prove-apen:3801', 'pfp:prove-ferdig:3801'],
  evaluator: ['pfp:prove-apen:3801', 'pfp:prove-ferdig:3427', 'pfp:prove-ferdig:3801'],
};

const TOLD_OF_TYNSET = ['kanari-analyse-tynset', 'kanari-raad-tynset', 'kanari-vurdering-tynset'];
const DRAFTS_OF_TYNSET = ['kanari-analysekladd-tynset', 'kanari-tiltakskladd-tynset'];
const TOLD_OF_HORTEN = ['kanari-analyse-horten', 'kanari-raad-horten'];
const TOLD_OF_ALL = [...TOLD_OF_HORTEN, ...TOLD_OF_TYNSET];
const BESIDE_TYNSETS = ['kanari-vedlegg-tynset.txt', 'kanari-vedleggfulgt-tynset.txt'];
const BESIDE_HORTENS = ['kanari-vedlegg-horten.txt'];
const BESIDE_DRAFTS = ['kanari-vedleggsenere-tynset.txt', 'kanari-vedleggskladd-tynset.txt'];
/** What everyone with a place in the programme learns from, but for the directorate’s measures. */
const SHARED = ['kanari-hending-alle', 'kanari-samling-innlandet', 'kanari-tiltak-tynset'];

/** Everything that is not open to all, as each actor sees it. Written out by hand. */
export const VISIBLE: Record<
  string,
  { readonly select: string; readonly rows: Partial<Record<ActorName, readonly string[]>> }
> = {
  continued_grant: {
    select: "programme_id || ':' || municipality_id",
    rows: {
      'project-group': ['pfp:3427', 'pfp:3801'],
      'project-group-other-programme': ['annet:3427'],
      'leader-own': ['pfp:3427'],
      'leader-other': ['pfp:3801'],
      'member-own': ['pfp:3427'],
      'governor-own': ['pfp:3427'],
      'governor-other': ['pfp:3801'],
      evaluator: ['pfp:3427', 'pfp:3801'],
    },
  },
  "allocation WHERE status = 'draft'": {
    select: "programme_id || ':' || municipality_id",
    rows: { 'project-group': ['pfp:3427', 'pfp:3801'], 'project-group-other-programme': ['annet:3427'] },
  },
  [`calculation_run WHERE id IN ('${RUNS.own}', '${RUNS.foreign}')`]: {
    select: 'programme_id',
    rows: { 'project-group': ['pfp'], 'project-group-other-programme': ['annet'] },
  },
  "audit_event WHERE subject LIKE 'kanari-%'": {
    select: 'subject',
    rows: {
      'project-group': ['kanari-hendelse-pfp'],
      'project-group-other-programme': ['kanari-hendelse-annet'],
      administrator: ['kanari-hendelse-annet', 'kanari-hendelse-pfp'],
    },
  },
  "reflection_round WHERE id LIKE 'prove-%'": { select: "programme_id || ':' || id", rows: ROUNDS },
  "reflection_form_section WHERE id = 'prove'": { select: "programme_id || ':' || round_id", rows: ROUNDS },
  "reflection_form_item WHERE item_id = 'prove-tekst'": {
    select: "programme_id || ':' || round_id",
    rows: ROUNDS,
  },
  // That an answer is begun or sent; not what it says.
  "reflection_response WHERE round_id LIKE 'prove-%'": {
    select: TENANT,
    rows: {
      'project-group': BOTH,
      'project-group-other-programme': ['annet:3427'],
      'leader-own': TYNSETS,
      'leader-other': HORTENS,
      'member-own': TYNSETS,
      'governor-own': TYNSETS,
      'governor-other': HORTENS,
      evaluator: BOTH,
    },
  },
  "reflection_allowance WHERE reason LIKE 'kanari-%'": {
    select: TENANT,
    rows: {
      'project-group': BOTH,
      'leader-own': TYNSETS,
      'leader-other': HORTENS,
      'member-own': TYNSETS,
      evaluator: BOTH,
    },
  },
  // The drafts of every round there is, the seed's too.
  reflection_save: {
    select: TENANT,
    rows: { 'leader-own': TYNSETS, 'member-own': TYNSETS, 'leader-other': HORTENS },
  },
  "reflection_position WHERE dissent LIKE 'kanari-%'": {
    select: TENANT,
    rows: { 'leader-own': TYNSETS, 'member-own': TYNSETS },
  },
  reflection_presence: {
    select: TENANT,
    rows: { 'leader-own': TYNSETS, 'member-own': TYNSETS, 'leader-other': HORTENS },
  },
  "reflection_submission WHERE round_id LIKE 'prove-%'": {
    select: "programme_id || ':' || round_id || ':' || municipality_id",
    rows: SENT,
  },
  "reflection_submitted_answer WHERE round_id LIKE 'prove-%'": {
    select: "programme_id || ':' || round_id || ':' || municipality_id",
    rows: SENT,
  },
  reflection_disclosure: {
    select: 'reason',
    rows: {
      'project-group': ['kanari-innsyn-bo', 'kanari-innsyn-pfp', 'kanari-innsyn-utløpt'],
      evaluator: ['kanari-innsyn-bo', 'kanari-innsyn-pfp', 'kanari-innsyn-utløpt'],
      'project-group-other-programme': ['kanari-innsyn-annet'],
    },
  },
  "reflection_extract WHERE content LIKE 'kanari-%'": {
    select: 'content',
    rows: { evaluator: ['kanari-uttrekk-pfp'] },
  },
  "mail_message WHERE key LIKE 'kanari-%'": {
    select: 'key',
    rows: {
      'project-group': ['kanari-brev-horten', 'kanari-brev-tynset'],
      'leader-own': ['kanari-brev-tynset'],
      'leader-other': ['kanari-brev-horten'],
      evaluator: ['kanari-brev-horten', 'kanari-brev-tynset'],
    },
  },
  "leader_group_invitation WHERE name LIKE 'kanari-%'": {
    select: TENANT,
    rows: { 'leader-own': TYNSETS, 'member-own': TYNSETS, 'leader-other': HORTENS },
  },
  "user_address WHERE email LIKE 'kanari-%'": {
    select: 'email',
    rows: {
      'leader-own': ['kanari-adresse-tynset@example.org'],
      'leader-other': ['kanari-adresse-horten@example.org'],
    },
  },
  "registration WHERE content::text LIKE '%kanari-%'": {
    select: "substring(content::text from 'kanari-[a-z-]+')",
    rows: {
      'project-group': [...TOLD_OF_ALL, 'kanari-konklusjonskladd', ...SHARED].sort(),
      evaluator: [...TOLD_OF_ALL, 'kanari-konklusjonskladd', ...SHARED].sort(),
      'project-group-other-programme': ['kanari-analyse-annet', 'kanari-samling-annet', 'kanari-tiltak-annet'],
      'leader-own': [...TOLD_OF_TYNSET, ...DRAFTS_OF_TYNSET, ...SHARED].sort(),
      'member-own': [...TOLD_OF_TYNSET, ...DRAFTS_OF_TYNSET, ...SHARED].sort(),
      'leader-other': [...TOLD_OF_HORTEN, 'kanari-tiltakskladd-horten', ...SHARED].sort(),
      'governor-own': [...TOLD_OF_TYNSET, 'kanari-raadkladd-tynset', 'kanari-samlingskladd', ...SHARED].sort(),
      'governor-other': [...TOLD_OF_HORTEN, ...SHARED].sort(),
      directorate: ['kanari-hending-alle', 'kanari-samling-innlandet'],
    },
  },
  // A document is seen by those who see the version it lies beside, or a registered one after that.
  "attachment WHERE name LIKE 'kanari-%'": {
    select: 'name',
    rows: {
      'project-group': [...BESIDE_HORTENS, ...BESIDE_TYNSETS].sort(),
      evaluator: [...BESIDE_HORTENS, ...BESIDE_TYNSETS].sort(),
      'leader-own': [...BESIDE_TYNSETS, ...BESIDE_DRAFTS].sort(),
      'member-own': [...BESIDE_TYNSETS, ...BESIDE_DRAFTS].sort(),
      'leader-other': BESIDE_HORTENS,
      'governor-own': BESIDE_TYNSETS,
      'governor-other': BESIDE_HORTENS,
    },
  },
};

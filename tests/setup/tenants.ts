/**
 * Two programmes and several tenants with rows that some may see and others not, each marked by a canary: a text that
 * stands nowhere else, so that finding it tells whose row has got out. On top of the scenario `pilot`.
 */
import { stableUuid } from '@/prisma/seed/write';
import { EXTRACTS, RESPONSES, reflectionRows } from './reflection-tenants';
import { ATTACHMENTS, attachmentRows, REGISTRATIONS, registrationRows } from './registration-tenants';

export { ATTACHMENTS, EXTRACTS, REGISTRATIONS, RESPONSES };

/** The programme that nobody of the pilot has anything to do with. */
export const FOREIGN = 'annet';

const user = (key: string) => stableUuid(`user:${key}`);

/** The persons that act in access tests. Those of the pilot come from its seed, the others from `tenantRows`. */
export const PERSONS = {
  'project-group': user('project-group:1'),
  'project-group-other-programme': user('test:project-group-other-programme'),
  'leader-own': user('project-leader:Tynset'),
  'leader-other': user('project-leader:Horten'),
  'member-own': user('leader-group-member:Tynset'),
  'governor-own': user('county-governor:innlandet'),
  'governor-other': user('county-governor:vestfold-og-telemark'),
  evaluator: user('evaluator'),
  directorate: user('directorate'),
  administrator: user('administrator'),
  disabled: user('test:disabled'),
} as const;
export type Person = keyof typeof PERSONS;

/** Who asks: a person above, or nobody who is signed in. */
export const ACTORS = ['anonymous', ...(Object.keys(PERSONS) as Person[])] as const;
export type ActorName = (typeof ACTORS)[number];

export const RUNS = {
  own: stableUuid('test:run:pfp'),
  foreign: stableUuid('test:run:annet'),
  /** A run of the other programme that a decided amount rests on. */
  foreignDecided: stableUuid('test:run:annet:decided'),
} as const;

const PROJECT_GROUP: readonly ActorName[] = ['project-group'];
const OTHER_GROUP: readonly ActorName[] = ['project-group-other-programme'];
const OF_TYNSET: readonly ActorName[] = ['project-group', 'leader-own', 'member-own', 'governor-own', 'evaluator'];
const OF_HORTEN: readonly ActorName[] = ['project-group', 'leader-other', 'governor-other', 'evaluator'];

const RUN_ROUNDS: readonly ActorName[] = ['project-group', 'evaluator'];
const GROUP_OF_TYNSET: readonly ActorName[] = ['leader-own', 'member-own'];
/** Whoever has a place in the pilot, but the directorate. */
const LEARN: readonly ActorName[] = [
  'project-group',
  'leader-own',
  'leader-other',
  'member-own',
  'governor-own',
  'governor-other',
  'evaluator',
];
const NOBODY: readonly ActorName[] = [];

/** Each canary with those who may ever read it. */
export const CANARIES = {
  'kanari-utkast-pfp': PROJECT_GROUP,
  'kanari-problem-pfp': PROJECT_GROUP,
  'kanari-resultat-pfp': PROJECT_GROUP,
  'kanari-utkast-annet': OTHER_GROUP,
  'kanari-problem-annet': OTHER_GROUP,
  'kanari-lopende-tynset': OF_TYNSET,
  'kanari-lopende-horten': OF_HORTEN,
  'kanari-lopende-annet': OTHER_GROUP,
  'kanari-tildeling-tynset': PROJECT_GROUP,
  'kanari-tildeling-annet': OTHER_GROUP,
  'kanari-person-annet': ['project-group-other-programme', 'administrator'],
  'kanari-person-sperret': ['administrator'],
  'kanari-hendelse-pfp': ['project-group', 'administrator'],
  'kanari-hendelse-annet': ['project-group-other-programme', 'administrator'],
  'kanari-plan-pfp': RUN_ROUNDS,
  'kanari-plan-annet': OTHER_GROUP,
  // Drafts: their own leader group, and neither those who run the round nor the county governor.
  'kanari-kladd-tynset': ['leader-own', 'member-own'],
  'kanari-standpunkt-tynset': ['leader-own', 'member-own'],
  'kanari-uenig-tynset': ['leader-own', 'member-own'],
  'kanari-kladd-horten': ['leader-other'],
  'kanari-kladd-annet': NOBODY,
  // Sent: the evaluator, too; the project group where it has given a reason that still holds, which it has for one round.
  'kanari-sendt-tynset': ['leader-own', 'member-own', 'evaluator'],
  'kanari-sendt-horten': ['leader-other', 'evaluator'],
  'kanari-svar-horten': ['leader-other', 'evaluator', 'project-group'],
  'kanari-grunn-tynset': [...RUN_ROUNDS, 'leader-own', 'member-own'],
  'kanari-grunn-horten': [...RUN_ROUNDS, 'leader-other'],
  'kanari-innsyn-pfp': RUN_ROUNDS,
  'kanari-innsyn-utløpt': RUN_ROUNDS,
  'kanari-innsyn-bo': RUN_ROUNDS,
  'kanari-innsyn-annet': OTHER_GROUP,
  'kanari-uttrekk-pfp': ['evaluator'],
  'kanari-uttrekk-annet': NOBODY,
  'kanari-brev-tynset': [...RUN_ROUNDS, 'leader-own'],
  'kanari-brev-horten': [...RUN_ROUNDS, 'leader-other'],
  'kanari-invitert-tynset': ['leader-own', 'member-own'],
  'kanari-invitert-horten': ['leader-other'],
  'kanari-adresse-tynset': ['leader-own'],
  'kanari-adresse-horten': ['leader-other'],
  // Registered: the municipality, its county governor, the project group and the evaluator; drafts for those who write them.
  'kanari-analyse-tynset': OF_TYNSET,
  'kanari-analyse-horten': OF_HORTEN,
  'kanari-analyse-annet': OTHER_GROUP,
  'kanari-analysekladd-tynset': GROUP_OF_TYNSET,
  'kanari-tiltakskladd-tynset': GROUP_OF_TYNSET,
  'kanari-tiltakskladd-horten': ['leader-other'],
  'kanari-tiltak-tynset': LEARN,
  'kanari-tiltak-annet': OTHER_GROUP,
  'kanari-raad-tynset': OF_TYNSET,
  'kanari-raadkladd-tynset': ['governor-own'],
  'kanari-raad-horten': OF_HORTEN,
  'kanari-vurdering-tynset': OF_TYNSET,
  'kanari-samling-innlandet': [...LEARN, 'directorate'],
  'kanari-samlingskladd': ['governor-own'],
  'kanari-samling-annet': OTHER_GROUP,
  'kanari-hending-alle': [...LEARN, 'directorate'],
  'kanari-konklusjonskladd': RUN_ROUNDS,
  'kanari-vedlegg-tynset': OF_TYNSET,
  'kanari-vedlegg-horten': OF_HORTEN,
  'kanari-vedleggskladd-tynset': GROUP_OF_TYNSET,
  // Added to a draft that was registered since, and to a draft upon that.
  'kanari-vedleggfulgt-tynset': OF_TYNSET,
  'kanari-vedleggsenere-tynset': GROUP_OF_TYNSET,
} as const satisfies Record<string, readonly ActorName[]>;
export type Canary = keyof typeof CANARIES;

/** Canaries that are a person's name. */
export const OWN_NAMES: Partial<Record<ActorName, Canary>> = {
  'project-group-other-programme': 'kanari-person-annet',
  disabled: 'kanari-person-sperret',
};

const TYNSET = "(SELECT municipality_id FROM municipality_version WHERE number = '3427')";
const HORTEN = "(SELECT municipality_id FROM municipality_version WHERE number = '3801')";
const HASH = `sha256:${'0'.repeat(64)}`;

interface RunRow {
  readonly id: string;
  readonly programme: string;
  readonly year: number;
  readonly name: string;
  /** Stand in place of the first municipality's name, which a page of the run shows. */
  readonly problem?: Canary;
  readonly result?: Canary;
  readonly creator: { readonly person: string } | { readonly system: string };
}

/** A run like the pilot's of 2021, in another programme or with other words. */
function insertRun({ id, programme, year, name, problem, result, creator }: RunRow): string {
  const marked = (column: 'problem' | 'result', canary?: Canary) =>
    canary ? `jsonb_set(${column}::jsonb, '{municipalities,0,name}', '"${canary}"')::text` : column;
  const [column, value] =
    'person' in creator ? ['created_by_id', creator.person] : ['created_by_system', creator.system];
  return `INSERT INTO calculation_run (id, programme_id, year, name, starting_point, problem, result, provenance,
      problem_hash, result_hash, engine_version, ${column})
    SELECT '${id}', '${programme}', ${year}, '${name}', 'previous-pools', ${marked('problem', problem)},
      ${marked('result', result)}, '{"inputs":[]}', '${HASH}', '${HASH}', '1.0.0', '${value}'
    FROM calculation_run WHERE id = '${stableUuid('run:pfp:2021')}' ON CONFLICT DO NOTHING`;
}

/** SQL that adds the rows, to be run by one who may write everything. A second time it adds nothing. */
export const tenantRows: readonly string[] = [
  `INSERT INTO programme (id, name_nb, name_nn, name_en, first_year, last_year, starts_on, planned_end, baseline_year,
     test_data, source_id, source_reference)
   VALUES ('${FOREIGN}', 'Et annet program', 'Eit anna program', 'Another programme', 2024, 2026, '2024-01-01', '2026-12-31',
     2023, true, '002', 'section=1') ON CONFLICT DO NOTHING`,
  `INSERT INTO programme_scheme VALUES ('${FOREIGN}', '231.63') ON CONFLICT DO NOTHING`,
  `INSERT INTO participation (programme_id, municipality_id, county_governor_id, valid_from)
   VALUES ('${FOREIGN}', ${TYNSET}, 'innlandet', '2024-01-01') ON CONFLICT DO NOTHING`,
  `INSERT INTO app_user (id, name, disabled_at) VALUES
     ('${PERSONS['project-group-other-programme']}', 'kanari-person-annet', NULL),
     ('${PERSONS.disabled}', 'kanari-person-sperret', '2026-01-01') ON CONFLICT DO NOTHING`,
  `INSERT INTO membership (id, user_id, role, programme_id, valid_from) VALUES
     ('${stableUuid('test:membership:annet')}', '${PERSONS['project-group-other-programme']}', 'project-group', '${FOREIGN}', '2024-01-01'),
     ('${stableUuid('test:membership:disabled')}', '${PERSONS.disabled}', 'administrator', NULL, '2024-01-01')
   ON CONFLICT DO NOTHING`,
  `INSERT INTO continued_grant (programme_id, municipality_id, scheme_id, year, amount, source_id, source_reference) VALUES
     ('pfp', ${TYNSET}, '231.63', 2021, 111000, '002', 'page=kanari-lopende-tynset'),
     ('pfp', ${HORTEN}, '231.63', 2021, 222000, '002', 'page=kanari-lopende-horten'),
     ('${FOREIGN}', ${TYNSET}, '231.63', 2024, 333000, '002', 'page=kanari-lopende-annet') ON CONFLICT DO NOTHING`,
  insertRun({
    id: RUNS.own,
    programme: 'pfp',
    year: 2021,
    name: 'kanari-utkast-pfp',
    problem: 'kanari-problem-pfp',
    result: 'kanari-resultat-pfp',
    creator: { person: PERSONS['project-group'] },
  }),
  insertRun({
    id: RUNS.foreign,
    programme: FOREIGN,
    year: 2025,
    name: 'kanari-utkast-annet',
    problem: 'kanari-problem-annet',
    result: 'kanari-problem-annet',
    creator: { person: PERSONS['project-group-other-programme'] },
  }),
  insertRun({
    id: RUNS.foreignDecided,
    programme: FOREIGN,
    year: 2024,
    name: 'vedtatt-annet',
    creator: { system: 'test' },
  }),
  `INSERT INTO allocation (programme_id, municipality_id, year, version, status, amount, run_id, source_id, source_reference) VALUES
     ('pfp', ${TYNSET}, 2023, 1, 'draft', 4444000, '${RUNS.own}', '002', 'page=kanari-tildeling-tynset'),
     ('pfp', ${HORTEN}, 2023, 1, 'draft', 5555000, '${RUNS.own}', '002', 'page=kanari-tildeling-horten'),
     ('${FOREIGN}', ${TYNSET}, 2025, 1, 'draft', 6666000, '${RUNS.foreign}', '002', 'page=kanari-tildeling-annet'),
     ('${FOREIGN}', ${TYNSET}, 2024, 1, 'decided', 7777000, '${RUNS.foreignDecided}', '002', 'page=1') ON CONFLICT DO NOTHING`,
  `INSERT INTO audit_event (actor_system, acting_role, programme_id, type, subject, details)
   SELECT 'test', 'system', programme, 'calculation.saved', subject, '{}' FROM (VALUES
     ('pfp', 'kanari-hendelse-pfp'), ('${FOREIGN}', 'kanari-hendelse-annet')) AS v (programme, subject)
   WHERE NOT EXISTS (SELECT 1 FROM audit_event e WHERE e.subject = v.subject)`,
  ...reflectionRows,
  ...registrationRows,
  ...attachmentRows,
];

/**
 * Registrations of two municipalities, their county governors, the programme and the evaluator, each marked by a canary. On top of
 * the scenario `pilot`, with ids of their own.
 */
import { stableUuid } from '@/prisma/seed/write';

const TYNSET = "(SELECT municipality_id FROM municipality_version WHERE number = '3427')";
const HORTEN = "(SELECT municipality_id FROM municipality_version WHERE number = '3801')";
const registration = (name: string) => stableUuid(`test:registration:${name}`);

/** The tests' own registrations, as entries name them. */
export const REGISTRATIONS = {
  baselineOwn: registration('baseline:tynset'),
  baselineFollowed: registration('baseline-followed:tynset'),
  baselineOther: registration('baseline:horten'),
  baselineForeign: registration('baseline:annet'),
  draftOwn: registration('draft:tynset'),
  draftOther: registration('draft:horten'),
  measureOwn: registration('measure:tynset'),
  measureForeign: registration('measure:annet'),
  adviceOwn: registration('advice:tynset'),
  adviceDraft: registration('advice-draft:tynset'),
  adviceOther: registration('advice:horten'),
  assessment: registration('assessment:tynset'),
  gathering: registration('gathering:innlandet'),
  gatheringDraft: registration('gathering-draft:innlandet'),
  gatheringForeign: registration('gathering:annet'),
  markerForAll: registration('marker:pfp'),
  conclusion: registration('conclusion:pfp'),
  conclusionDraft: registration('conclusion-draft:pfp'),
} as const;

interface RegistrationRow {
  readonly id: string;
  readonly version?: number;
  readonly programme?: string;
  readonly kind: string;
  readonly municipality?: string;
  readonly governor?: string;
  readonly state?: 'draft' | 'registered';
  readonly content: object;
}

function insertRegistration({ id, kind, content, ...row }: RegistrationRow): string {
  const { version = 1, programme = 'pfp', municipality = 'NULL', governor, state = 'registered' } = row;
  return `INSERT INTO registration (programme_id, id, version, kind, municipality_id, county_governor_id, state, effective_on, content,
      save_id, recorded_by_system)
    VALUES ('${programme}', '${id}', ${version}, '${kind}', ${municipality}, ${governor ? `'${governor}'` : 'NULL'}, '${state}', '2020-02-01',
      '${JSON.stringify(content)}', '${stableUuid(`test:save:${id}:${version}`)}', 'test') ON CONFLICT DO NOTHING`;
}

const BASELINE = { sectors: ['school', 'health', 'child-welfare'] };
const MEASURE = { state: 'started' };
const advice = (title: string) => ({ title, advice: 'Et råd for prøver', state: 'open' });
const gathering = (name: string) => ({ name, type: 'gathering' });
const conclusion = (goal: string) => ({ goal, level: 'pilot-goal' });

/** SQL for one who may write everything. A second time it adds nothing. */
export const registrationRows: readonly string[] = (
  [
    {
      id: REGISTRATIONS.baselineOwn,
      kind: 'baseline',
      municipality: TYNSET,
      content: { ...BASELINE, title: 'kanari-analyse-tynset' },
    },
    // A draft that was registered, and a draft upon it.
    ...(['draft', 'registered', 'draft'] as const).map((state, index) => ({
      id: REGISTRATIONS.baselineFollowed,
      version: index + 1,
      kind: 'baseline',
      municipality: TYNSET,
      state,
      content: { ...BASELINE, title: state === 'draft' ? 'kanari-analysekladd-tynset' : 'kanari-analyse-tynset' },
    })),
    {
      id: REGISTRATIONS.baselineOther,
      kind: 'baseline',
      municipality: HORTEN,
      content: { ...BASELINE, title: 'kanari-analyse-horten' },
    },
    {
      id: REGISTRATIONS.baselineForeign,
      programme: 'annet',
      kind: 'baseline',
      municipality: TYNSET,
      content: { ...BASELINE, title: 'kanari-analyse-annet' },
    },
    {
      id: REGISTRATIONS.draftOwn,
      kind: 'measure',
      municipality: TYNSET,
      state: 'draft',
      content: { ...MEASURE, name: 'kanari-tiltakskladd-tynset' },
    },
    {
      id: REGISTRATIONS.draftOther,
      kind: 'measure',
      municipality: HORTEN,
      state: 'draft',
      content: { ...MEASURE, name: 'kanari-tiltakskladd-horten' },
    },
    {
      id: REGISTRATIONS.measureOwn,
      kind: 'measure',
      municipality: TYNSET,
      content: { ...MEASURE, name: 'kanari-tiltak-tynset' },
    },
    {
      id: REGISTRATIONS.measureForeign,
      programme: 'annet',
      kind: 'measure',
      municipality: TYNSET,
      content: { ...MEASURE, name: 'kanari-tiltak-annet' },
    },
    {
      id: REGISTRATIONS.adviceOwn,
      kind: 'advice',
      municipality: TYNSET,
      governor: 'innlandet',
      content: advice('kanari-raad-tynset'),
    },
    {
      id: REGISTRATIONS.adviceDraft,
      kind: 'advice',
      municipality: TYNSET,
      governor: 'innlandet',
      state: 'draft',
      content: advice('kanari-raadkladd-tynset'),
    },
    {
      id: REGISTRATIONS.adviceOther,
      kind: 'advice',
      municipality: HORTEN,
      governor: 'vestfold-og-telemark',
      content: advice('kanari-raad-horten'),
    },
    {
      id: REGISTRATIONS.assessment,
      kind: 'assessment',
      municipality: TYNSET,
      content: { characteristic: 'leadership', status: 'begun', reason: 'kanari-vurdering-tynset' },
    },
    {
      id: REGISTRATIONS.gathering,
      kind: 'gathering',
      governor: 'innlandet',
      content: gathering('kanari-samling-innlandet'),
    },
    {
      id: REGISTRATIONS.gatheringDraft,
      kind: 'gathering',
      governor: 'innlandet',
      state: 'draft',
      content: gathering('kanari-samlingskladd'),
    },
    {
      id: REGISTRATIONS.gatheringForeign,
      programme: 'annet',
      kind: 'gathering',
      governor: 'innlandet',
      content: gathering('kanari-samling-annet'),
    },
    { id: REGISTRATIONS.markerForAll, kind: 'marker', content: { type: 'pandemic', title: 'kanari-hending-alle' } },
    // Open to all, and so no canary: what is registered of the evaluation is.
    { id: REGISTRATIONS.conclusion, kind: 'conclusion', content: conclusion('Et mål for prøver') },
    {
      id: REGISTRATIONS.conclusionDraft,
      kind: 'conclusion',
      state: 'draft',
      content: conclusion('kanari-konklusjonskladd'),
    },
  ] satisfies readonly RegistrationRow[]
).map(insertRegistration);

const attachment = (canary: string) => stableUuid(`test:attachment:${canary}`);
/** The tests' own documents, as entries name them. */
export const ATTACHMENTS = {
  attachmentOwn: attachment('kanari-vedlegg-tynset'),
  attachmentDraft: attachment('kanari-vedleggskladd-tynset'),
  attachmentRegistered: attachment('kanari-vedleggfulgt-tynset'),
  attachmentLater: attachment('kanari-vedleggsenere-tynset'),
  attachmentOther: attachment('kanari-vedlegg-horten'),
} as const;

/**
 * Documents beside a registration that everyone of the municipality reads; beside a draft; beside a draft that was registered since;
 * and beside a draft upon what is registered.
 */
export const attachmentRows: readonly string[] = (
  [
    ['baselineOwn', 1, 'kanari-vedlegg-tynset'],
    ['draftOwn', 1, 'kanari-vedleggskladd-tynset'],
    ['baselineFollowed', 1, 'kanari-vedleggfulgt-tynset'],
    ['baselineFollowed', 3, 'kanari-vedleggsenere-tynset'],
    ['baselineOther', 1, 'kanari-vedlegg-horten'],
  ] as const
).map(
  ([of, version, canary]) =>
    `INSERT INTO attachment (programme_id, id, registration_id, registration_version, name, media_type, size, content_hash, content,
      added_by_system)
     SELECT 'pfp', '${attachment(canary)}', '${REGISTRATIONS[of]}', ${version}, '${canary}.txt', 'text/plain', length(bytes),
       'sha256:' || encode(sha256(bytes), 'hex'), bytes, 'test' FROM (SELECT convert_to('${canary}', 'UTF8') AS bytes) AS v
     ON CONFLICT DO NOTHING`,
);

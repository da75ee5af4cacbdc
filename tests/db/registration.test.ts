import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/access/actor';
import type { PrismaClient } from '@/lib/db/generated/client';
import { type RegistrationInput, saveRegistration } from '@/lib/registration/commands';
import { getRegistration } from '@/lib/registration/queries';
import {
  getMunicipalityRegister,
  getProgrammeRegister,
  getRegistrationPage,
  openRegistration,
} from '@/lib/registration/register/queries';
import { inputName } from '@/lib/registration/rules/content';
import { registrationsAt } from '@/lib/registration/rules/time';
import { ACTORS, type ActorName, REGISTRATIONS } from '@/tests/setup/tenants';
import { filledApplication } from './setup/database';
import { hashTables } from './setup/row-hash';
import { actorNamed, addTenants, asOwner } from './setup/sessions';

const NOW = new Date('2026-11-22T09:00:00Z');
let client: PrismaClient;
let tynset: string;
let horten: string;
const actors = new Map<ActorName, Actor>();
const actor = (name: ActorName): Actor => actors.get(name) ?? expect.fail(name);

beforeAll(async () => {
  client = await filledApplication();
  await addTenants(client);
  for (const name of ACTORS) actors.set(name, await actorNamed(client, name, NOW));
  const places = (await asOwner(
    client,
    "SELECT municipality_id AS id, number FROM municipality_version WHERE number IN ('3427', '3801') ORDER BY number",
  )) as readonly { id: string }[];
  [tynset = '', horten = ''] = places.map(({ id }) => id);
});

const typed = (fields: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [inputName(name), value]));
const PLAN = { name: 'Strategi 0–24' };
const plan = (more: Partial<RegistrationInput> = {}): RegistrationInput => ({
  programme: 'pfp',
  kind: 'plan',
  id: randomUUID(),
  saveId: randomUUID(),
  base: 0,
  municipality: tynset,
  countyGovernor: null,
  effectiveOn: '2020-05-01',
  state: 'registered',
  typed: typed(PLAN),
  ...more,
});
const save = (input: RegistrationInput, by: ActorName = 'leader-own') => saveRegistration(actor(by), input, NOW);
const saved = (input: RegistrationInput, version = 1) => ({
  ok: true,
  value: expect.objectContaining({ id: input.id, version }),
});
const REFUSED = { ok: false, failure: { kind: 'not-found' } };
const historyOf = async (id: string, by: ActorName = 'leader-own', kind = 'plan') =>
  (await getRegistration(actor(by), 'pfp', { kind, id, municipality: tynset }))?.versions ?? null;
const hash = () => hashTables((sql) => client.$queryRawUnsafe(sql));

describe('a registration', () => {
  it('is a version of what was typed, with its writer, its day and its trail', async () => {
    const input = plan();
    expect(await save(input)).toEqual(saved(input));
    expect(await historyOf(input.id)).toMatchObject([
      { version: 1, state: 'registered', effectiveOn: '2020-05-01', content: PLAN, recordedBy: 'Ida', recordedAt: NOW },
    ]);
    const trail = await asOwner(client, `SELECT type, municipality_id FROM audit_event WHERE subject = '${input.id}'`);
    expect(trail).toEqual([{ type: 'registration.registered', municipality_id: tynset }]);
  });

  it('pressed twice is one version; the same press with other words, or as something else, is refused', async () => {
    const input = plan();
    expect(await Promise.all([save(input), save(input)])).toEqual([saved(input), saved(input)]);
    expect(await save(input)).toEqual(saved(input));
    expect(await save({ ...input, typed: typed({ name: 'Noe annet' }) })).toEqual(REFUSED);
    expect(await save({ ...input, state: 'draft' })).toEqual(REFUSED);
    expect(await save({ ...input, id: randomUUID() })).toEqual(REFUSED);
    expect(await historyOf(input.id)).toHaveLength(1);
  });

  it('written upon an older version is refused, and brings the newer along; written upon that, both stay', async () => {
    const input = plan();
    await save(input);
    const theirs = { ...input, base: 1, saveId: randomUUID(), typed: typed({ ...PLAN, type: 'strategy' }) };
    const ours = { ...input, base: 1, saveId: randomUUID(), typed: typed({ ...PLAN, link: 'Vår tekst' }) };
    expect(await save(theirs, 'member-own')).toEqual(saved(input, 2));
    expect(await save(ours)).toMatchObject({
      ok: false,
      failure: {
        kind: 'conflict',
        newer: { version: 2, recordedBy: 'Tuva' },
        fields: ['type', 'link'],
        theirs: { type: 'strategy' },
      },
    });
    expect(await save({ ...ours, base: 2, saveId: randomUUID() })).toEqual(saved(input, 3));
    expect((await historyOf(input.id))?.map(({ content }) => content)).toEqual([
      PLAN,
      { ...PLAN, type: 'strategy' },
      { ...PLAN, link: 'Vår tekst' },
    ]);
  });

  it('by two at the same instant is one version and one conflict, never one upon the other unseen', async () => {
    const input = plan();
    await save(input);
    const next = (name: string) => ({ ...input, base: 1, saveId: randomUUID(), typed: typed({ name }) });
    const outcomes = await Promise.all([save(next('A')), save(next('B'), 'member-own')]);
    expect(outcomes.map((one) => (one.ok ? 'saved' : one.failure.kind)).sort()).toEqual(['conflict', 'saved']);
    expect(await historyOf(input.id)).toHaveLength(2);
  });

  it('upon a version that does not exist is refused', async () => {
    const input = plan({ base: 3 });
    expect(await save(input)).toEqual(REFUSED);
    expect(await historyOf(input.id)).toBeNull();
  });
});

describe('a draft', () => {
  it('needs neither its day nor what is required, and counts in nothing', async () => {
    const input = plan({ state: 'draft', effectiveOn: '', typed: typed({ link: 'Bare dette' }) });
    expect(await save(input)).toEqual(saved(input));
    const versions = (await historyOf(input.id)) ?? [];
    expect(registrationsAt(versions, '2100-12-31')).toEqual([]);
    const opened = await openRegistration(actor('leader-own'), 'pfp', {
      slug: 'planer',
      number: '3427',
      id: input.id,
      version: null,
    });
    expect(opened).toMatchObject({ base: 1, effectiveOn: '', content: { link: 'Bare dette' } });
    const registered = { ...input, base: 1, saveId: randomUUID(), state: 'registered' as const };
    expect(await save(registered)).toMatchObject({
      failure: {
        kind: 'faults',
        faults: [
          { field: 'name', code: 'required' },
          { field: 'effectiveOn', code: 'required' },
        ],
      },
    });
  });

  it('is for those who write: the same registration has it for them and not for its other readers', async () => {
    const input = plan();
    await save(input);
    await save({ ...input, base: 1, saveId: randomUUID(), state: 'draft', typed: typed({ name: 'Kladd' }) });
    const seen = async (by: ActorName) => (await historyOf(input.id, by))?.map(({ state }) => state) ?? null;
    expect(await seen('member-own')).toEqual(['registered', 'draft']);
    for (const by of ['project-group', 'governor-own', 'evaluator'] as const)
      expect(await seen(by)).toEqual(['registered']);
    for (const by of ['leader-other', 'governor-other', 'directorate', 'anonymous'] as const)
      expect(await seen(by)).toBeNull();
  });
});

describe('taking back', () => {
  const withdrawal = (input: RegistrationInput, base: number): RegistrationInput => ({
    ...input,
    base,
    saveId: randomUUID(),
    state: 'withdrawn',
    effectiveOn: '',
    typed: {},
  });

  it('holds for all its days, keeps what stood, and can be undone by registering again', async () => {
    const input = plan();
    await save(input);
    await save({ ...input, base: 1, saveId: randomUUID(), effectiveOn: '2021-05-01', typed: typed({ name: 'Ny' }) });
    expect(await save(withdrawal(input, 2))).toEqual(saved(input, 3));
    const versions = (await historyOf(input.id)) ?? [];
    expect(versions.at(-1)).toMatchObject({ state: 'withdrawn', content: { name: 'Ny' }, effectiveOn: '2020-05-01' });
    for (const day of ['2020-06-01', '2021-06-01', '2026-01-01']) expect(registrationsAt(versions, day)).toEqual([]);
    expect(await save({ ...input, base: 3, saveId: randomUUID() })).toEqual(saved(input, 4));
    expect(registrationsAt((await historyOf(input.id)) ?? [], '2022-01-01')).toMatchObject([
      { version: 4, content: PLAN },
    ]);
  });

  it('shows nobody what was only a draft', async () => {
    const input = plan({ state: 'draft', typed: typed({ name: 'Hemmelig kladd' }) });
    await save(input);
    expect(await save(withdrawal(input, 1))).toEqual(saved(input, 2));
    expect(await historyOf(input.id, 'project-group')).toMatchObject([{ state: 'withdrawn', content: {} }]);
  });

  it('of what is not there, or has gone on, is refused', async () => {
    const input = plan();
    expect(await save(withdrawal(input, 0))).toEqual(REFUSED);
    await save(input);
    await save({ ...input, base: 1, saveId: randomUUID() });
    expect(await save(withdrawal(input, 1))).toMatchObject({ failure: { kind: 'conflict' } });
  });
});

describe('what is not for the writer', () => {
  const advice = (more: Partial<RegistrationInput> = {}): RegistrationInput =>
    plan({
      kind: 'advice',
      countyGovernor: 'innlandet',
      typed: typed({ title: 'Om møteplasser', advice: 'Et råd', state: 'open' }),
      ...more,
    });
  const gathering = (more: Partial<RegistrationInput> = {}): RegistrationInput =>
    advice({ kind: 'gathering', municipality: null, typed: typed({ name: 'Samling', type: 'gathering' }), ...more });
  const phase = (more: Partial<RegistrationInput> = {}): RegistrationInput =>
    plan({ kind: 'phase', municipality: null, typed: typed({ name: 'F', focus: 'F', endsOn: '2021-01-01' }), ...more });
  const assessment = (): RegistrationInput =>
    plan({ kind: 'assessment', typed: typed({ characteristic: 'leadership', status: 'begun', reason: 'Fordi' }) });
  const marker = (municipality: string | null): RegistrationInput =>
    plan({ kind: 'marker', municipality, typed: typed({ type: 'other', title: 'En hendelse' }) });

  it.each<[string, () => RegistrationInput, readonly ActorName[]]>([
    ['a plan of Tynset', () => plan(), ['leader-own', 'member-own']],
    ['a plan of Horten', () => plan({ municipality: horten }), ['leader-other']],
    ['a plan of Tynset in another programme', () => plan({ programme: 'annet' }), []],
    ['a plan that is nobody’s', () => plan({ municipality: null }), []],
    ['a plan of a county governor', () => plan({ countyGovernor: 'innlandet' }), []],
    ['advice to Tynset', () => advice(), ['governor-own']],
    ['advice to Tynset in the name of another office', () => advice({ countyGovernor: 'vestfold-og-telemark' }), []],
    ['advice to Horten from Innlandet', () => advice({ municipality: horten }), []],
    ['advice from nobody', () => advice({ countyGovernor: null }), []],
    ['a gathering of Innlandet', () => gathering(), ['governor-own']],
    ['a gathering of one municipality', () => gathering({ municipality: tynset }), []],
    ['a phase', () => phase(), ['project-group', 'evaluator']],
    ['a phase of a municipality', () => phase({ municipality: tynset }), []],
    ['a phase of the other programme', () => phase({ programme: 'annet' }), ['project-group-other-programme']],
    ['an assessment of Tynset', () => assessment(), ['evaluator']],
    ['an event in Tynset', () => marker(tynset), ['leader-own', 'member-own']],
    ['an event for all', () => marker(null), ['project-group', 'evaluator']],
    ['a kind that is none', () => plan({ kind: 'secret' }), []],
    ['a field that is none', () => plan({ typed: typed({ ...PLAN, secret: 'x' }) }), []],
  ])('%s is written by nobody else, and nothing changes', async (_what, make, writers) => {
    const before = await hash();
    for (const name of ACTORS.filter((one) => !writers.includes(one)))
      expect([name, await save(make(), name)]).toEqual([name, REFUSED]);
    expect(await hash()).toEqual(before);
    for (const name of writers) expect([name, (await save(make(), name)).ok]).toEqual([name, true]);
  });

  it('is another’s registration, by its own id or by another kind', async () => {
    const before = await hash();
    const upon = (id: string, more: Partial<RegistrationInput> = {}) => save(plan({ id, base: 1, ...more }));
    expect(await upon(REGISTRATIONS.baselineOther)).toEqual(REFUSED);
    expect(await upon(REGISTRATIONS.baselineOwn)).toEqual(REFUSED);
    expect(await upon(REGISTRATIONS.measureOwn, { municipality: horten })).toEqual(REFUSED);
    expect(await upon(REGISTRATIONS.gathering, { municipality: null })).toEqual(REFUSED);
    expect(await hash()).toEqual(before);
  });

  it('is pointed to by nothing: another municipality’s deliberation, another region’s municipality', async () => {
    const deliberation = (municipality: string): RegistrationInput =>
      plan({
        kind: 'deliberation',
        municipality,
        typed: typed({ title: 'D', needs: 'N', 'alternatives.0.alternative': 'A', 'alternatives.0.outcome': 'chosen' }),
      });
    const [own, other] = [deliberation(tynset), deliberation(horten)];
    await save(own);
    await save(other, 'leader-other');
    const measure = (id: string) =>
      plan({ kind: 'measure', typed: typed({ name: 'T', state: 'planned', deliberation: id }) });
    expect((await save(measure(own.id))).ok).toBe(true);
    for (const id of [other.id, REGISTRATIONS.baselineOwn, randomUUID()])
      expect(await save(measure(id))).toEqual(REFUSED);
    const environment = (id: string) =>
      gathering({
        kind: 'competence-environment',
        typed: typed({ name: 'K', 'roles.guidance': 'on', [`municipalities.${id}`]: 'on' }),
      });
    expect((await save(environment(tynset), 'governor-own')).ok).toBe(true);
    expect(await save(environment(horten), 'governor-own')).toEqual(REFUSED);
  });
});

describe('faults', () => {
  it('come back by name, and nothing is written', async () => {
    const before = await hash();
    const input = plan({ effectiveOn: '1989-01-01', typed: typed({ name: 'x'.repeat(301), adoptedOn: '2021-02-29' }) });
    expect(await save(input)).toEqual({
      ok: false,
      failure: {
        kind: 'faults',
        faults: [
          { field: 'name', code: 'too-long' },
          { field: 'adoptedOn', code: 'date' },
          { field: 'effectiveOn', code: 'range' },
        ],
      },
    });
    expect(await hash()).toEqual(before);
  });

  it('are what fills every field to its brim, in words and not as a broken row', async () => {
    const prose = Object.fromEntries(
      ['across', 'challenges', 'works', 'existing', 'grants', 'method'].map((key) => [
        key,
        '"\n'.repeat(10_000).trim(),
      ]),
    );
    const input = plan({ kind: 'baseline', typed: typed({ title: 'T', 'sectors.school': 'on', ...prose }) });
    const outcome = await save(input);
    expect(outcome).toMatchObject({ failure: { kind: 'faults', faults: [{ field: 'title', code: 'too-long' }] } });
    const half = Object.fromEntries(Object.entries(prose).slice(0, 5));
    expect((await save({ ...input, typed: typed({ title: 'T', 'sectors.school': 'on', ...half }) })).ok).toBe(true);
  });
});

describe('the lists', () => {
  const titles = async (by: ActorName, number: string) =>
    (await getMunicipalityRegister(actor(by), 'pfp', number, NOW))?.lists.flatMap(({ rows }) =>
      rows.map(({ id }) => id),
    ) ?? null;

  it('of a municipality are for it, its county governor, the project group and the evaluator', async () => {
    for (const by of ['leader-own', 'member-own', 'project-group', 'governor-own', 'evaluator'] as const)
      expect(await titles(by, '3427')).toContain(REGISTRATIONS.baselineOwn);
    for (const by of ['leader-other', 'governor-other', 'directorate', 'administrator', 'anonymous'] as const)
      expect(await titles(by, '3427')).toBeNull();
    expect(await titles('project-group-other-programme', '3427')).toBeNull();
    expect(await titles('leader-own', '9999')).toBeNull();
  });

  it('have drafts for those who write alone, and say who may write what', async () => {
    expect(await titles('leader-own', '3427')).toContain(REGISTRATIONS.draftOwn);
    expect(await titles('governor-own', '3427')).not.toContain(REGISTRATIONS.draftOwn);
    expect(await titles('governor-own', '3427')).toContain(REGISTRATIONS.adviceDraft);
    const writes = async (by: ActorName) =>
      (await getMunicipalityRegister(actor(by), 'pfp', '3427', NOW))?.lists
        .filter(({ mayWrite }) => mayWrite)
        .map(({ definition }) => definition.kind);
    expect(await writes('member-own')).toHaveLength(8);
    expect(await writes('governor-own')).toEqual(['advice']);
    expect(await writes('evaluator')).toEqual(['assessment']);
    expect(await writes('project-group')).toEqual([]);
  });

  it('of the programme are for everyone who has a place in it', async () => {
    const seen = async (by: ActorName) =>
      (await getProgrammeRegister(actor(by), 'pfp', NOW))?.lists.flatMap(({ rows }) => rows.map(({ id }) => id)) ??
      null;
    for (const by of ['leader-own', 'leader-other', 'governor-other', 'directorate', 'evaluator'] as const)
      expect(await seen(by)).toContain(REGISTRATIONS.gathering);
    for (const by of ['anonymous', 'project-group-other-programme', 'administrator', 'disabled'] as const)
      expect(await seen(by)).toBeNull();
    expect(await seen('governor-own')).toContain(REGISTRATIONS.gatheringDraft);
    expect(await seen('governor-other')).not.toContain(REGISTRATIONS.gatheringDraft);
  });

  it('lead to pages: a measure is for all who learn from it, at its own address alone', async () => {
    const page = (by: ActorName, slug: string, number: string | null, id: string) =>
      getRegistrationPage(actor(by), 'pfp', { slug, number, id });
    expect(await page('leader-other', 'tiltak', '3427', REGISTRATIONS.measureOwn)).toMatchObject({ mayWrite: false });
    expect(await page('leader-other', 'tiltak', '3801', REGISTRATIONS.measureOwn)).toBeNull();
    expect(await page('leader-own', 'grupper', '3427', REGISTRATIONS.measureOwn)).toBeNull();
    expect(await page('leader-own', 'tiltak', null, REGISTRATIONS.measureOwn)).toBeNull();
    expect(await page('directorate', 'tiltak', '3427', REGISTRATIONS.measureOwn)).toBeNull();
    expect(await page('leader-own', 'tiltak', '3427', REGISTRATIONS.measureForeign)).toBeNull();
    expect(await page('leader-own', 'tiltak', '3427', 'x')).toBeNull();
    expect(await page('anonymous', 'maloppnaelse', null, REGISTRATIONS.conclusion)).toMatchObject({ mayWrite: false });
    expect(await page('anonymous', 'maloppnaelse', null, REGISTRATIONS.conclusionDraft)).toBeNull();
  });
});

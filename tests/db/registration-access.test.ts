import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { RegistrationInput } from '@/lib/registration/commands';
import {
  getMunicipalityRegister,
  getProgrammeRegister,
  getRegistrationPage,
} from '@/lib/registration/register/queries';
import { ACTORS, type ActorName, REGISTRATIONS } from '@/tests/setup/tenants';
import { filledApplication } from './setup/database';
import { NOW, PLAN, REFUSED, registering, typed } from './setup/registering';

let own: Awaited<ReturnType<typeof registering>>;
beforeAll(async () => {
  own = await registering(await filledApplication());
});

describe('what is not for the writer', () => {
  const advice = (more: Partial<RegistrationInput> = {}): RegistrationInput =>
    own.plan({
      kind: 'advice',
      countyGovernor: 'innlandet',
      typed: typed({ title: 'Om møteplasser', advice: 'Et råd', state: 'open' }),
      ...more,
    });
  const gathering = (more: Partial<RegistrationInput> = {}): RegistrationInput =>
    advice({ kind: 'gathering', municipality: null, typed: typed({ name: 'Samling', type: 'gathering' }), ...more });
  const phase = (more: Partial<RegistrationInput> = {}): RegistrationInput =>
    own.plan({
      kind: 'phase',
      municipality: null,
      typed: typed({ name: 'F', focus: 'F', endsOn: '2021-01-01' }),
      ...more,
    });
  const assessment = (): RegistrationInput =>
    own.plan({ kind: 'assessment', typed: typed({ characteristic: 'leadership', status: 'begun', reason: 'Fordi' }) });
  const marker = (municipality: string | null): RegistrationInput =>
    own.plan({ kind: 'marker', municipality, typed: typed({ type: 'other', title: 'En hendelse' }) });

  it.each<[string, () => RegistrationInput, readonly ActorName[]]>([
    ['a plan of Tynset', () => own.plan(), ['leader-own', 'member-own']],
    ['a plan of Horten', () => own.plan({ municipality: own.horten }), ['leader-other']],
    ['a plan of Tynset in another programme', () => own.plan({ programme: 'annet' }), []],
    ['a plan that is nobody’s', () => own.plan({ municipality: null }), []],
    ['a plan of a county governor', () => own.plan({ countyGovernor: 'innlandet' }), []],
    ['advice to Tynset', () => advice(), ['governor-own']],
    ['advice to Tynset in the name of another office', () => advice({ countyGovernor: 'vestfold-og-telemark' }), []],
    ['advice to Horten from Innlandet', () => advice({ municipality: own.horten }), []],
    ['advice from nobody', () => advice({ countyGovernor: null }), []],
    ['a gathering of Innlandet', () => gathering(), ['governor-own']],
    ['a gathering of one municipality', () => gathering({ municipality: own.tynset }), []],
    ['a phase', () => phase(), ['project-group', 'evaluator']],
    ['a phase of a municipality', () => phase({ municipality: own.tynset }), []],
    ['a phase of the other programme', () => phase({ programme: 'annet' }), ['project-group-other-programme']],
    ['an assessment of Tynset', () => assessment(), ['evaluator']],
    ['an event in Tynset', () => marker(own.tynset), ['leader-own', 'member-own']],
    ['an event for all', () => marker(null), ['project-group', 'evaluator']],
    ['a kind that is none', () => own.plan({ kind: 'secret' }), []],
    ['a field that is none', () => own.plan({ typed: typed({ ...PLAN, secret: 'x' }) }), []],
  ])('%s is written by nobody else, and nothing changes', async (_what, make, writers) => {
    const before = await own.hash();
    for (const name of ACTORS.filter((one) => !writers.includes(one)))
      expect([name, await own.save(make(), name)]).toEqual([name, REFUSED]);
    expect(await own.hash()).toEqual(before);
    for (const name of writers) expect([name, (await own.save(make(), name)).ok]).toEqual([name, true]);
  });

  it('is another’s registration, by its own id or by another kind', async () => {
    const before = await own.hash();
    const upon = (id: string, more: Partial<RegistrationInput> = {}) => own.save(own.plan({ id, base: 1, ...more }));
    expect(await upon(REGISTRATIONS.baselineOther)).toEqual(REFUSED);
    expect(await upon(REGISTRATIONS.baselineOwn)).toEqual(REFUSED);
    expect(await upon(REGISTRATIONS.measureOwn, { municipality: own.horten })).toEqual(REFUSED);
    expect(await upon(REGISTRATIONS.gathering, { municipality: null })).toEqual(REFUSED);
    expect(await own.hash()).toEqual(before);
  });

  it('is pointed to by nothing: another municipality’s deliberation, another region’s municipality', async () => {
    const deliberation = (municipality: string): RegistrationInput =>
      own.plan({
        kind: 'deliberation',
        municipality,
        typed: typed({ title: 'D', needs: 'N', 'alternatives.0.alternative': 'A', 'alternatives.0.outcome': 'chosen' }),
      });
    const [mine, theirs] = [deliberation(own.tynset), deliberation(own.horten)];
    await own.save(mine);
    await own.save(theirs, 'leader-other');
    const measure = (id: string) =>
      own.plan({ kind: 'measure', typed: typed({ name: 'T', state: 'planned', deliberation: id }) });
    expect((await own.save(measure(mine.id))).ok).toBe(true);
    for (const id of [theirs.id, REGISTRATIONS.baselineOwn, randomUUID()])
      expect(await own.save(measure(id))).toEqual(REFUSED);
    const environment = (id: string) =>
      gathering({
        kind: 'competence-environment',
        typed: typed({ name: 'K', 'roles.guidance': 'on', [`municipalities.${id}`]: 'on' }),
      });
    expect((await own.save(environment(own.tynset), 'governor-own')).ok).toBe(true);
    expect(await own.save(environment(own.horten), 'governor-own')).toEqual(REFUSED);
  });
});

describe('the lists', () => {
  const titles = async (by: ActorName, number: string) =>
    (await getMunicipalityRegister(own.actor(by), 'pfp', number, NOW))?.lists.flatMap(({ rows }) =>
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
      (await getMunicipalityRegister(own.actor(by), 'pfp', '3427', NOW))?.lists
        .filter(({ mayWrite }) => mayWrite)
        .map(({ definition }) => definition.kind);
    expect(await writes('member-own')).toHaveLength(8);
    expect(await writes('governor-own')).toEqual(['advice']);
    expect(await writes('evaluator')).toEqual(['assessment']);
    expect(await writes('project-group')).toEqual([]);
  });

  it('of the programme are for everyone who has a place in it', async () => {
    const seen = async (by: ActorName) =>
      (await getProgrammeRegister(own.actor(by), 'pfp', NOW))?.lists.flatMap(({ rows }) => rows.map(({ id }) => id)) ??
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
      getRegistrationPage(own.actor(by), 'pfp', { slug, number, id });
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

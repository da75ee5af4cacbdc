import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { RegistrationInput } from '@/lib/registration/commands';
import { openRegistration } from '@/lib/registration/register/queries';
import { registrationsAt } from '@/lib/registration/rules/time';
import type { ActorName } from '@/tests/setup/tenants';
import { filledApplication } from './setup/database';
import { NOW, PLAN, REFUSED, registering, saved, typed } from './setup/registering';

let own: Awaited<ReturnType<typeof registering>>;
beforeAll(async () => {
  own = await registering(await filledApplication());
});

describe('a registration', () => {
  it('is a version of what was typed, with its writer, its day and its trail', async () => {
    const input = own.plan();
    expect(await own.save(input)).toEqual(saved(input));
    expect(await own.historyOf(input.id)).toMatchObject([
      { version: 1, state: 'registered', effectiveOn: '2020-05-01', content: PLAN, recordedBy: 'Ida', recordedAt: NOW },
    ]);
    const trail = await own.rows(`SELECT type, municipality_id FROM audit_event WHERE subject = '${input.id}'`);
    expect(trail).toEqual([{ type: 'registration.registered', municipality_id: own.tynset }]);
  });

  it('pressed twice is one version; the same press with other words, or as something else, is refused', async () => {
    const input = own.plan();
    expect(await Promise.all([own.save(input), own.save(input)])).toEqual([saved(input), saved(input)]);
    expect(await own.save(input)).toEqual(saved(input));
    expect(await own.save({ ...input, typed: typed({ name: 'Noe annet' }) })).toEqual(REFUSED);
    expect(await own.save({ ...input, state: 'draft' })).toEqual(REFUSED);
    expect(await own.save({ ...input, id: randomUUID() })).toEqual(REFUSED);
    expect(await own.historyOf(input.id)).toHaveLength(1);
  });

  it('written upon an older version is refused, and brings the newer along; written upon that, both stay', async () => {
    const input = own.plan();
    await own.save(input);
    const theirs = { ...input, base: 1, saveId: randomUUID(), typed: typed({ ...PLAN, type: 'strategy' }) };
    const ours = { ...input, base: 1, saveId: randomUUID(), typed: typed({ ...PLAN, link: 'Vår tekst' }) };
    expect(await own.save(theirs, 'member-own')).toEqual(saved(input, 2));
    expect(await own.save(ours)).toMatchObject({
      ok: false,
      failure: {
        kind: 'conflict',
        newer: { version: 2, recordedBy: 'Tuva' },
        fields: ['type', 'link'],
        theirs: { type: 'strategy' },
      },
    });
    expect(await own.save({ ...ours, base: 2, saveId: randomUUID() })).toEqual(saved(input, 3));
    expect((await own.historyOf(input.id))?.map(({ content }) => content)).toEqual([
      PLAN,
      { ...PLAN, type: 'strategy' },
      { ...PLAN, link: 'Vår tekst' },
    ]);
  });

  it('by two at the same instant is one version and one conflict, never one upon the other unseen', async () => {
    const input = own.plan();
    await own.save(input);
    const next = (name: string) => ({ ...input, base: 1, saveId: randomUUID(), typed: typed({ name }) });
    const outcomes = await Promise.all([own.save(next('A')), own.save(next('B'), 'member-own')]);
    expect(outcomes.map((one) => (one.ok ? 'saved' : one.failure.kind)).sort()).toEqual(['conflict', 'saved']);
    expect(await own.historyOf(input.id)).toHaveLength(2);
  });

  it('upon a version that does not exist is refused', async () => {
    const input = own.plan({ base: 3 });
    expect(await own.save(input)).toEqual(REFUSED);
    expect(await own.historyOf(input.id)).toBeNull();
  });
});

describe('a draft', () => {
  it('needs neither its day nor what is required, and counts in nothing', async () => {
    const input = own.plan({ state: 'draft', effectiveOn: '', typed: typed({ link: 'Bare dette' }) });
    expect(await own.save(input)).toEqual(saved(input));
    const versions = (await own.historyOf(input.id)) ?? [];
    expect(registrationsAt(versions, '2100-12-31')).toEqual([]);
    const opened = await openRegistration(own.actor('leader-own'), 'pfp', {
      slug: 'planer',
      number: '3427',
      id: input.id,
      version: null,
    });
    expect(opened).toMatchObject({ base: 1, effectiveOn: '', content: { link: 'Bare dette' } });
    const registered = { ...input, base: 1, saveId: randomUUID(), state: 'registered' as const };
    expect(await own.save(registered)).toMatchObject({
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
    const input = own.plan();
    await own.save(input);
    await own.save({ ...input, base: 1, saveId: randomUUID(), state: 'draft', typed: typed({ name: 'Kladd' }) });
    const seen = async (by: ActorName) => (await own.historyOf(input.id, by))?.map(({ state }) => state) ?? null;
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
    const input = own.plan();
    await own.save(input);
    await own.save({
      ...input,
      base: 1,
      saveId: randomUUID(),
      effectiveOn: '2021-05-01',
      typed: typed({ name: 'Ny' }),
    });
    expect(await own.save(withdrawal(input, 2))).toEqual(saved(input, 3));
    const versions = (await own.historyOf(input.id)) ?? [];
    expect(versions.at(-1)).toMatchObject({ state: 'withdrawn', content: { name: 'Ny' }, effectiveOn: '2020-05-01' });
    for (const day of ['2020-06-01', '2021-06-01', '2026-01-01']) expect(registrationsAt(versions, day)).toEqual([]);
    expect(await own.save({ ...input, base: 3, saveId: randomUUID() })).toEqual(saved(input, 4));
    expect(registrationsAt((await own.historyOf(input.id)) ?? [], '2022-01-01')).toMatchObject([
      { version: 4, content: PLAN },
    ]);
  });

  it('shows nobody what was only a draft', async () => {
    const input = own.plan({ state: 'draft', typed: typed({ name: 'Hemmelig kladd' }) });
    await own.save(input);
    expect(await own.save(withdrawal(input, 1))).toEqual(saved(input, 2));
    expect(await own.historyOf(input.id, 'project-group')).toBeNull();
  });

  it('of what is not there, or has gone on, is refused', async () => {
    const input = own.plan();
    expect(await own.save(withdrawal(input, 0))).toEqual(REFUSED);
    await own.save(input);
    await own.save({ ...input, base: 1, saveId: randomUUID() });
    expect(await own.save(withdrawal(input, 1))).toMatchObject({ failure: { kind: 'conflict' } });
  });
});

describe('faults', () => {
  it('come back by name, and nothing is written', async () => {
    const before = await own.hash();
    const input = own.plan({
      effectiveOn: '1989-01-01',
      typed: typed({ name: 'x'.repeat(301), adoptedOn: '2021-02-29' }),
    });
    expect(await own.save(input)).toEqual({
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
    expect(await own.hash()).toEqual(before);
  });

  it('are what fills every field to its brim, in words and not as a broken row', async () => {
    const prose = Object.fromEntries(
      ['across', 'challenges', 'works', 'existing', 'grants', 'method'].map((key) => [
        key,
        '"\n'.repeat(10_000).trim(),
      ]),
    );
    const input = own.plan({ kind: 'baseline', typed: typed({ title: 'T', 'sectors.school': 'on', ...prose }) });
    const outcome = await own.save(input);
    expect(outcome).toMatchObject({ failure: { kind: 'faults', faults: [{ field: 'title', code: 'too-long' }] } });
    const half = Object.fromEntries(Object.entries(prose).slice(0, 5));
    expect((await own.save({ ...input, typed: typed({ title: 'T', 'sectors.school': 'on', ...half }) })).ok).toBe(true);
  });
});

import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/access/actor';
import type { PrismaClient } from '@/lib/db/generated/client';
import { signOff } from '@/lib/reflection/response/commands';
import { restoreField, saveAll, saveField } from '@/lib/reflection/response/field/commands';
import { getFieldHistory, getResponseView } from '@/lib/reflection/response/queries';
import type { SavedField } from '@/lib/reflection/response/types';
import type { Answer } from '@/lib/reflection/types';
import { groundResponse, groundRows, groundText } from '@/scripts/drill-ground';
import { filledApplication } from './setup/database';
import { actorNamed, asOwner } from './setup/sessions';

const NOW = new Date('2026-11-20T12:00:00Z');
const ROUND = 'prove-lagring';
const TYNSET = groundResponse(ROUND, '3427');
const text = (words: string): Answer => ({ state: 'answered', text: words });
let client: PrismaClient;
let ida: Actor;
let tuva: Actor;

beforeAll(async () => {
  client = await filledApplication();
  for (const round of [ROUND, ...RACES])
    await asOwner(client, ...groundRows({ round, texts: 90, municipalities: ['3427'] }));
  ida = await actorNamed(client, 'leader-own', NOW);
  tuva = await actorNamed(client, 'member-own', NOW);
});
const RACES = Array.from({ length: 6 }, (_, index) => `prove-kappløp-${index}`.replace('ø', 'o'));

const save = (actor: Actor, item: string, fromVersion: number, words: string, id: string = randomUUID()) =>
  saveField(actor, TYNSET, item, { id, fromVersion, answer: text(words) }, NOW);

async function rowsOf(item: string) {
  const rows = await asOwner(
    client,
    `SELECT id::text, version, value FROM reflection_save WHERE response_id = '${TYNSET}' AND item_id = '${item}' ORDER BY version`,
  );
  return rows as readonly { readonly id: string; readonly version: number; readonly value: string }[];
}

describe('a field', () => {
  it('keeps every version, and says who wrote it', async () => {
    const first = await save(ida, 'drill-text-0', 0, 'Første');
    expect(first).toMatchObject({ ok: true, value: { version: 1, savedBy: { name: 'Ida' } } });
    const second = await save(tuva, 'drill-text-0', 1, 'Andre');
    expect(second).toMatchObject({ ok: true, value: { version: 2, savedBy: { name: 'Tuva' } } });
    const history = await getFieldHistory(ida, 'pfp', ROUND, '3427', 'drill-text-0', NOW);
    expect(history?.versions.map(({ answer, savedBy }) => [answer, savedBy?.name])).toEqual([
      [text('Andre'), 'Tuva'],
      [text('Første'), 'Ida'],
    ]);
    const restored = await restoreField(ida, TYNSET, { item: 'drill-text-0', version: 1, fromVersion: 2 }, NOW);
    expect(restored).toMatchObject({ ok: true, value: { version: 3, answer: text('Første') } });
  });

  it('that two wrote in is a conflict with both texts; the same text is none', async () => {
    await save(ida, 'drill-text-1', 0, 'Idas');
    const conflict = await save(tuva, 'drill-text-1', 0, 'Tuvas');
    expect(conflict).toMatchObject({
      ok: false,
      failure: { kind: 'conflict', current: { version: 1, answer: text('Idas'), savedBy: { name: 'Ida' } } },
    });
    expect(await save(tuva, 'drill-text-1', 0, 'Idas')).toMatchObject({ ok: true, value: { version: 1 } });
    expect(await rowsOf('drill-text-1')).toHaveLength(1);
  });

  it('takes what its item takes, and nothing else', async () => {
    const put = (item: string, answer: Answer) =>
      saveField(ida, TYNSET, item, { id: randomUUID(), fromVersion: 0, answer }, NOW);
    expect(await put('drill-scale', { state: 'answered', value: 6 })).toMatchObject({
      failure: { kind: 'invalid-answer' },
    });
    expect(await put('drill-scale', text('3'))).toMatchObject({ failure: { kind: 'invalid-answer' } });
    expect(await put('drill-choice', { state: 'answered', choices: ['maybe'] })).toMatchObject({
      failure: { kind: 'invalid-answer' },
    });
    expect(await put('drill-nothing', { state: 'empty' })).toMatchObject({ failure: { kind: 'not-found' } });
    expect(await put('drill-choices', { state: 'answered', choices: ['no', 'yes'] })).toMatchObject({
      ok: true,
      value: { answer: { choices: ['yes', 'no'] } },
    });
  });
});

describe('sent again (R4)', () => {
  it('20 times at once it is one row, and everyone gets the same answer; with other content it is refused', async () => {
    const id = randomUUID();
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => save(ida, 'drill-text-2', 0, 'Én gang', id)));
    const values = outcomes.map((outcome) => (outcome.ok ? outcome.value : outcome.failure));
    expect(new Set(values.map((value) => JSON.stringify(value))).size).toBe(1);
    expect(values[0]).toMatchObject({ version: 1, answer: text('Én gang') });
    expect(await rowsOf('drill-text-2')).toHaveLength(1);
    expect(await save(ida, 'drill-text-2', 0, 'Noe annet', id)).toMatchObject({ failure: { kind: 'id-used' } });
    expect(await save(ida, 'drill-text-3', 0, 'Én gang', id)).toMatchObject({ failure: { kind: 'id-used' } });
    expect(await save(tuva, 'drill-text-2', 0, 'Én gang', id)).toMatchObject({ failure: { kind: 'id-used' } });
  });

  it('different fields at once never meet', async () => {
    const items = Array.from({ length: 12 }, (_, index) => groundText(10 + index));
    const outcomes = await Promise.all(items.map((item, index) => save(index % 2 ? ida : tuva, item, 0, item)));
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
  });
});

describe('many editors (R3)', () => {
  /** What an editor does: in which of two fields, and whether on what they saw last or on what they saw first. */
  const step = fc.record({ field: fc.nat(1), isStale: fc.boolean(), isMine: fc.boolean() });
  let next = 30;

  it('overwrite nothing: what was acknowledged is current or in the history, and followed what its writer saw', async () => {
    const plan = fc.array(fc.array(step, { minLength: 1, maxLength: 5 }), { minLength: 2, maxLength: 5 });
    const runs = fc.asyncProperty(plan, async (editors) => {
      const fields = [groundText(next), groundText(next + 1)];
      next += 2;
      const acknowledged: (SavedField & { readonly id: string; readonly fromVersion: number })[] = [];
      const work = editors.map(async (steps, editor) => {
        const seen = [0, 0];
        for (const [index, { field, isStale }] of steps.entries()) {
          const item = fields[field] ?? '';
          const fromVersion = isStale ? 0 : (seen[field] ?? 0);
          const id = randomUUID();
          const outcome = await save(editor % 2 ? tuva : ida, item, fromVersion, `${editor}.${index}`, id);
          if (outcome.ok) acknowledged.push({ ...outcome.value, id, fromVersion });
          else if (outcome.failure.kind !== 'conflict') throw new Error(outcome.failure.kind);
          else expect(outcome.failure.current.version).not.toBe(fromVersion);
          seen[field] = outcome.ok
            ? outcome.value.version
            : 'current' in outcome.failure
              ? outcome.failure.current.version
              : 0;
        }
      });
      await Promise.all(work);
      for (const item of fields) {
        const rows = await rowsOf(item);
        expect(rows.map(({ version }) => version)).toEqual(rows.map((_, index) => index + 1));
        const own = acknowledged.filter((one) => one.item === item);
        expect(own.map(({ id }) => id).sort()).toEqual(rows.map(({ id }) => id).sort());
        for (const { id, version, fromVersion, answer } of own) {
          expect(version).toBe(fromVersion + 1);
          expect(rows.find((row) => row.id === id)).toMatchObject({ version, value: JSON.stringify(answer) });
        }
      }
    });
    await fc.assert(runs, { numRuns: 25 });
  });
});

describe('a section’s plain form', () => {
  it('saves what was changed, leaves alone what was not, and tells of what another wrote', async () => {
    await save(ida, 'drill-text-80', 0, 'Fra Ida');
    await save(ida, 'drill-text-81', 0, 'Uendra');
    await save(ida, 'drill-text-81', 1, 'Endra av Ida etterpå');
    const values = {
      'answer.drill-text-80': 'Fra Tuva',
      'version.drill-text-80': '0',
      'answer.drill-text-81': 'Uendra',
      'version.drill-text-81': '1',
      'answer.drill-text-82': 'Nytt',
      'version.drill-text-82': '0',
      'answer.drill-choice': '@no-answer',
      'version.drill-choice': '0',
      'answer.drill-scale': '9',
      'version.drill-scale': '0',
    };
    const outcome = await saveAll(tuva, TYNSET, { values, choice: null }, NOW);
    if (!outcome.ok) throw new Error(outcome.failure.kind);
    const { saved, conflicts, faults } = outcome.value;
    expect(saved.map(({ item }) => item).sort()).toEqual(['drill-choice', 'drill-text-82']);
    expect(conflicts).toMatchObject([
      { item: 'drill-text-80', mine: text('Fra Tuva'), current: { answer: text('Fra Ida') } },
    ]);
    expect(faults).toEqual([{ item: 'drill-scale', code: 'out-of-range' }]);
    expect(await rowsOf('drill-text-81')).toHaveLength(2);
    const again = await saveAll(tuva, TYNSET, { values, choice: null }, NOW);
    expect(again).toMatchObject({ ok: true, value: { saved: [{ item: 'drill-choice' }, { item: 'drill-text-82' }] } });
    expect(await rowsOf('drill-text-82')).toHaveLength(1);
  });

  it('with a field that is none of the form’s is refused whole', async () => {
    const values = { 'answer.role': 'x', 'version.drill-text-83': '0' };
    const outcome = await saveAll(tuva, TYNSET, { values, choice: null }, NOW);
    expect(outcome).toMatchObject({ ok: false, failure: { kind: 'invalid-answer' } });
  });
});

describe('a plain form’s choice where two had written', () => {
  const chosen = async (item: string, which: 'own' | 'other', version: number) => {
    const values = { [`answer.${item}`]: 'Fra Tuva', [`version.${item}`]: '0' };
    return saveAll(tuva, TYNSET, { values, choice: { which, item, version } }, NOW);
  };
  const words = async (item: string) => (await rowsOf(item)).map(({ value }) => JSON.parse(String(value)).text);

  it('keeps both in the history, the chosen one last', async () => {
    await save(ida, 'drill-text-84', 0, 'Fra Ida');
    expect(await chosen('drill-text-84', 'own', 1)).toMatchObject({ ok: true, value: { conflicts: [] } });
    expect(await words('drill-text-84')).toEqual(['Fra Ida', 'Fra Tuva']);
    await save(ida, 'drill-text-85', 0, 'Fra Ida');
    expect(await chosen('drill-text-85', 'other', 1)).toMatchObject({ ok: true, value: { conflicts: [] } });
    expect(await words('drill-text-85')).toEqual(['Fra Ida', 'Fra Tuva', 'Fra Ida']);
  });

  it('counts for the version that was seen: a third text is shown before anything is laid over it', async () => {
    await save(ida, 'drill-text-86', 0, 'Fra Ida');
    await save(ida, 'drill-text-86', 1, 'Nytt fra Ida');
    for (const which of ['own', 'other'] as const)
      expect(await chosen('drill-text-86', which, 1)).toMatchObject({
        ok: true,
        value: { saved: [], conflicts: [{ mine: text('Fra Tuva'), current: { answer: text('Nytt fra Ida') } }] },
      });
    expect(await words('drill-text-86')).toEqual(['Fra Ida', 'Nytt fra Ida']);
  });

  it('speaks for its own field alone: another that two had written in comes back unsaved', async () => {
    await save(ida, 'drill-text-87', 0, 'Fra Ida');
    await save(ida, 'drill-text-88', 0, 'Fra Ida');
    const values = Object.fromEntries(
      ['drill-text-87', 'drill-text-88'].flatMap((item) => [
        [`answer.${item}`, 'Fra Tuva'],
        [`version.${item}`, '0'],
      ]),
    );
    const choice = { which: 'own', item: 'drill-text-87', version: 1 } as const;
    expect(await saveAll(tuva, TYNSET, { values, choice }, NOW)).toMatchObject({
      ok: true,
      value: { saved: [{ item: 'drill-text-87' }], conflicts: [{ item: 'drill-text-88' }] },
    });
  });
});

describe('signing while somebody writes', () => {
  it.each(RACES)('%s: the save is signed or refused, never lost', async (round) => {
    const response = groundResponse(round, '3427');
    const put = (item: string, fromVersion: number, words: string) =>
      saveField(tuva, response, item, { id: randomUUID(), fromVersion, answer: text(words) }, NOW);
    await put('drill-text-0', 0, 'før');
    const view = await getResponseView(ida, 'pfp', round, '3427', NOW);
    const [signed, saved] = await Promise.all([
      signOff(ida, response, view?.seen ?? '', NOW),
      put('drill-text-0', 1, 'samtidig'),
    ]);
    if (signed.ok) expect(saved).toMatchObject({ failure: { kind: 'not-writable', reason: 'sent' } });
    else expect([signed.failure.kind, saved.ok]).toEqual(['changed', true]);
    const after = await getResponseView(ida, 'pfp', round, '3427', NOW);
    expect(after?.fields.map(({ answer }) => answer)).toEqual([text(signed.ok ? 'før' : 'samtidig')]);
    const twice = await Promise.all([1, 2].map(() => signOff(ida, response, after?.seen ?? '', NOW)));
    expect(twice.map((one) => one.ok && one.value.number)).toEqual([1, 1]);
    const [count] = await asOwner(
      client,
      `SELECT count(*)::int AS n FROM reflection_submission WHERE round_id = '${round}'`,
    );
    expect(count).toEqual({ n: 1 });
  });
});

import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '@/lib/access/actor';
import { addAttachment } from '@/lib/attachment/commands';
import { getAttachment, getAttachments, getUploadPlace } from '@/lib/attachment/queries';
import type { PrismaClient } from '@/lib/db/generated/client';
import { withActor } from '@/lib/db/with-actor';
import { ATTACHMENT_BYTES, ATTACHMENTS_PER_REGISTRATION } from '@/lib/limits';
import { ACTORS, type ActorName, ATTACHMENTS, REGISTRATIONS } from '@/tests/setup/tenants';
import { filledApplication } from './setup/database';
import { actorNamed, addTenants, asOwner } from './setup/sessions';

const NOW = new Date('2026-11-22T09:00:00Z');
let client: PrismaClient;
let tynset: string;
const actors = new Map<ActorName, Actor>();
const actor = (name: ActorName): Actor => actors.get(name) ?? expect.fail(name);

beforeAll(async () => {
  client = await filledApplication();
  await addTenants(client);
  for (const name of ACTORS) actors.set(name, await actorNamed(client, name, NOW));
  const [place] = (await asOwner(
    client,
    "SELECT municipality_id AS id FROM municipality_version WHERE number = '3427'",
  )) as readonly { id: string }[];
  tynset = place?.id ?? '';
});

const hash = (bytes: Uint8Array) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
const bytesOf = (text: string) => new Uint8Array(Buffer.from(text));
const BASELINE = { programme: 'pfp', slug: 'nullpunktsanalyse', id: REGISTRATIONS.baselineOwn };

function add(
  by: ActorName,
  bytes: Uint8Array<ArrayBuffer>,
  { name = 'Møte.txt', ...to }: Partial<typeof BASELINE> & { name?: string } = {},
) {
  return addAttachment(actor(by), { ...BASELINE, ...to, bytes, inspected: { format: 'txt', name } }, NOW);
}

/** A registration of its own, so that the tests do not count each other's documents. */
async function baseline(...states: readonly string[]): Promise<string> {
  const id = randomUUID();
  for (const [index, state] of states.entries()) await versionOf(id, index + 1, state);
  return id;
}

async function versionOf(id: string, version: number, state: string, kind = 'baseline'): Promise<void> {
  await asOwner(
    client,
    `INSERT INTO registration (programme_id, id, version, kind, municipality_id, state, effective_on, content, save_id, recorded_by_system)
     VALUES ('pfp', '${id}', ${version}, '${kind}', '${tynset}', '${state}', '2020-02-01', '{}', '${randomUUID()}', 'test')`,
  );
}

async function listed(by: ActorName, id: string) {
  return getAttachments(actor(by), 'pfp', { kind: 'baseline', id, municipality: tynset });
}

describe('a document', () => {
  it('is kept and given back byte for byte, also at the very limit', async () => {
    const id = await baseline('registered');
    for (const size of [1, 70_000, ATTACHMENT_BYTES]) {
      const bytes = new Uint8Array(randomBytes(size));
      const added = await add('leader-own', bytes, { id, name: `${size}.txt` });
      if (!added.ok) return expect.fail(added.failure);
      expect(added.value.contentHash).toBe(hash(bytes));
      const saved = await getAttachment(actor('member-own'), 'pfp', added.value.id);
      expect([saved?.name, saved?.mediaType, saved && hash(saved.content)]).toEqual([
        `${size}.txt`,
        'text/plain',
        hash(bytes),
      ]);
    }
    expect(await add('leader-own', new Uint8Array(ATTACHMENT_BYTES + 1), { id })).toEqual({
      ok: false,
      failure: 'too-large',
    });
    expect(await add('leader-own', new Uint8Array(0), { id })).toEqual({ ok: false, failure: 'empty' });
  });

  it('tells who added it and when, and leaves its trail without its name', async () => {
    const id = await baseline('registered');
    await add('member-own', bytesOf('x'), { id, name: 'hemmelig-navn.txt' });
    const list = await listed('leader-own', id);
    expect(list).toMatchObject({
      adding: 'may',
      attachments: [{ name: 'hemmelig-navn.txt', mediaType: 'text/plain', size: 1, version: 1, addedAt: NOW }],
    });
    const trail = await asOwner(
      client,
      `SELECT type, municipality_id, details::text AS details FROM audit_event WHERE subject = '${list?.attachments[0]?.id}'`,
    );
    expect(trail).toMatchObject([{ type: 'attachment.added', municipality_id: tynset }]);
    expect(JSON.stringify(trail)).not.toContain('hemmelig');
  });

  it('sent twice, also at once, is one', async () => {
    const id = await baseline('registered');
    const twice = await Promise.all([
      add('leader-own', bytesOf('likt'), { id }),
      add('member-own', bytesOf('likt'), { id }),
    ]);
    expect(new Set(twice.map((one) => one.ok && one.value.id)).size).toBe(1);
    expect((await listed('leader-own', id))?.attachments).toHaveLength(1);
    await add('leader-own', bytesOf('likt'), { id, name: 'Et annet navn.txt' });
    expect((await listed('leader-own', id))?.attachments).toHaveLength(2);
  });

  it('has room beside so many others and no more, whoever comes at the same time', async () => {
    const id = await baseline('registered');
    const all = await Promise.all(
      Array.from({ length: ATTACHMENTS_PER_REGISTRATION + 2 }, (_, n) =>
        add(n % 2 ? 'leader-own' : 'member-own', bytesOf(`${n}`), { id }),
      ),
    );
    expect(all.filter(({ ok }) => ok)).toHaveLength(ATTACHMENTS_PER_REGISTRATION);
    expect(all.filter(({ ok }) => !ok)).toEqual(Array(2).fill({ ok: false, failure: 'too-many' }));
    expect(await listed('leader-own', id)).toMatchObject({ adding: 'too-many' });
  });

  it('is added to the newest version, a draft too; never to what is withdrawn', async () => {
    const [registered, upon, withdrawn] = [
      await baseline('registered', 'registered'),
      await baseline('registered', 'registered', 'draft'),
      await baseline('draft', 'withdrawn'),
    ];
    expect(await listed('leader-own', registered)).toMatchObject({ adding: 'may' });
    expect(await add('leader-own', bytesOf('x'), { id: registered })).toMatchObject({ ok: true });
    expect((await listed('project-group', registered))?.attachments).toMatchObject([{ version: 2, isShown: true }]);
    expect(await listed('leader-own', upon)).toMatchObject({ adding: 'may-to-draft' });
    expect(await add('leader-own', bytesOf('x'), { id: upon })).toMatchObject({ ok: true });
    expect((await listed('leader-own', upon))?.attachments).toMatchObject([{ version: 3, isShown: false }]);
    expect(await add('leader-own', bytesOf('x'), { id: withdrawn })).toEqual({ ok: false, failure: 'not-found' });
    expect(await listed('leader-own', withdrawn)).toMatchObject({ adding: 'may-not' });
  });
});

describe('a document of a draft', () => {
  const OF_TYNSET = ['project-group', 'leader-own', 'member-own', 'governor-own', 'evaluator'];
  const WRITERS = ['leader-own', 'member-own'];
  /** Who finds the document: in the list, to download, and in the database whatever is asked for. They must agree. */
  async function finders(id: string, document: string): Promise<readonly ActorName[]> {
    const found: ActorName[] = [];
    for (const name of ACTORS) {
      const isListed = (await listed(name, id))?.attachments.some((one) => one.id === document) ?? false;
      const isSaved = (await getAttachment(actor(name), 'pfp', document)) !== null;
      const rows = await withActor(actor(name), (tx) => tx.attachment.count({ where: { id: document } }));
      expect([name, isListed, isSaved]).toEqual([name, rows > 0, rows > 0]);
      if (rows > 0) found.push(name);
    }
    return found;
  }

  it('written, attached to and registered comes along, and is then seen by those who see what is registered', async () => {
    const id = await baseline('draft');
    const added = await add('leader-own', bytesOf('rapport'), { id, name: 'Rapport.txt' });
    if (!added.ok) return expect.fail(added.failure);
    expect(await finders(id, added.value.id)).toEqual(WRITERS);
    await versionOf(id, 2, 'draft');
    expect(await finders(id, added.value.id)).toEqual(WRITERS);
    await versionOf(id, 3, 'registered');
    expect((await finders(id, added.value.id)).toSorted()).toEqual(OF_TYNSET.toSorted());
    expect((await listed('governor-own', id))?.attachments).toMatchObject([{ name: 'Rapport.txt', isShown: true }]);

    // A draft upon what is registered keeps its own document to itself; the first one stays where it is.
    await versionOf(id, 4, 'draft');
    const later = await add('member-own', bytesOf('ny rapport'), { id });
    if (!later.ok) return expect.fail(later.failure);
    expect(await finders(id, later.value.id)).toEqual(WRITERS);
    expect((await finders(id, added.value.id)).toSorted()).toEqual(OF_TYNSET.toSorted());
    const shown = (await listed('leader-own', id))?.attachments.map((one) => [one.name, one.isShown] as const);
    expect(Object.fromEntries(shown ?? [])).toEqual({ 'Rapport.txt': true, 'Møte.txt': false });

    // Taken back: what was registered stays in the history, the draft's document is nobody else's ever.
    await versionOf(id, 5, 'withdrawn');
    expect(await finders(id, later.value.id)).toEqual(WRITERS);
    expect((await finders(id, added.value.id)).toSorted()).toEqual(OF_TYNSET.toSorted());
  });

  it('that was taken back without ever being registered is shown to nobody else', async () => {
    const id = await baseline('draft');
    const added = await add('leader-own', bytesOf('angret'), { id });
    if (!added.ok) return expect.fail(added.failure);
    await versionOf(id, 2, 'withdrawn');
    expect(await finders(id, added.value.id)).toEqual(WRITERS);
  });
});

it('beside a measure is there for those who learn from it until the measure is taken back, then in its register alone', async () => {
  const id = randomUUID();
  await versionOf(id, 1, 'registered', 'measure');
  const added = await add('leader-own', bytesOf('Et navn som ikke skulle stått her'), { slug: 'tiltak', id });
  if (!added.ok) return expect.fail(added.failure);
  const name = async (by: ActorName) => (await getAttachment(actor(by), 'pfp', added.value.id))?.name ?? null;
  const readers = async () => [await name('leader-own'), await name('governor-own'), await name('leader-other')];
  expect(await readers()).toEqual(['Møte.txt', 'Møte.txt', 'Møte.txt']);
  await versionOf(id, 2, 'withdrawn', 'measure');
  expect(await readers()).toEqual(['Møte.txt', 'Møte.txt', null]);
});

describe('the walls', () => {
  const READERS: Readonly<Record<keyof typeof ATTACHMENTS, readonly ActorName[]>> = {
    attachmentOwn: ['project-group', 'leader-own', 'member-own', 'governor-own', 'evaluator'],
    attachmentDraft: ['leader-own', 'member-own'],
    attachmentRegistered: ['project-group', 'leader-own', 'member-own', 'governor-own', 'evaluator'],
    attachmentLater: ['leader-own', 'member-own'],
    attachmentOther: ['project-group', 'leader-other', 'governor-other', 'evaluator'],
  };

  it.each(Object.entries(READERS))('give %s to its readers and to nobody else', async (which, readers) => {
    const id = ATTACHMENTS[which as keyof typeof ATTACHMENTS];
    for (const name of ACTORS) {
      const found = await getAttachment(actor(name), 'pfp', id);
      expect([name, found !== null]).toEqual([name, readers.includes(name)]);
      expect(await getAttachment(actor(name), 'annet', id)).toBeNull();
      // The database says the same, whatever the application asks for.
      const rows = await withActor(actor(name), (tx) =>
        tx.attachment.findMany({ where: { id }, select: { id: true } }),
      );
      expect([name, rows.length > 0]).toEqual([name, readers.includes(name)]);
    }
  });

  it('take documents from those who write, and from nobody else', async () => {
    const id = await baseline('registered');
    for (const name of ACTORS) {
      const isWriter = name === 'leader-own' || name === 'member-own';
      expect([name, await getUploadPlace(actor(name), 'pfp', BASELINE.slug, id)]).toMatchObject([
        name,
        isWriter ? { adding: 'may', to: { number: '3427' } } : null,
      ]);
      const added = await add(name, bytesOf(name), { id });
      expect([name, added.ok || added.failure]).toEqual([name, isWriter || 'not-found']);
    }
    expect((await listed('leader-own', id))?.attachments).toHaveLength(2);
  });

  it('let a county governor add to the region’s own, with its trail, and others find it once it is registered', async () => {
    for (const [which, readers] of [
      ['gathering', ['governor-own', 'leader-own', 'directorate']],
      ['gatheringDraft', ['governor-own']],
    ] as const) {
      const added = await add('governor-own', bytesOf(which), { slug: 'samlinger', id: REGISTRATIONS[which] });
      if (!added.ok) return expect.fail(added.failure);
      expect(
        await asOwner(client, `SELECT type, municipality_id FROM audit_event WHERE subject = '${added.value.id}'`),
      ).toEqual([{ type: 'attachment.added', municipality_id: null }]);
      for (const name of ['governor-own', 'leader-own', 'directorate', 'project-group-other-programme'] as const)
        expect([which, name, (await getAttachment(actor(name), 'pfp', added.value.id)) !== null]).toEqual([
          which,
          name,
          (readers as readonly ActorName[]).includes(name),
        ]);
      expect(await add('governor-other', bytesOf('x'), { slug: 'samlinger', id: REGISTRATIONS[which] })).toEqual({
        ok: false,
        failure: 'not-found',
      });
    }
  });

  it('take none in another’s name, beside another’s registration, or under the wrong kind or programme', async () => {
    const bytes = bytesOf('x');
    for (const to of [
      { id: REGISTRATIONS.baselineOther },
      { slug: 'tiltak' },
      { programme: 'annet' },
      { slug: 'rad', id: REGISTRATIONS.adviceOwn },
      { slug: 'finnes-ikke' },
      { id: 'ingen-id' },
    ])
      expect([to, await add('leader-own', bytes, to)]).toEqual([to, { ok: false, failure: 'not-found' }]);
    const row = {
      programmeId: 'pfp',
      id: randomUUID(),
      registrationId: REGISTRATIONS.baselineOwn,
      registrationVersion: 1,
      name: 'x.txt',
      mediaType: 'text/plain',
      size: 1,
      contentHash: hash(bytes),
      content: bytes,
    };
    const me = actor('leader-own');
    const other = actor('member-own');
    if (me.kind !== 'user' || other.kind !== 'user') return expect.fail();
    const insert = (more: object) => withActor(me, (tx) => tx.attachment.createMany({ data: [{ ...row, ...more }] }));
    await expect(insert({ addedById: other.userId })).rejects.toThrow();
    await expect(insert({ addedById: me.userId, registrationId: REGISTRATIONS.baselineOther })).rejects.toThrow();
    expect(await insert({ addedById: me.userId })).toEqual({ count: 1 });
  });
});

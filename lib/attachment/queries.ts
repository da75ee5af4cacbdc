import 'server-only';
import type { Actor } from '../access/actor';
import { type Transaction, withActor } from '../db/with-actor';
import { VERSION_SELECT, versionsOf } from '../municipality/queries';
import { versionAt } from '../municipality/rules';
import { findHistory, listVersions, mayWrite } from '../registration/queries';
import { kindAt } from '../registration/rules/kinds';
import { newest } from '../registration/rules/time';
import type { Registration } from '../registration/types';
import { addingTo, isShown } from './rules/adding';
import type { AttachedTo } from './rules/address';
import type { Attachment, AttachmentList } from './types';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The documents of a registration that the actor may read, the newest last. Null where there is none such. */
export async function getAttachments(
  actor: Actor,
  programmeId: string,
  asked: { readonly kind: string; readonly id: string; readonly municipality: string | null },
): Promise<AttachmentList | null> {
  return withActor(actor, async (tx) => {
    const history = await findHistory(tx, actor, programmeId, asked);
    if (!history) return null;
    const { versions, mayWrite: isWriter } = history;
    const attachments = (await listAttachments(tx, programmeId, asked.id))
      .map((one) => ({ ...one, isShown: isShown(versions, one.version) }))
      .filter((one) => one.isShown || isWriter);
    return { attachments, adding: addingTo({ ...history, count: attachments.length }) };
  });
}

async function listAttachments(
  tx: Transaction,
  programmeId: string,
  registrationId: string,
): Promise<readonly Omit<Attachment, 'isShown'>[]> {
  const rows = await tx.attachment.findMany({
    where: { programmeId, registrationId },
    select: {
      id: true,
      name: true,
      mediaType: true,
      size: true,
      registrationVersion: true,
      addedById: true,
      addedAt: true,
    },
    orderBy: [{ addedAt: 'asc' }, { id: 'asc' }],
  });
  const ids = [...new Set(rows.flatMap(({ addedById }) => addedById ?? []))];
  const users =
    ids.length > 0 ? await tx.user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } }) : [];
  const names = new Map(users.map(({ id, name }) => [id, name]));
  return rows.map(({ addedById, registrationVersion, ...row }) => ({
    ...row,
    version: registrationVersion,
    addedBy: (addedById && names.get(addedById)) ?? null,
  }));
}

/** Where a document is to be added: known before its first byte is read. */
export interface UploadPlace {
  readonly to: AttachedTo;
  /** The newest version: the document lies beside it. */
  readonly version: Registration;
  readonly adding: AttachmentList['adding'];
}

/** A registration to which the actor may write. Null where there is none such, or where its kind has no documents. */
export async function getUploadPlace(
  actor: Actor,
  programmeId: string,
  slug: string,
  id: string,
): Promise<UploadPlace | null> {
  return withActor(actor, (tx) => findUploadPlace(tx, actor, programmeId, slug, id));
}

/** The same inside a transaction that is already open. */
export async function findUploadPlace(
  tx: Transaction,
  actor: Actor,
  programmeId: string,
  slug: string,
  id: string,
): Promise<UploadPlace | null> {
  const definition = kindAt(slug);
  if (!definition?.attachments || !UUID.test(id)) return null;
  const versions = await listVersions(tx, { programmeId, id, kind: definition.kind });
  const version = newest(versions);
  if (!version || !mayWrite(actor, programmeId, definition, version)) return null;
  const count = await tx.attachment.count({ where: { programmeId, registrationId: id } });
  const number = await numberOf(tx, programmeId, version.municipality);
  return {
    to: { programme: programmeId, slug, id, number },
    version,
    adding: addingTo({ definition, versions, mayWrite: true, count }),
  };
}

async function numberOf(tx: Transaction, programmeId: string, municipalityId: string | null): Promise<string | null> {
  if (municipalityId === null) return null;
  const found = await tx.participation.findFirst({
    where: { programmeId, municipalityId },
    select: {
      programme: { select: { firstYear: true } },
      municipality: { select: { versions: VERSION_SELECT } },
    },
  });
  if (!found) return null;
  return versionAt(versionsOf(found.municipality.versions), `${found.programme.firstYear}-01-01`).number;
}

/** A document to save, byte for byte as it was sent. Null where there is none that the actor may read. */
export async function getAttachment(actor: Actor, programmeId: string, id: string) {
  if (!UUID.test(id)) return null;
  return withActor(actor, async (tx) => {
    const found = await tx.attachment.findFirst({
      where: { programmeId, id },
      select: { registrationId: true, registrationVersion: true },
    });
    if (!found) return null;
    const [version] = await listVersions(tx, { programmeId, id: found.registrationId });
    if (!version) return null;
    // The same door as the registration's: what is taken back takes its documents along.
    const { kind, municipality } = version;
    const history = await findHistory(tx, actor, programmeId, { kind, id: found.registrationId, municipality });
    if (!history) return null;
    if (!isShown(history.versions, found.registrationVersion) && !history.mayWrite) return null;
    return tx.attachment.findFirst({
      where: { programmeId, id },
      select: { name: true, mediaType: true, content: true },
    });
  });
}

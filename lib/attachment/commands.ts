import 'server-only';
import { createHash, randomUUID } from 'node:crypto';
import type { Actor, UserActor } from '../access/actor';
import { trail } from '../audit/trail';
import { type Transaction, withActor } from '../db/with-actor';
import { ATTACHMENT_BYTES, ATTACHMENT_BYTES_PER_OWNER } from '../limits';
import { inTurn } from '../reflection/response/rules/meeting';
import type { Registration } from '../registration/types';
import { failure, ok, type Result } from '../result';
import { findUploadPlace } from './queries';
import { FORMATS, type Inspected, type Refusal } from './types';

export interface AttachmentInput {
  readonly programme: string;
  readonly slug: string;
  /** The registration's. */
  readonly id: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly inspected: Inspected;
}

interface Added {
  readonly id: string;
  readonly name: string;
  readonly contentHash: string;
}

/** Eight million bytes take longer than a row does. */
const PATIENCE = { maxWait: 5_000, timeout: 20_000 };

/** Keeps a file that was looked into. The same file sent twice is one document. */
export async function addAttachment(
  actor: Actor,
  input: AttachmentInput,
  now: Date,
): Promise<Result<Added, Refusal | 'not-found'>> {
  if (actor.kind !== 'user') return failure('not-found');
  if (input.bytes.length === 0) return failure('empty');
  if (input.bytes.length > ATTACHMENT_BYTES) return failure('too-large');
  // Many may come for the same owner at once: who waited too long for the others waits anew, and is not refused for it.
  return inTurn(() => withActor(actor, (tx) => add(tx, actor, input, now), PATIENCE), { patient: true });
}

async function add(
  tx: Transaction,
  actor: UserActor,
  { programme, slug, id: registrationId, bytes, inspected: { format, name } }: AttachmentInput,
  now: Date,
): Promise<Result<Added, Refusal | 'not-found'>> {
  const contentHash = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
  const owned = await findUploadPlace(tx, actor, programme, slug, registrationId);
  if (!owned) return failure('not-found');
  await lockOwner(tx, owned.version, programme);
  // Read again: somebody else may have added one while we waited.
  const place = await findUploadPlace(tx, actor, programme, slug, registrationId);
  if (!place) return failure('not-found');
  const { version } = place;
  const same = await tx.attachment.findFirst({
    where: { programmeId: programme, registrationId, contentHash, name },
    select: { id: true },
  });
  if (same) return ok({ id: same.id, name, contentHash });
  if (place.adding === 'may-not') return failure('not-found');
  if (place.adding === 'too-many') return failure('too-many');
  if ((await bytesOf(tx, version, programme)) + bytes.length > ATTACHMENT_BYTES_PER_OWNER) return failure('no-room');
  const id = randomUUID();
  await tx.attachment.createMany({
    data: [
      {
        programmeId: programme,
        id,
        registrationId,
        registrationVersion: version.version,
        name,
        mediaType: FORMATS[format].media,
        size: bytes.length,
        contentHash,
        content: bytes,
        addedById: actor.userId,
        addedAt: now,
      },
    ],
  });
  await trail(tx, actor, {
    type: 'attachment.added',
    subject: id,
    programme,
    ...(version.municipality !== null && { municipality: version.municipality }),
    details: { registration: registrationId, size: bytes.length, contentHash },
  });
  return ok({ id, name, contentHash });
}

type Owner = Pick<Registration, 'municipality' | 'countyGovernor'>;

/** Those who add for the same owner do it one after the other, so that two cannot take the last room both. */
async function lockOwner(tx: Transaction, { municipality, countyGovernor }: Owner, programme: string): Promise<void> {
  const key = `attachment:${programme}:${municipality ?? ''}:${countyGovernor ?? ''}`;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${key}, 0))`;
}

async function bytesOf(tx: Transaction, { municipality, countyGovernor }: Owner, programmeId: string): Promise<number> {
  const registration = {
    municipalityId: municipality,
    ...(municipality === null && { countyGovernorId: countyGovernor }),
  };
  const { _sum } = await tx.attachment.aggregate({ where: { programmeId, registration }, _sum: { size: true } });
  return _sum.size ?? 0;
}

/** Where a document is added, and whether there is room for it. */
import { ATTACHMENTS_PER_REGISTRATION } from '../../limits';
import type { KindDefinition, Registration } from '../../registration/types';
import type { AttachmentList } from '../types';

/**
 * The version that a document is added to: what stands now. Who sees that version sees the document; a draft is seen by its writers
 * alone, also after something was registered upon it, so nothing is added to drafts.
 */
export function standingVersion(versions: readonly Registration[]): Registration | undefined {
  return versions.reduce<Registration | undefined>(
    (last, one) => (one.state === 'draft' || (last && last.version > one.version) ? last : one),
    undefined,
  );
}

interface Asked {
  readonly definition: KindDefinition;
  readonly versions: readonly Registration[];
  readonly mayWrite: boolean;
  /** How many documents there are. */
  readonly count: number;
}

/** Whether one more can be added by the one who asks. */
export function addingTo({ definition, versions, mayWrite, count }: Asked): AttachmentList['adding'] {
  if (!definition.attachments || !mayWrite) return 'may-not';
  const standing = standingVersion(versions);
  if (!standing) return 'not-registered';
  if (standing.state === 'withdrawn') return 'may-not';
  return count >= ATTACHMENTS_PER_REGISTRATION ? 'too-many' : 'may';
}

/** Where a document is added, who sees it there, and whether there is room for it. */
import { ATTACHMENTS_PER_REGISTRATION } from '../../limits';
import { newest } from '../../registration/rules/time';
import type { KindDefinition, Registration } from '../../registration/types';
import type { AttachmentList } from '../types';

/**
 * Whether those who read what is registered see a document that was added to a version. One that was added to a draft waits for a
 * version at or after it to be registered; a draft that was only taken back again never shows it. The wall of documents says the same.
 * @example isShown([{ version: 1, state: 'draft' }, { version: 2, state: 'registered' }], 1) // true
 */
export function isShown(versions: readonly Pick<Registration, 'version' | 'state'>[], added: number): boolean {
  return versions.some(({ version, state }) =>
    version === added ? state !== 'draft' : version > added && state === 'registered',
  );
}

interface Asked {
  readonly definition: KindDefinition;
  readonly versions: readonly Registration[];
  readonly mayWrite: boolean;
  /** How many documents there are. */
  readonly count: number;
}

/** Whether one more can be added by the one who asks. It is added to the newest version, and a draft keeps it with itself. */
export function addingTo({ definition, versions, mayWrite, count }: Asked): AttachmentList['adding'] {
  const last = newest(versions);
  if (!definition.attachments || !mayWrite || !last || last.state === 'withdrawn') return 'may-not';
  if (count >= ATTACHMENTS_PER_REGISTRATION) return 'too-many';
  return last.state === 'draft' ? 'may-to-draft' : 'may';
}

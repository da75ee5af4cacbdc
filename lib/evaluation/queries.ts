import 'server-only';
import type { Transaction } from '../db/with-actor';
import { listVersions } from '../registration/queries';
import type { Registration } from '../registration/types';
import type { SourceNote } from '../source/types';

/** What is registered of some kinds for a whole programme, with the sources that it cites. */
export interface CitedVersions {
  readonly versions: readonly Registration[];
  /** The source of a registration as it is cited, or null. */
  readonly sourceOf: (registration: Pick<Registration, 'citation'>) => SourceNote | null;
}

/** Every version that the transaction's actor may see. Two queries, three where somebody signed in has written. */
export async function findCited(
  tx: Transaction,
  programmeId: string,
  kinds: readonly string[],
): Promise<CitedVersions> {
  const versions = await listVersions(tx, { programmeId, kind: { in: [...kinds] }, municipalityId: null });
  const ids = [...new Set(versions.flatMap(({ citation }) => citation?.source ?? []))];
  const rows = await tx.source.findMany({
    where: { id: { in: ids } },
    select: { id: true, title: true, publisher: true, year: true, licence: true, url: true },
  });
  const sources = new Map(rows.map(({ id, ...rest }) => [id, { sourceId: id, ...rest }]));
  return {
    versions,
    sourceOf: ({ citation }) => {
      const known = citation && sources.get(citation.source);
      return known ? { ...known, reference: citation.reference } : null;
    },
  };
}

import 'server-only';
import type { Transaction } from '../../../db/with-actor';
import { dateOf } from '../../../time';
import { answerSchema } from '../../schema';
import type { Answer } from '../../types';
import type { Person, Position, SavedField } from '../types';

/** The rows of one response, by the key that all its tables share. */
export interface Tenant {
  readonly programmeId: string;
  readonly municipalityId: string;
  readonly responseId: string;
}

/** How a query selects what `fieldOf` reads. */
export const SAVE_SELECT = { itemId: true, version: true, value: true, savedAt: true, savedById: true } as const;

interface SaveRow {
  readonly itemId: string;
  readonly version: number;
  readonly value: string;
  readonly savedAt: Date;
  readonly savedById: string | null;
}

/** The current value of each field, or of those saved since an instant. */
export async function findFields(tx: Transaction, tenant: Tenant, since?: Date): Promise<readonly SavedField[]> {
  const { programmeId, municipalityId, responseId } = tenant;
  // DISTINCT ON, since Prisma's own `distinct` would read every version of every text and throw all but the last away.
  const rows = await tx.$queryRaw<SaveRow[]>`
    SELECT DISTINCT ON (item_id) item_id AS "itemId", version, value, saved_at AS "savedAt", saved_by_id AS "savedById"
    FROM reflection_save
    WHERE programme_id = ${programmeId} AND municipality_id = ${municipalityId} AND response_id = ${responseId}::uuid
      AND saved_at >= ${since ?? EVER}
    ORDER BY item_id, version DESC`;
  const people = await findPeople(
    tx,
    rows.map((row) => row.savedById),
  );
  return rows.map((row) => fieldOf(row, people));
}
const EVER = dateOf('1970-01-01');

export async function findPositions(tx: Transaction, tenant: Tenant): Promise<readonly Position[]> {
  const { programmeId, municipalityId, responseId } = tenant;
  const rows = await tx.reflectionPosition.findMany({
    where: { programmeId, municipalityId, responseId },
    select: { itemId: true, userId: true, value: true, dissent: true },
    orderBy: [{ itemId: 'asc' }, { savedAt: 'asc' }, { userId: 'asc' }],
  });
  const people = await findPeople(
    tx,
    rows.map((row) => row.userId),
  );
  return rows.map(({ itemId, userId, value, dissent }) => ({
    item: itemId,
    person: people(userId),
    answer: readAnswer(value),
    dissent,
  }));
}

/** Names by id. Who is not among those whom the actor may see keeps the id, without a name. */
export async function findPeople(tx: Transaction, ids: readonly (string | null)[]): Promise<(id: string) => Person> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  const rows =
    wanted.length === 0
      ? []
      : await tx.user.findMany({ where: { id: { in: wanted } }, select: { id: true, name: true } });
  const names = new Map(rows.map(({ id, name }) => [id, name]));
  return (id) => ({ id, name: names.get(id) ?? '' });
}

export function fieldOf({ itemId, version, value, savedAt, savedById }: SaveRow, people: (id: string) => Person) {
  return {
    item: itemId,
    version,
    answer: readAnswer(value),
    savedAt: savedAt.toISOString(),
    savedBy: savedById === null ? null : people(savedById),
  };
}

export function readAnswer(value: string): Answer {
  return answerSchema.parse(JSON.parse(value));
}

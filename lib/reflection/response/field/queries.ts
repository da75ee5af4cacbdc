import 'server-only';
import type { Transaction } from '../../../db/with-actor';
import { dateOf } from '../../../time';
import { answerSchema } from '../../schema';
import { type Answer, ITEM_KINDS } from '../../types';
import { answerText } from '../rules/answer';
import { asksFirst, givenItems, isClosed, type PositionGround } from '../rules/positions';
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

/** The current value of each field, or of some of them, or of those saved since an instant. */
export async function findFields(
  tx: Transaction,
  tenant: Tenant,
  { since = EVER, items = null }: { readonly since?: Date; readonly items?: readonly string[] | null } = {},
): Promise<readonly SavedField[]> {
  const { programmeId, municipalityId, responseId } = tenant;
  // DISTINCT ON, since Prisma's own `distinct` would read every version of every text and throw all but the last away.
  const rows = await tx.$queryRaw<SaveRow[]>`
    SELECT DISTINCT ON (item_id) item_id AS "itemId", version, value, saved_at AS "savedAt", saved_by_id AS "savedById"
    FROM reflection_save
    WHERE programme_id = ${programmeId} AND municipality_id = ${municipalityId} AND response_id = ${responseId}::uuid
      AND saved_at >= ${since} AND (${items}::text[] IS NULL OR item_id = ANY (${items}::text[]))
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

/** The items of which the reader sees nothing yet, for queries that do not read the whole form. */
export async function findClosedItems(
  tx: Transaction,
  { programmeId, municipalityId, responseId, round, submissions }: Tenant & PositionGround & { round: { id: string } },
  userId: string,
): Promise<ReadonlySet<string>> {
  const ground = { round, submissions };
  if (!asksFirst(ground)) return new Set();
  const items = await tx.reflectionFormItem.findMany({
    where: { programmeId, roundId: round.id },
    select: { itemId: true, wording: { select: { item: { select: { kind: true } } } } },
  });
  const own = await tx.reflectionPosition.findMany({
    where: { programmeId, municipalityId, responseId, userId },
    select: { itemId: true, value: true },
  });
  const given = givenItems(own.map(({ itemId, value }) => ({ item: itemId, answer: readAnswer(value) })));
  const closed = items.filter(({ itemId, wording }) => {
    const kind = ITEM_KINDS.find((one) => one === wording.item.kind);
    return kind && isClosed(ground, kind, given.has(itemId));
  });
  return new Set(closed.map(({ itemId }) => itemId));
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

/** An empty position, as the database would keep it: it is none. */
const NO_POSITION = answerText({ state: 'empty' });

/** What decides over one save, read in one statement. */
export interface SaveGround extends Tenant {
  readonly status: string;
  readonly roundStatus: string;
  readonly positionsFirst: boolean;
  readonly submissions: number;
  /** Whether the writer has given their own value; asked for only where positions come first. */
  readonly hasPosition: boolean;
  readonly opensOn: Date;
  readonly deadline: Date;
  readonly allowances: readonly { readonly kind: string; readonly deadline: string }[];
  /** Null where the form does not ask the item. */
  readonly kind: string | null;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly options: unknown;
  readonly parts: unknown;
  /** The save that has the id already, if any. */
  readonly ownItem: string | null;
  readonly ownVersion: number | null;
  readonly ownValue: string | null;
  readonly ownSavedAt: Date | null;
  readonly ownSavedById: string | null;
  /** What stands in the field; null where nothing does. */
  readonly version: number | null;
  readonly value: string | null;
  readonly savedAt: Date | null;
  readonly savedById: string | null;
  readonly savedByName: string | null;
}

/** The ground of a save; null where the actor sees no such response. */
export async function findSaveGround(
  tx: Transaction,
  {
    responseId,
    item,
    saveId,
    userId,
  }: { readonly responseId: string; readonly item: string; readonly saveId: string; readonly userId: string },
): Promise<SaveGround | null> {
  const [ground = null] = await tx.$queryRaw<SaveGround[]>`
    SELECT p.programme_id AS "programmeId", p.municipality_id AS "municipalityId", p.id::text AS "responseId", p.status,
      p.submissions, r.status AS "roundStatus", r.positions_first AS "positionsFirst", r.opens_on AS "opensOn", r.deadline,
      (r.positions_first AND EXISTS (SELECT 1 FROM reflection_position o
        WHERE o.programme_id = p.programme_id AND o.municipality_id = p.municipality_id AND o.response_id = p.id
          AND o.item_id = ${item} AND o.user_id = ${userId}::uuid AND o.value <> ${NO_POSITION})) AS "hasPosition",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('kind', a.kind, 'deadline', a.deadline)), '[]') FROM reflection_allowance a
        WHERE a.programme_id = p.programme_id AND a.municipality_id = p.municipality_id AND a.response_id = p.id) AS allowances,
      i.kind, i.minimum, i.maximum, w.options, w.parts,
      own.item_id AS "ownItem", own.version AS "ownVersion", own.value AS "ownValue", own.saved_at AS "ownSavedAt",
      own.saved_by_id::text AS "ownSavedById",
      c.version, c.value, c.saved_at AS "savedAt", c.saved_by_id::text AS "savedById", u.name AS "savedByName"
    FROM reflection_response p
    JOIN reflection_round r ON r.programme_id = p.programme_id AND r.id = p.round_id
    LEFT JOIN reflection_form_item f
      ON f.programme_id = p.programme_id AND f.round_id = p.round_id AND f.item_id = ${item}
    LEFT JOIN reflection_item i ON i.programme_id = f.programme_id AND i.id = f.item_id
    LEFT JOIN reflection_item_wording w
      ON w.programme_id = f.programme_id AND w.item_id = f.item_id AND w.version = f.wording_version
    LEFT JOIN reflection_save own ON own.programme_id = p.programme_id AND own.municipality_id = p.municipality_id
      AND own.response_id = p.id AND own.id = ${saveId}::uuid
    LEFT JOIN LATERAL (
      SELECT s.version, s.value, s.saved_at, s.saved_by_id FROM reflection_save s
      WHERE s.programme_id = p.programme_id AND s.municipality_id = p.municipality_id AND s.response_id = p.id
        AND s.item_id = ${item}
      ORDER BY s.version DESC LIMIT 1) c ON true
    LEFT JOIN app_user u ON u.id = c.saved_by_id
    WHERE p.id = ${responseId}::uuid`;
  return ground;
}

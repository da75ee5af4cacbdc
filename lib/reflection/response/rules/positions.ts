/**
 * Positions first: everyone gives their own value before they see the joint one or the others'. The one rule of what a member sees
 * of a field now; every query that gives out a field, its history or a position asks here.
 */
import type { FormItem, Round } from '../../types';
import type { ClosedField, Position, SavedField } from '../types';
import { isAnswered } from './answer';

/** What of a round and an answer decides whether positions come first. */
export interface PositionGround {
  readonly round: Pick<Round, 'positionsFirst' | 'status'>;
  /** How many times the answer has been sent. */
  readonly submissions: number;
}

/**
 * Whether one's own value still opens the joint one. No longer after the answer was sent or the round published: then it stands, and
 * nothing can be led any more. A deadline that has passed opens nothing, since more time can be given.
 * @example asksFirst({ round: { positionsFirst: true, status: 'open' }, submissions: 0 }) // true
 */
export function asksFirst({ round, submissions }: PositionGround): boolean {
  return round.positionsFirst && submissions === 0 && round.status !== 'published';
}

/**
 * Whether members give own values of an item: scales, in a round that asks for it. The form shows them there and nowhere else, and
 * what no page shows must not be kept: a dissent would be signed unseen.
 * @example takesPositions({ positionsFirst: true }, 'text') // false
 */
export function takesPositions({ positionsFirst }: Pick<Round, 'positionsFirst'>, kind: FormItem['kind']): boolean {
  return positionsFirst && kind === 'scale';
}

/**
 * Whether a member sees nothing of what stands in a field yet: neither the joint value, its history, nor who saved it. Only scales
 * are asked this way. *No opinion* is a position, too.
 * @example isClosed(ground, 'scale', false) // true
 */
export function isClosed(ground: PositionGround, kind: FormItem['kind'], hasOwn: boolean): boolean {
  return takesPositions(ground.round, kind) && !hasOwn && asksFirst(ground);
}

/** What an answer holds, before it is asked who reads it. */
export interface Everything {
  readonly items: readonly Pick<FormItem, 'id' | 'kind'>[];
  readonly fields: readonly SavedField[];
  readonly positions: readonly Position[];
}

/** What one member sees of it, and which fields are closed to them. */
export interface Seen {
  readonly fields: readonly SavedField[];
  readonly positions: readonly Position[];
  readonly closed: readonly ClosedField[];
}

/**
 * What a member sees: own positions always; others', and joint values of scales, only where the member has given their own or it is
 * no longer asked for. Of a closed field no more than whether it is answered, so that everyone counts alike.
 * @example seenBy(ida.id, ground, { items, fields, positions: [tuvasForA] }).positions // [] until Ida has given hers for a
 */
export function seenBy(readerId: string, ground: PositionGround, { items, fields, positions }: Everything): Seen {
  const own = positions.filter(({ person }) => person.id === readerId);
  const given = givenItems(own);
  const shut = new Set(items.filter(({ id, kind }) => isClosed(ground, kind, given.has(id))).map(({ id }) => id));
  const stands = new Map(fields.map((field) => [field.item, field]));
  return {
    fields: fields.filter(({ item }) => !shut.has(item)),
    positions: positions.filter(({ item, person }) => person.id === readerId || given.has(item) || !asksFirst(ground)),
    closed: [...shut].map((item) => ({
      item,
      isAnswered: isAnswered(stands.get(item)?.answer),
      holdsSomething: stands.has(item) || positions.some((one) => one.item === item && one.person.id !== readerId),
    })),
  };
}

/** The items for which a position was given; an empty one is none. */
export function givenItems(own: readonly Pick<Position, 'item' | 'answer'>[]): ReadonlySet<string> {
  return new Set(own.filter(({ answer }) => isAnswered(answer)).map(({ item }) => item));
}

/**
 * The fields that keep a leader from signing: what is signed must have been seen whole, dissent included. Own values open them, or
 * the choice to give none.
 */
export function unseenBySigner(closed: readonly ClosedField[]): readonly string[] {
  return closed.filter(({ holdsSomething }) => holdsSomething).map(({ item }) => item);
}

/** What an invitation must hold, and how many there may be. */
import { failure, ok, type Result } from '../result';
import type { InvitationGround, InvitationLimit, InvitationState } from './types';

const LONGEST_NAME = 120;
/** As the table of addresses takes it: nothing that could end an address, or begin another. */
const ADDRESS = /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;"]+$/;
const LONGEST_ADDRESS = 254;

/**
 * Name and address as they are kept: a name on one line, an address in small letters, since people write it both ways.
 * @example readInvitation({ name: ' Kari  Nes ', email: 'Kari.Nes@Tynset.no' }) // { name: 'Kari Nes', email: 'kari.nes@tynset.no' }
 */
export function readInvitation(fields: {
  readonly name: string;
  readonly email: string;
}): Result<{ readonly name: string; readonly email: string }, InvitationState['faults']> {
  const name = fields.name.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  const email = fields.email.trim().toLowerCase();
  const faults: InvitationState['faults'][number][] = [];
  if (name === '') faults.push({ field: 'name', code: 'required' });
  else if (name.length > LONGEST_NAME) faults.push({ field: 'name', code: 'too-long' });
  if (email === '') faults.push({ field: 'email', code: 'required' });
  else if (!ADDRESS.test(email) || email.length > LONGEST_ADDRESS || /\p{C}/u.test(email))
    faults.push({ field: 'email', code: 'email' });
  return faults.length > 0 ? failure(faults) : ok({ name, email });
}

/** Members that a group may have; a form written together by more is no conversation any longer. */
export const MOST_MEMBERS = 25;
/** Invitations that a group may send within a day, and that may be sent to one address: each is a mail to someone who asked for none. */
export const MOST_BY_GROUP = 30;
export const MOST_TO_PERSON = 3;
/** From all groups together. Higher, so that one group cannot keep the others from inviting somebody. */
export const MOST_TO_PERSON_BY_ALL = 12;
/** Milliseconds that an invitation counts for. Any 24 hours and not a calendar day, or midnight would let twice as many through. */
export const INVITATION_WINDOW = 86_400_000;
const MINUTE = 60_000;

/**
 * The limit that one more invitation would pass, or null. What stands longest is named first.
 * @example invitationLimit({ members: 4, byGroup: [], toPerson: [10:00, 11:00, 12:00], byOthers: [] }, 13:00)
 * // { code: 'address-day', most: 3, again: 10:00 the next day }
 */
export function invitationLimit(
  { members, byGroup, toPerson, byOthers }: InvitationGround,
  now: Date,
): InvitationLimit | null {
  if (members >= MOST_MEMBERS) return { code: 'group-full', most: MOST_MEMBERS, again: null };
  const group = nextAfter(byGroup, MOST_BY_GROUP, now);
  if (group) return { code: 'group-day', most: MOST_BY_GROUP, again: group };
  const person = nextAfter(toPerson, MOST_TO_PERSON, now);
  if (person !== null) return { code: 'address-day', most: MOST_TO_PERSON, again: person };
  // Without a time: it would tell when others invited the person.
  const isInvitedByMany = nextAfter([...toPerson, ...byOthers], MOST_TO_PERSON_BY_ALL, now) !== null;
  return isInvitedByMany ? { code: 'address-many', most: MOST_TO_PERSON_BY_ALL, again: null } : null;
}

/** When fewer than `most` of these instants lie within the window, on a whole minute as it is shown; null where that is so now. */
function nextAfter(instants: readonly Date[], most: number, now: Date): string | null {
  const counted = instants
    .map((instant) => instant.getTime())
    .filter((time) => time > now.getTime() - INVITATION_WINDOW)
    .sort((a, b) => b - a);
  const last = counted[most - 1];
  return last === undefined ? null : new Date(Math.ceil((last + INVITATION_WINDOW) / MINUTE) * MINUTE).toISOString();
}

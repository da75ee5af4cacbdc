/** What an invitation must hold. */
import { failure, ok, type Result } from '../result';
import type { InvitationState } from './types';

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

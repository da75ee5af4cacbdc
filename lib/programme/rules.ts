/**
 * Whether a text can be the id of a programme: small letters, digits and hyphens, at most 64. What an address says is asked
 * before the database is, which refuses some characters with an error instead of an empty answer.
 * @example isProgrammeId('pfp') // true; isProgrammeId('\\0') // false
 */
export function isProgrammeId(text: string): boolean {
  return /^[a-z0-9-]{1,64}$/.test(text);
}

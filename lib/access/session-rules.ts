/** How long a session lives. Times in milliseconds. */
const MINUTE = 60_000;
export const IDLE_LIMIT = 60 * MINUTE;
export const ABSOLUTE_LIMIT = 12 * 60 * MINUTE;
/** A visit is noted at most once a minute, so that reading a page seldom writes. */
export const TOUCH_INTERVAL = MINUTE;

export interface SessionTimes {
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
  readonly endedAt: Date | null;
}

/** Whether a session still counts: not ended, not past its 12 hours, seen within the last hour. */
export function isSessionAlive(session: SessionTimes, now: Date): boolean {
  if (session.endedAt !== null || now >= session.expiresAt) return false;
  return now.getTime() - session.lastSeenAt.getTime() < IDLE_LIMIT;
}

/** Whether a membership with these dates holds on a day; the last day is exclusive. */
export function isMembershipCurrent(validFrom: Date, validTo: Date | null, day: Date): boolean {
  return validFrom <= day && (validTo === null || day < validTo);
}

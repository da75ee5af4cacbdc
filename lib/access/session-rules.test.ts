import { describe, expect, it } from 'vitest';
import { isMembershipCurrent, isSessionAlive } from './session-rules';

const at = (time: string) => new Date(`2026-03-02T${time}Z`);
const session = { lastSeenAt: at('08:00:00'), expiresAt: at('20:00:00'), endedAt: null };

describe('a session', () => {
  it('ends an hour after the last visit, and twelve hours after it began', () => {
    expect(isSessionAlive(session, at('08:59:59'))).toBe(true);
    expect(isSessionAlive(session, at('09:00:00'))).toBe(false);
    expect(isSessionAlive({ ...session, lastSeenAt: at('19:59:00') }, at('19:59:59'))).toBe(true);
    expect(isSessionAlive({ ...session, lastSeenAt: at('19:59:00') }, at('20:00:00'))).toBe(false);
  });
  it('does not come back after sign-out', () => {
    expect(isSessionAlive({ ...session, endedAt: at('08:01:00') }, at('08:02:00'))).toBe(false);
  });
});

describe('a membership', () => {
  it('holds from its first day to the day before its last', () => {
    const [from, to] = [new Date('2020-01-01'), new Date('2024-01-01')];
    expect(isMembershipCurrent(from, to, new Date('2019-12-31'))).toBe(false);
    expect(isMembershipCurrent(from, to, new Date('2020-01-01'))).toBe(true);
    expect(isMembershipCurrent(from, to, new Date('2024-01-01'))).toBe(false);
    expect(isMembershipCurrent(from, null, new Date('2030-01-01'))).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { offersDemonstrationSignIn, readEnv } from './env';

describe('settings', () => {
  it('has defaults for the embedded database', () => {
    expect(readEnv({ DATABASE_URL: '' })).toMatchObject({ DATA_DIR: '.data', TRUST_PROXY: 'off' });
  });
  it('names every setting that cannot be used', () => {
    expect(() => readEnv({ DATABASE_URL: 'mysql://x', AUTH_SECRET: 'short' })).toThrow(/DATABASE_URL.*AUTH_SECRET/);
  });
  it('offers demonstration persons on PostgreSQL only when asked for', () => {
    expect(offersDemonstrationSignIn({})).toBe(true);
    expect(offersDemonstrationSignIn({ DEMONSTRATION_SIGN_IN: 'off' })).toBe(false);
    expect(offersDemonstrationSignIn({ DATABASE_URL: 'postgresql://x' })).toBe(false);
    expect(offersDemonstrationSignIn({ DATABASE_URL: 'postgresql://x', DEMONSTRATION_SIGN_IN: 'on' })).toBe(true);
  });
});

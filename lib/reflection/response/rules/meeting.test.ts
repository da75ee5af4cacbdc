import { describe, expect, it } from 'vitest';
import { inTurn, MOST_MEETINGS } from './meeting';

const refused = (originalCode: string) =>
  Object.assign(new Error(originalCode), { meta: { driverAdapterError: { cause: { originalCode } } } });

/** Work that is refused so many times before it succeeds; counts how often it was tried. */
function work(times: number, code: string) {
  let tries = 0;
  const run = async () => {
    tries += 1;
    if (tries <= times) throw refused(code);
    return tries;
  };
  return { run, tries: () => tries };
}

describe('work that meets another of the same moment', () => {
  it('is done again, a few times', async () => {
    expect(await inTurn(work(2, '23001').run)).toBe(3);
    const endless = work(99, '40P01');
    await expect(inTurn(endless.run)).rejects.toThrow('40P01');
    expect(endless.tries()).toBe(MOST_MEETINGS);
  });

  it('waits anew for a lock only where it is patient', async () => {
    await expect(inTurn(work(1, '55P03').run)).rejects.toThrow('55P03');
    expect(await inTurn(work(1, '55P03').run, { patient: true })).toBe(2);
  });

  it('is not repeated after any other failure', async () => {
    const fault = work(1, '42501');
    await expect(inTurn(fault.run, { patient: true })).rejects.toThrow('42501');
    expect(fault.tries()).toBe(1);
  });
});

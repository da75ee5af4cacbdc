import { beforeAll, describe, expect, it } from 'vitest';
import { publicActor } from '@/lib/access/actor';
import { isDatabaseAway } from '@/lib/change';
import type { PrismaClient } from '@/lib/db/generated/client';
import { withActor } from '@/lib/db/with-actor';
import { filledApplication, KIND } from './setup/database';

const BROWSER_PATIENCE = 15_000;
const one = () => withActor(publicActor, async () => 1);

let client: PrismaClient;
beforeAll(async () => {
  client = await filledApplication();
});

/** Holds as many connections as there are: the pool's, or the embedded database's single one. Returns what gives them back. */
async function takeAll(): Promise<() => Promise<void>> {
  let give = () => {};
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  const holders: Promise<void>[] = [];
  const hold = () =>
    new Promise<void>((taken) => {
      const holding = withActor(publicActor, () => {
        taken();
        return given;
      });
      holders.push(holding);
    });
  await Promise.all(Array.from({ length: KIND === 'postgresql' ? 10 : 1 }, hold));
  return async () => {
    give();
    await Promise.all(holders);
  };
}

describe('a database whose connections are all taken', () => {
  it('refuses who waits well within a browser’s patience, as something that passes, and serves again at once', async () => {
    const giveBack = await takeAll();
    const began = performance.now();
    // A query outside a transaction has no patience of its own: only the pool's ends its waiting.
    const outside = KIND === 'postgresql' ? [client.$queryRawUnsafe('SELECT 1')] : [];
    const waiting = await Promise.allSettled([...outside, ...Array.from({ length: 30 }, one)]);
    const waited = performance.now() - began;
    await giveBack();
    const freed = performance.now();
    expect(await one()).toBe(1);
    expect(performance.now() - freed).toBeLessThan(1_000);
    expect(waiting.map((each) => each.status === 'rejected' && isDatabaseAway(each.reason))).not.toContain(false);
    expect(waited).toBeLessThan(BROWSER_PATIENCE / 2);
  });
});

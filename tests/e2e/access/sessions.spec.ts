import { expect, test } from '@playwright/test';
import { PERSONS } from '@/tests/setup/tenants';
import { capture, replay } from './setup/captured-action';
import { addTenants, closeConnection, openSession, send, sql } from './setup/server';

test.beforeAll(addTenants);
test.afterAll(closeConnection);

const statusOf = async (path: string, cookie: string) => (await send(path, { headers: { cookie } })).status;

test('a cookie that was copied is dead after sign-out; the same person’s other session lives', async ({ browser }) => {
  const signIn = await capture(browser, { cookie: '', javaScriptEnabled: false }, async (page, catchNext) => {
    await page.goto('/logg-inn');
    catchNext();
    await page.getByRole('button', { name: /som Ida,/ }).click();
  });
  const given = await replay(signIn, { cookie: '' });
  const [header = ''] = [given.headers['set-cookie']].flat();
  expect(header).toMatch(/HttpOnly/i);
  expect(header).toMatch(/SameSite=lax/i);
  const copied = header?.split(';')[0] ?? '';
  const other = (await openSession(PERSONS['leader-own'])).cookie;
  expect(await statusOf('/min-tilgang', copied)).toBe(200);
  const signOut = await capture(browser, { cookie: copied, javaScriptEnabled: false }, async (page, catchNext) => {
    await page.goto('/');
    await page.getByRole('banner').getByText('Ida').first().click();
    catchNext();
    await page.getByRole('button', { name: 'Logg ut' }).click();
  });
  await replay(signOut, { cookie: copied });
  expect(await statusOf('/min-tilgang', copied)).toBe(404);
  expect(await statusOf('/min-tilgang', other)).toBe(200);
});

/** Each with what ends the right to a page that was open just before, and what gives it back. */
const ENDINGS = {
  'the user is disabled': [
    `UPDATE app_user SET disabled_at = now() WHERE id = '${PERSONS['project-group-other-programme']}'`,
    `UPDATE app_user SET disabled_at = NULL WHERE id = '${PERSONS['project-group-other-programme']}'`,
  ],
  'the membership has ended': [
    `UPDATE membership SET valid_to = '2024-06-01' WHERE user_id = '${PERSONS['project-group-other-programme']}'`,
    `UPDATE membership SET valid_to = NULL WHERE user_id = '${PERSONS['project-group-other-programme']}'`,
  ],
  'an hour has passed without a visit': [
    "UPDATE session SET last_seen_at = now() - interval '61 minutes' WHERE id = ",
    '',
  ],
  'twelve hours have passed': [
    "UPDATE session SET created_at = now() - interval '12 hours 1 minute', expires_at = now() - interval '1 minute' WHERE id = ",
    '',
  ],
} as const;

for (const [ending, [end, restore]] of Object.entries(ENDINGS)) {
  test(`at the next request it counts that ${ending}`, async () => {
    const { id, cookie } = await openSession(PERSONS['project-group-other-programme']);
    const page = '/program/annet/beregning';
    expect(await statusOf(page, cookie)).toBe(200);
    await sql(end.endsWith('= ') ? `${end}'${id}'` : end);
    try {
      expect(await statusOf(page, cookie)).toBe(404);
    } finally {
      if (restore) await sql(restore);
    }
  });
}

test('a cookie of another make is nobody’s', async () => {
  const { cookie } = await openSession(PERSONS['project-group']);
  for (const forged of ['fellespott=x', `${cookie}x`, cookie.slice(0, -3), `fellespott=${PERSONS['project-group']}`]) {
    expect(await statusOf('/min-tilgang', forged)).toBe(404);
  }
});

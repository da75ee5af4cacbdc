/** The end of a round: what a leader group wrote together is closed, published, and seen by everyone. Runs after the others. */
import { expect, test } from '@playwright/test';
import { expectAccessible, signIn } from './setup/verbs';

const ROUND = '/program/pfp/refleksjon/ovelse';

test('the evaluator closes the round and publishes it; the figure shows the answers, and nobody’s own', async ({
  page,
}) => {
  const board = page.getByText(/^\d+ av 12 har sendt inn$/);
  await signIn(page, 'Una');
  await page.goto(`${ROUND}/oppfolging`);
  const sent = Number(/^\d+/.exec((await board.first().textContent()) ?? '')?.[0]);
  expect(sent, 'the eight of the demonstration, and the one that was written together').toBe(9);

  await test.step('closes it', async () => {
    await page.goto('/program/pfp/refleksjon/runder/ovelse');
    await page.getByRole('link', { name: 'Steng runden …' }).click();
    await page.getByRole('button', { name: /^Ja, steng/ }).click();
    await expect(page.getByText('Stengt', { exact: true }).first()).toBeVisible();
  });

  await test.step('publishes it, after having been asked once', async () => {
    await page.goto(ROUND);
    await page.getByRole('button', { name: /^Publiser tallene/ }).click();
    await expect(page.getByText('Kryss av for at du har sett gjennom tallene.')).toBeVisible();
    await page.getByLabel('Jeg har sett gjennom tallene og vil publisere dem').check();
    await page.getByRole('button', { name: /^Publiser tallene/ }).click();
    await expect(page.getByText('Publisert', { exact: true }).first()).toBeVisible();
  });

  await test.step('everyone sees the figure, with nine of twelve', async () => {
    await page.context().clearCookies();
    await page.goto(`${ROUND}/figur/7`);
    await expect(page.getByText(/9 av 12/).first()).toBeVisible();
    await expect(page.getByRole('table').first()).toBeVisible();
    await expectAccessible(page);
    const api = await page.request.get('/api/v1/reflection-statistics?programme=pfp&round=ovelse');
    const { data } = (await api.json()) as { data: { item: string; n: number; of: number; demonstration: boolean }[] };
    expect(data.find(({ item }) => item === 'across-sectors')).toMatchObject({ of: 12, demonstration: true });
  });
});

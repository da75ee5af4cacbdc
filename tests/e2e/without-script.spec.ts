import { expect, test } from '@playwright/test';
import { plain, signIn } from './setup/verbs';

test.use({ javaScriptEnabled: false });

test('signs in, chooses language, filters and signs out without script', async ({ page }) => {
  await signIn(page, 'Ida');
  await page.goto('/program/pfp/tildelinger?ar=2021');
  await page.getByRole('combobox', { name: 'Region' }).selectOption('Trøndelag');
  await page.getByRole('button', { name: 'Vis' }).click();
  await expect(page).toHaveURL(/region=trondelag/);
  expect(plain(await page.getByRole('row', { name: /^Sum/ }).textContent())).toMatch(/20 278/);
  await page.getByRole('button', { name: 'Nynorsk' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Tildelingar 2021' })).toBeVisible();
  await page.getByText('Ida').first().click();
  await page.getByRole('button', { name: 'Logg ut' }).click();
  await expect(page.getByRole('link', { name: 'Logg inn' })).toBeVisible();
  await page.goto('/min-tilgang');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vi finn ikkje sida');
});

import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { expectAccessible, expectFits, plain, signIn } from './setup/verbs';

const ALL_EQUAL = 'Alle 12 beløp er like dem som er vedtatt.';

test('the project group calculates 2021 from 2020, and every amount is that of Table 2', async ({ page }) => {
  await signIn(page, 'Ada');
  await page.goto('/program/pfp/tildelinger?ar=2021');
  await page.getByRole('link', { name: 'Beregn på nytt' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Beregn potter for 2021' })).toBeVisible();

  await test.step('sees where each rule comes from, and which are inferred', async () => {
    await expect(page.getByLabel('Prisjustering')).toHaveValue('1,03102');
    await expect(page.getByText('Utledet').first()).toBeVisible();
  });

  await test.step('calculates', async () => {
    await page.getByRole('button', { name: 'Beregn', exact: true }).click();
    await expect(page.getByText(ALL_EQUAL).first()).toBeVisible();
    const row = (name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) }).first();
    expect(plain(await row('Trondheim').textContent())).toMatch(/12 680 000.*12 680 000.*−2 000/);
    expect(plain(await row('Bamble').textContent())).toMatch(/2 289 000.*2 288 864,40/);
    await expectAccessible(page);
  });

  const name = `Prøve ${test.info().testId.slice(0, 8)}`;
  await test.step('saves it under a name', async () => {
    await page.getByLabel('Navn på beregningen').fill(name);
    await page.getByRole('button', { name: 'Lagre' }).click();
    await expect(page).toHaveURL(/beregning\/[0-9a-f-]{36}/);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
    await expectAccessible(page);
    await expectFits(page, 360);
  });

  await test.step('downloads the problem, and anyone gets the same result from it', async () => {
    const files: string[] = [];
    for (const link of [/grunnlag/i, /resultat/i]) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: link }).first().click(),
      ]);
      files.push(await download.path());
    }
    const [problem = '', result = ''] = files;
    const { stdout } = await promisify(execFile)('npm', ['run', '--silent', 'allocate', '--', problem]);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(await readFile(result, 'utf8')));
  });

  await test.step('finds it in the list, with who made it', async () => {
    await page.goto('/program/pfp/beregning');
    await expect(page.getByRole('row', { name: new RegExp(name) }).first()).toContainText('Ada');
  });
});

test('a fault stands at its field, and nothing typed is lost', async ({ page }) => {
  await signIn(page, 'Bo');
  await page.goto('/program/pfp/beregning/ny?fra=potter&ar=2022');
  await page.getByLabel('Prisjustering').fill('1.234.5');
  await page.getByLabel('Sum som pottene skal bli').fill('41 583 000');
  await page.getByRole('button', { name: 'Beregn', exact: true }).click();
  await expect(page.getByLabel('Prisjustering')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('Prisjustering')).toHaveValue('1.234.5');
  await expectAccessible(page);
  await page.getByLabel('Prisjustering').fill('1,05783');
  await page.getByRole('button', { name: 'Beregn', exact: true }).click();
  await expect(page.getByText(ALL_EQUAL).first()).toBeVisible();
});

test('a pool from the five chapters is an illustration, and says so', async ({ page }) => {
  await signIn(page, 'Ada');
  await page.goto('/program/pfp/beregning/ny?fra=ordninger&ar=2020');
  await expect(page.getByText('Dette er en illustrasjon')).toBeVisible();
  await page.getByRole('button', { name: 'Beregn', exact: true }).click();
  await expect(page.getByText(/12 av 12 beløp avviker/).first()).toBeVisible();
  const parts = page.getByRole('row', { name: /^765\.60/ });
  await expect(parts.first()).toContainText('57,7 %');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('calculating works, too', async ({ page }) => {
    await signIn(page, 'Ada');
    await page.goto('/program/pfp/beregning/ny?fra=potter&ar=2021');
    await page.getByRole('button', { name: 'Beregn', exact: true }).click();
    await expect(page.getByText(ALL_EQUAL).first()).toBeVisible();
  });
});

test('for everyone else the calculation does not exist', async ({ page }) => {
  for (const person of ['Ida', 'Pia', 'Una', 'Vetle', 'Ylva'] as const) {
    await signIn(page, person);
    const response = await page.goto('/program/pfp/beregning');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1, name: 'Vi finner ikke siden' })).toBeVisible();
  }
});

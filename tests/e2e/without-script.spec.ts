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

test.describe('where the script does not arrive', () => {
  test.use({ javaScriptEnabled: true });

  test('signing out empties the browser of drafts, and the next sign-in works', async ({ page, context }) => {
    await signIn(page, 'Tuva');
    const drafts = () => page.evaluate(() => Object.keys(localStorage));
    await page.evaluate(() => localStorage.setItem('fellespott:utkast:tuva:svar:felt:1', '{}'));
    const bare = await context.newPage();
    await bare.route('**/_next/static/**/*.js', (route) => route.abort());
    await bare.goto('/');
    // A page that is read, or an image on it, wipes nothing while somebody is signed in.
    expect(await drafts()).toContain('fellespott:utkast:tuva:svar:felt:1');
    await bare.getByRole('banner').getByText('Tuva', { exact: true }).click();
    const signOut = () => bare.getByRole('button', { name: 'Logg ut' }).click();
    // What another person has not sent goes, too: the page asks before its script has come.
    const questions: string[] = [];
    bare.once('dialog', (dialog) => {
      questions.push(dialog.message());
      return dialog.dismiss();
    });
    await signOut();
    expect(questions).toEqual([expect.stringMatching(/^1 svar eller skjema er ikke lagret ennå/)]);
    expect(await drafts()).toContain('fellespott:utkast:tuva:svar:felt:1');
    await expect(bare.getByRole('banner').getByText('Tuva', { exact: true })).toBeVisible();
    bare.once('dialog', (dialog) => dialog.accept());
    const next = bare.waitForResponse((answer) => answer.request().method() === 'GET' && answer.ok());
    await signOut();
    expect((await (await next).allHeaders())['clear-site-data']).toBe('"storage"');
    await expect(bare.getByRole('link', { name: 'Logg inn' })).toBeVisible();
    await expect.poll(drafts).toEqual([]);

    await signIn(page, 'Tuva');
    await page.evaluate(() => localStorage.setItem('fellespott:utkast:tuva:svar:felt:2', '{}'));
    await page.goto('/program/pfp');
    await expect(page.getByRole('banner').getByText('Tuva', { exact: true })).toBeVisible();
    expect(await drafts()).toContain('fellespott:utkast:tuva:svar:felt:2');
  });
});

/** The form as a plain form: saving, two in one field, and bringing an earlier answer back, all without script. */
import { expect, test } from '@playwright/test';
import { closeAll, expectSaved, FORM, field, open, text } from './setup/answering';
import { signIn } from './setup/verbs';

test.use({ javaScriptEnabled: false });
test.describe.configure({ mode: 'serial' });

test('a part is saved whole, and the next one comes', async ({ page }) => {
  await signIn(page, 'Tuva');
  await page.goto(`${FORM}?del=needs`);
  await text(page, 'needs-understanding').fill('Uten skript.');
  await page.getByRole('button', { name: 'Neste del' }).click();
  await expect(page).toHaveURL(/lagret=ja/);
  await page.goto(`${FORM}?del=needs`);
  await expect(text(page, 'needs-understanding')).toHaveValue('Uten skript.');
  await expect(field(page, 'needs-understanding')).toContainText(/av Tuva/);
});

test('two in one field: what was typed comes back beside what stands there', async ({ page, browser }) => {
  await signIn(page, 'Tuva');
  await page.goto(`${FORM}?del=needs`);
  const ida = await open(browser, 'Ida', `${FORM}?del=needs`);
  await text(ida, 'needs-understanding').fill('Idas ord.');
  await expectSaved(ida, 'needs-understanding', 'Ida');
  await text(page, 'needs-understanding').fill('Tuvas ord.');
  await page.getByRole('button', { name: 'Neste del' }).click();
  await expect(page.getByRole('alert')).toContainText('Noe ble ikke lagret');
  await expect(text(page, 'needs-understanding')).toHaveValue('Tuvas ord.');
  const conflict = page.getByRole('region', { name: 'To har svart her samtidig' });
  await expect(conflict).toContainText('Idas ord.');
  // Going on is no choice: nothing is laid over Ida's words by it.
  await page.getByRole('button', { name: 'Neste del' }).click();
  await expect(conflict).toContainText('Idas ord.');
  await conflict.getByRole('button', { name: 'Behold vår' }).click();
  await expect(page).toHaveURL(/del=needs&lagret=ja/);
  await expect(text(page, 'needs-understanding')).toHaveValue('Tuvas ord.');

  await expect(text(ida, 'needs-understanding')).toHaveValue('Tuvas ord.', { timeout: 20_000 });
  await text(ida, 'needs-understanding').fill('Idas nye ord.');
  await expectSaved(ida, 'needs-understanding', 'Ida');
  await text(page, 'needs-understanding').fill('Tuvas nye ord.');
  await page.getByRole('button', { name: 'Neste del' }).click();
  await conflict.getByRole('button', { name: 'Bruk den andre' }).click();
  await expect(page).toHaveURL(/del=needs&lagret=ja/);
  await expect(text(page, 'needs-understanding')).toHaveValue('Idas nye ord.');
  await closeAll(ida);
});

test('an earlier answer is brought back, and one that came meanwhile is shown first', async ({ page, browser }) => {
  await signIn(page, 'Tuva');
  await page.goto(`${FORM}/historikk/needs-understanding`);
  const entries = page.getByRole('main').locator('.fp-history__entry');
  const words = ['Idas nye ord.', 'Tuvas nye ord.', 'Idas nye ord.', 'Tuvas ord.', 'Idas ord.', 'Uten skript.'];
  for (const [place, said] of words.entries()) await expect(entries.nth(place)).toContainText(said);
  const ida = await open(browser, 'Ida', `${FORM}?del=needs`);
  await text(ida, 'needs-understanding').fill('Idas siste ord.');
  await expectSaved(ida, 'needs-understanding', 'Ida');
  const tuvas = entries.filter({ hasText: 'Tuvas ord.' });
  await tuvas.getByRole('button', { name: 'Hent tilbake' }).click();
  await expect(tuvas).toContainText('Noen har lagret en ny verdi');
  await expect(entries.first()).toContainText('Idas siste ord.');
  await tuvas.getByRole('button', { name: 'Hent tilbake' }).click();
  await expect(entries.first()).toContainText('Tuvas ord.');
  await expect(entries.first()).toContainText('Gjelder nå');
  await closeAll(ida);
});

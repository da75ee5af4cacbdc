/**
 * How a leader group answers together. One story on one form, in order: what it leaves behind is what the next step finds.
 * Tynset's answer to the practice round; Ida leads, Tuva is a member.
 */
import { expect, type Page, test } from '@playwright/test';
import { closeAll, expectSaved, FORM, field, open, text } from './setup/answering';
import { expectAccessible, expectFits, plain, signIn, watchComplaints } from './setup/verbs';

const UNSAVED = 'Ikke lagret – prøver igjen. Teksten er trygg på denne maskinen.';

test.describe.configure({ mode: 'serial' });

const draftsIn = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('fellespott:utkast:')).length);

test('two leaders write at once; one loses the network, and both answers survive', async ({ browser }) => {
  const [ida, tuva] = [await open(browser, 'Ida'), await open(browser, 'Tuva')];
  await expect(ida.getByText('Du og Tuva er her nå')).toBeVisible({ timeout: 20_000 });
  await text(ida, 'reason-across').fill('Vi møtes hver måned.');
  await expectSaved(ida, 'reason-across', 'Ida');
  await expect(text(tuva, 'reason-across')).toHaveValue('Vi møtes hver måned.', { timeout: 20_000 });
  await expect(field(tuva, 'reason-across')).toContainText('Oppdatert av Ida');

  await tuva.goto(`${FORM}?del=needs`);
  await tuva.context().setOffline(true);
  await text(tuva, 'reason-needs').fill('Skrevet på toget, uten nett.');
  await expect(field(tuva, 'reason-needs')).toContainText(UNSAVED);
  await text(ida, 'reason-across').fill('Vi møtes hver måned, og oftere ved behov.');
  await expectSaved(ida, 'reason-across', 'Ida');
  expect(await draftsIn(tuva)).toBe(1);
  await tuva.context().setOffline(false);
  await expectSaved(tuva, 'reason-needs', 'Tuva');
  expect(await draftsIn(tuva)).toBe(0);

  await ida.goto(`${FORM}?del=needs`);
  await expect(text(ida, 'reason-needs')).toHaveValue('Skrevet på toget, uten nett.');
  await tuva.goto(FORM);
  await expect(text(tuva, 'reason-across')).toHaveValue('Vi møtes hver måned, og oftere ved behov.');
  await closeAll(ida, tuva);
});

test('two in one field: both texts are shown, and both stay in the history', async ({ browser }) => {
  const [ida, tuva] = [await open(browser, 'Ida'), await open(browser, 'Tuva')];
  await ida.context().setOffline(true);
  await text(ida, 'reason-across').fill('Idas tekst');
  await expect(field(ida, 'reason-across')).toContainText(UNSAVED);
  await text(tuva, 'reason-across').fill('Tuvas tekst');
  await expectSaved(tuva, 'reason-across', 'Tuva');
  await ida.context().setOffline(false);

  const conflict = ida.getByRole('region', { name: 'To har svart her samtidig' });
  await expect(conflict).toContainText('Idas tekst');
  await expect(conflict).toContainText('Tuvas tekst');
  await expectAccessible(ida);
  await expectFits(ida, 360);
  await text(ida, 'reason-across').fill('Tuvas og Idas tekst');
  await conflict.getByRole('button', { name: 'Behold vår' }).click();
  await expectSaved(ida, 'reason-across', 'Ida');
  await expect(conflict).toBeHidden();
  await expect(text(tuva, 'reason-across')).toHaveValue('Tuvas og Idas tekst', { timeout: 20_000 });

  await field(ida, 'reason-across').getByRole('link', { name: 'Tidligere svar' }).click();
  const entries = ida.getByRole('main').locator('.fp-history__entry');
  await expect(entries.first()).toContainText('Tuvas og Idas tekst');
  await expect(entries.nth(1)).toContainText('Tuvas tekst');
  await entries.nth(1).getByRole('button', { name: 'Hent tilbake' }).click();
  await expect(entries.first()).toContainText(/Tuvas tekst$/);
  await expect(entries.first()).toContainText('Gjelder nå');
  await closeAll(ida, tuva);
});

test('the browser is closed offline, and the session ends meanwhile: nothing is typed again', async ({ browser }) => {
  const page = await open(browser, 'Tuva', `${FORM}?del=mechanisms`);
  await page.context().setOffline(true);
  await text(page, 'mechanisms-hinder').fill('Tiden strekker ikke til.');
  await expect(field(page, 'mechanisms-hinder')).toContainText(UNSAVED);
  const kept = await page.context().storageState();
  await closeAll(page);

  const context = await browser.newContext({ storageState: { ...kept, cookies: [] } });
  const later = await context.newPage();
  await signIn(later, 'Ida');
  await later.goto(`${FORM}?del=mechanisms`);
  await expect(text(later, 'mechanisms-hinder')).not.toHaveValue('Tiden strekker ikke til.');
  expect(await draftsIn(later)).toBe(1);
  await context.clearCookies();
  await signIn(later, 'Tuva');
  await later.goto(`${FORM}?del=mechanisms`);
  await expect(text(later, 'mechanisms-hinder')).toHaveValue('Tiden strekker ikke til.');
  await expectSaved(later, 'mechanisms-hinder', 'Tuva');
  expect(await draftsIn(later)).toBe(0);
  await context.close();
});

test('a session that ends under the form says so, and saves after signing in again in another tab', async ({
  browser,
}) => {
  const page = await open(browser, 'Tuva', `${FORM}?del=mechanisms`);
  await page.context().clearCookies();
  await text(page, 'mechanisms-promote').fill('Faste møter fremmer.');
  await expect(field(page, 'mechanisms-promote')).toContainText('Du er logget ut. Teksten er trygg her');
  const other = await page.context().newPage();
  await signIn(other, 'Ida');
  await page.waitForTimeout(3000);
  await expect(field(page, 'mechanisms-promote')).toContainText('Du er logget ut');
  await page.context().clearCookies();
  await signIn(other, 'Tuva');
  await expectSaved(page, 'mechanisms-promote', 'Tuva');
  await closeAll(page);
});

test('signing out asks when something is unsaved, and leaves nothing behind', async ({ browser }) => {
  const page = await open(browser, 'Tuva', `${FORM}?del=mechanisms`);
  await page.route('**/api/reflection/**', (route) => route.abort());
  await text(page, 'mechanisms-hinder').fill('Aldri sendt.');
  await expect(field(page, 'mechanisms-hinder')).toContainText(UNSAVED);
  const questions: string[] = [];
  let isSure = false;
  page.on('dialog', (dialog) => {
    questions.push(dialog.message());
    return isSure ? dialog.accept() : dialog.dismiss();
  });
  const signOut = async () => {
    if (!(await page.getByRole('button', { name: 'Logg ut' }).isVisible()))
      await page.getByRole('banner').getByText('Tuva', { exact: true }).click();
    await page.getByRole('button', { name: 'Logg ut' }).click();
  };
  await signOut();
  expect(questions.at(-1)).toMatch(/^1 svar eller skjema er ikke lagret ennå/);
  expect(await draftsIn(page)).toBe(1);
  isSure = true;
  await signOut();
  await expect(page.getByRole('link', { name: 'Logg inn' })).toBeVisible();
  expect(await draftsIn(page)).toBe(0);
  await closeAll(page);
});

test('every part reads well for everyone, also on a narrow screen', async ({ browser }) => {
  test.setTimeout(120_000);
  const page = await open(browser, 'Tuva');
  const complaints = watchComplaints(page.context());
  const parts = await page.getByRole('navigation', { name: 'Deler av skjemaet' }).getByRole('link').all();
  const paths = await Promise.all(parts.map(async (part) => (await part.getAttribute('href')) ?? FORM));
  for (const path of [...paths, `${FORM}/historikk/reason-across`, `${FORM}/utskrift`, `${FORM}/kvittering`]) {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expectAccessible(page);
    await expectFits(page, 360);
    await expectFits(page, 320);
  }
  expect(complaints).toEqual([]);
  await closeAll(page);
});

test('with the keyboard alone', async ({ browser }) => {
  const page = await open(browser, 'Ida', `${FORM}?del=attention`);
  const first = field(page, 'attention-target-group').getByRole('radio').first();
  await first.focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await expect(field(page, 'attention-target-group').getByRole('radio', { name: '2' }).first()).toBeChecked();
  await expectSaved(page, 'attention-target-group', 'Ida');
  await page.getByRole('button', { name: 'Neste del' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/del=contribution/);
  await closeAll(page);
});

test('the answer is checked, reported ready, signed and sent; then it is closed, with its receipt', async ({
  browser,
}) => {
  const tuva = await open(browser, 'Tuva', `${FORM}/kontroll`);
  await expect(tuva.getByText(/spørsmål er ikke besvart\. Det er lov/)).toBeVisible();
  await expect(tuva.getByText('Ikke besvart').first()).toBeVisible();
  await expectAccessible(tuva);
  await expectFits(tuva, 360);
  await expect(tuva.getByRole('button', { name: 'Godkjenn og send inn' })).toHaveCount(0);
  await tuva.getByRole('button', { name: 'Meld klar for godkjenning' }).click();
  await expect(tuva.getByText('venter på prosjektlederen')).toBeVisible();

  const ida = await open(browser, 'Ida', `${FORM}/kontroll`);
  await expect(ida.getByText('Ledergruppen har meldt at skjemaet er klart.')).toBeVisible();
  await expect(ida.getByRole('button', { name: /^Meld klar|^Ta tilbake/ })).toHaveCount(0);
  // Of some scales she has given no value of her own, so she has not seen the joint one: first that, then the signature.
  await expect(ida.getByRole('button', { name: 'Godkjenn og send inn' })).toHaveCount(0);
  await expect(ida.getByText(/^Du har ikke gitt din egen verdi på \d+ spørsmål$/)).toBeVisible();
  await expect(ida.getByText('Skjult: Du har ikke gitt din egen verdi.').first()).toBeVisible();
  await expectAccessible(ida);
  await expectFits(ida, 360);
  await ida.getByRole('button', { name: 'Vis svarene uten min egen verdi' }).click();
  await expect(ida.getByText('Skjult: Du har ikke gitt din egen verdi.')).toHaveCount(0);
  await ida.getByRole('button', { name: 'Godkjenn og send inn' }).click();
  await expect(ida.getByRole('heading', { level: 1, name: 'Kvittering' })).toBeVisible();
  expect(plain(await ida.getByText('OVELSE-3427-').first().textContent())).toMatch(/^OVELSE-3427-\d$/);
  await expect(ida.getByRole('heading', { name: 'Svarene ved siden av forrige gang' })).toBeVisible();
  await expectAccessible(ida);
  await expectFits(ida, 360);

  await tuva.goto(FORM);
  await expect(tuva.getByText('Svaret er sendt inn')).toBeVisible();
  await expect(tuva.getByRole('textbox')).toHaveCount(0);
  await closeAll(ida, tuva);
});

/** Positions first, in the order of a meeting: nobody sees what the group or the others have said before giving their own value. */
import { expect, type Page, test } from '@playwright/test';
import { closeAll, expectSaved, FORM, field, open } from './setup/answering';
import { signIn } from './setup/verbs';

test('before one’s own value, no page and no answer of the server holds the joint one or the others’', async ({
  browser,
}) => {
  // In the seed Tuva disagrees, in words that stand nowhere else, with a joint value that Ida has given no value of her own for.
  const [item, canary] = ['needs-collected', 'vi samler mindre enn vi tror'];
  const [ida, tuva] = [await open(browser, 'Ida'), await open(browser, 'Tuva')];
  const views = [`${FORM}?del=needs`, `${FORM}/kontroll`, `${FORM}/utskrift`, `${FORM}/historikk/${item}`];
  for (const path of views)
    for (const headers of [{}, { RSC: '1' }]) {
      const answer = await (await ida.request.get(path, { headers })).text();
      expect(answer, path).toContain('egen verdi');
      expect(answer, path).not.toContain(canary);
    }
  expect(await (await tuva.request.get(views[0] ?? FORM)).text()).toContain(canary);
  const rows = async (page: Page) => {
    await page.goto(`${FORM}/kontroll`);
    const row = page.locator(`#felt-${item}`).first();
    return { row: await row.textContent(), count: await page.getByText(/spørsmål er besvart$/).textContent() };
  };
  const [idas, tuvas] = [await rows(ida), await rows(tuva)];
  expect(idas.row).toContain('Skjult: Du har ikke gitt din egen verdi.');
  expect(tuvas.row).toMatch(/\d/);
  expect(idas.count).toBe(tuvas.count);
  await ida.goto(FORM);
  await expect(ida.getByText(idas.count ?? '')).toBeVisible();
  await closeAll(ida, tuva);
});

test('positions first: one’s own value, then the others’, then the joint one', async ({ browser }) => {
  const [ida, tuva] = [await open(browser, 'Ida'), await open(browser, 'Tuva')];
  for (const [page, value] of [
    [ida, '2'],
    [tuva, '4'],
  ] as const) {
    const own = field(page, 'overall-level');
    await expect(own).toContainText('Hva mener du selv?');
    await own.getByRole('button', { name: 'Gi min verdi' }).click();
    await expect(own.getByRole('status')).toContainText('Velg et tall, «Ikke relevant» eller «Ingen egen mening»');
    await own.getByRole('radio', { name: value }).check();
    await own.getByRole('button', { name: 'Gi min verdi' }).click();
    await expect(own).toContainText('Felles verdi for ledergruppen');
  }
  await expect(field(tuva, 'overall-level')).toContainText(/Ida\s*2/);
  const group = field(tuva, 'overall-level').locator('.fp-picks').last();
  await group.getByRole('radio', { name: '3' }).check();
  await expectSaved(tuva, 'overall-level', 'Tuva');
  await field(tuva, 'overall-level').getByText('Endre din verdi, eller si fra om uenighet').click();
  await tuva.getByRole('textbox', { name: 'Hva er du uenig i?' }).fill('Vi er bedre enn dette.');
  await field(tuva, 'overall-level').getByRole('button', { name: 'Lagre min verdi' }).click();
  await expect(field(tuva, 'overall-level')).toContainText('Uenig: Vi er bedre enn dette.');
  // Dissent is signed, so the page on which the leader looks the answers over has it.
  await ida.goto(`${FORM}/kontroll`);
  await expect(ida.locator('#felt-overall-level')).toContainText('Uenig: Vi er bedre enn dette.');
  await closeAll(ida, tuva);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('who gives no value is told what to do, at the top and at the question', async ({ page }) => {
    await signIn(page, 'Ida');
    await page.goto(`${FORM}?del=needs`);
    const own = field(page, 'needs-collected');
    await own.getByRole('button', { name: 'Gi min verdi' }).click();
    await expect(own).toContainText('Velg et tall, «Ikke relevant» eller «Ingen egen mening»');
    await expect(page.locator('.fp-errors')).toContainText('Verdien din er ikke lagret');
    await expect(page.locator('.fp-errors').getByRole('link')).toHaveAttribute('href', '#felt-needs-collected');
  });
});

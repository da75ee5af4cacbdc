import { expect, test } from '@playwright/test';
import { expectAccessible, expectFits, plain, signIn, watchComplaints } from './setup/verbs';

const EVALUATION = '/program/pfp/evaluering';
const FILES = '/api/program/pfp/evaluering';

test('everyone reads phases, goals, recommendations and figures; the calendar’s interviews stay with the programme', async ({
  page,
  context,
}) => {
  const complaints = watchComplaints(context);
  await page.goto(EVALUATION);
  await expect(page.getByRole('heading', { level: 1, name: 'Evalueringen i tid' })).toBeVisible();
  await expect(page.getByText('6 faser, og alle løp samtidig med en annen')).toBeVisible();
  await expect(page.getByText('Du ser en del av kalenderen')).toBeVisible();
  await expect(page.getByText('Første intervjurunde')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Refleksjonsrunde 2020', exact: true })).toBeVisible();
  for (const path of ['', '/mal', '/anbefalinger', '/figurer']) {
    await page.goto(`${EVALUATION}${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expectAccessible(page);
    await expectFits(page, 360);
    await page.setViewportSize({ width: 1280, height: 800 });
  }
  expect(complaints).toEqual([]);
});

test('goals stand beside evidence and conclusion, under a caveat that follows into every row of the file', async ({
  page,
}) => {
  await page.goto(`${EVALUATION}/mal`);
  const caveat = 'Måloppnåelse kan ikke tilskrives finansieringen';
  await expect(page.getByText(caveat)).toBeVisible();
  const first = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name: /førersetet/ }) });
  await expect(first).toContainText('2020: snitt 3,9, 12 av 12');
  await expect(first).toContainText('2022: snitt 4,7, 11 av 12');
  await expect(first).toContainText('Mye selvstyre');
  await expect(page.getByText('Ikke spurt om dette målet')).toHaveCount(9);
  const file = await page.request.get(`${FILES}/mal.csv`);
  const [head = '', ...rows] = (await file.text()).trim().split('\r\n');
  expect(head).toContain('Forbehold');
  expect(rows.length).toBe(21);
  for (const row of rows) expect(row).toContain(caveat);
});

test('those of the programme see who asks whom, choose in the address, and take the choice along as files', async ({
  page,
}) => {
  await signIn(page, 'Una');
  await page.goto(EVALUATION);
  await page.getByLabel('Hvem spør?').selectOption({ label: 'Evaluator' });
  await page.getByLabel('Hva slags?').selectOption({ label: 'Intervjurunde' });
  await page.getByRole('button', { name: 'Vis', exact: true }).click();
  await expect(page).toHaveURL(/spor=evaluator&spurt=&type=intervjurunde/);
  await expect(page.getByRole('status')).toContainText('Viser 5 av');
  const interviews = page.getByRole('listitem').filter({ hasText: 'Andre intervjurunde' });
  await expect(interviews).toContainText('November 2020 · Bare måneden er kjent');
  await expect(interviews).toContainText('Evaluator spør prosjektlederne og politikere');
  const href = await page.getByRole('link', { name: /^ICS/ }).getAttribute('href');
  const file = await page.request.get(href ?? '');
  expect(file.headers()['content-type']).toContain('text/calendar');
  const text = await file.text();
  expect(text.match(/^BEGIN:VEVENT\r$/gm)).toHaveLength(5);
  expect(text).toContain('SUMMARY:Andre intervjurunde\r\n');
  expect(text).toContain('DTSTART;VALUE=DATE:20201101\r\nDTEND;VALUE=DATE:20201201\r\n');
  await page.goto(`${EVALUATION}?ar=1999`);
  await expect(page.getByText('Ingenting passer med valget')).toBeVisible();
  await expectAccessible(page);
});

test('nobody who is not of the programme gets more in the file than on the page', async ({ page }) => {
  const text = await (await page.request.get(`${FILES}/kalender.ics`)).text();
  expect(text).not.toContain('intervjurunde');
  expect(text).toContain('Refleksjonsrunde 2022');
});

test('figures 1 to 6 carry both numbers, and say what is drawn anew and what is rounded', async ({ page }) => {
  await page.goto(`${EVALUATION}/figurer`);
  await expect(page.getByRole('heading', { level: 2, name: /39,3 mill. kr i potter i 2020, mot 33,0/ })).toBeVisible();
  await expect(page.getByText('Rapportens eget, avrundede tall.').last()).toBeVisible();
  for (const [body, list] of [
    [3, 8],
    [4, 9],
    [5, 10],
    [6, 11],
  ])
    await expect(page.getByText(`Figur ${body} i teksten, ${list} i figurlista`)).toBeVisible();
  await expect(page.getByText('Tegnet på nytt etter teksten; originalen er et bilde uten tall.')).toHaveCount(4);
  await page.getByText('Vis som liste').first().click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Tilskuddene slås sammen' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');
});

test.describe('home', () => {
  test('says to the leader what awaits, and leads there', async ({ page }) => {
    await signIn(page, 'Ida');
    await expect(page.getByRole('heading', { level: 1, name: 'Hei, Ida' })).toBeVisible();
    await expect(page.getByText('Siden sist')).toBeVisible();
    await page.getByRole('link', { name: /Skriv hvordan «Løfte fram koordinatorrollen» skal evalueres/ }).click();
    await expect(page).toHaveURL(/registrering\/tiltak\/[0-9a-f-]{36}\/endre/);
    await page.getByRole('banner').getByRole('link', { name: 'Hjem' }).click();
    await expect(page).toHaveURL(/\/hjem$/);
    await expectAccessible(page);
    await expectFits(page, 360);
  });

  test('says nicely that nothing awaits those who only follow', async ({ page }) => {
    await signIn(page, 'Vetle');
    await expect(page.getByText('Ingen oppgaver')).toBeVisible();
    await expect(page.getByText('Du følger programmet uten å ha oppgaver i det.')).toBeVisible();
    expect(plain(await page.locator('main').textContent())).not.toContain('Fyll ut');
  });

  test('has the recommendations that nobody has followed up for the project group', async ({ page }) => {
    await signIn(page, 'Ada');
    await expect(page.getByRole('link', { name: /Skriv oppfølging av .* anbefalinger/ })).toBeVisible();
    await expectAccessible(page);
  });

  test('is no page for those who are not signed in', async ({ page }) => {
    expect((await page.goto('/hjem'))?.status()).toBe(404);
  });
});

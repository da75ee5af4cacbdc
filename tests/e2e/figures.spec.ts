import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { reflectionStatisticRow, rowsOf } from '@/lib/open-data/schema';
import { expectAccessible, expectFits, plain, signIn } from './setup/verbs';

const ROUND = '/program/pfp/refleksjon/2022';
const FIGURE = `${ROUND}/figur/11`;

test('a reader goes from the rounds to a figure, its numbers and its files', async ({ page }) => {
  await page.goto('/program/pfp/refleksjon');
  await expect(page.getByRole('row', { name: /^2022/ })).toContainText('11 av 12');
  await page.getByRole('rowheader').getByRole('link', { name: '2022' }).click();

  await test.step('finds figure 11 by what it says and by both numbers', async () => {
    await expect(page.getByText('Figur 11 (16 i figurlista)')).toBeVisible();
    await page.getByRole('link', { name: /programfinansieringen bidrar mer i 2022 enn i 2020/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('bidrar mer i 2022 enn i 2020');
  });

  await test.step('reads means, change from unrounded means, n of N and the caveats', async () => {
    const table = page.getByRole('table', { name: /Gjennomsnitt, standardavvik/ });
    const row = table.getByRole('row', { name: /førersetet/ });
    expect(plain(await row.textContent())).toMatch(/3,9.*4,7.*\+20,7 %/);
    await expect(page.getByText('2022 · n = 11 av 12').first()).toBeVisible();
    await expect(page.getByText('Demonstrasjonsdata som stemmer med rapportens tall')).toBeVisible();
    await expect(page.getByText(/kan ikke tilskrives finansieringsformen alene/)).toBeVisible();
    await expect(page.getByText(/Svar per kommune/)).toHaveCount(0);
  });

  await test.step('downloads each file', async () => {
    for (const format of ['SVG', 'PNG', 'CSV', 'XLSX']) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: `${format} figur 11` }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(`pfp-2022-figur-11.${format.toLowerCase()}`);
      const bytes = readFileSync(await download.path());
      expect(bytes.length).toBeGreaterThan(1000);
      if (format === 'SVG') expect(bytes.toString()).toContain('Demonstrasjonsdata');
      if (format === 'CSV') expect(bytes.toString()).toContain('goal-drivers-seat');
    }
  });
});

test('regions of four are kept back, and it says why', async ({ page }) => {
  await page.goto(`${FIGURE}?gruppe=trondelag`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Trøndelag');
  const row = page.getByRole('table', { name: /Gjennomsnitt/ }).getByRole('row', { name: /førersetet/ });
  expect(plain(await row.textContent())).toMatch(/:.*:.*:/);
  await expect(page.getByText(/Kolon \(:\) betyr at tallet er skjermet/)).toBeVisible();
  await expect(page.getByText(/det kom svar fra 4 av 4 kommuner i 2020 og 4 av 4 kommuner i 2022/)).toBeVisible();
  await expect(page.locator('.fp-range')).toHaveCount(0);
});

test('the interval of a mean is drawn, named with its seed, and follows into the file', async ({ page }) => {
  await page.goto(FIGURE);
  await expect(page.getByText(/startverdi/)).toHaveCount(0);
  await page.getByRole('link', { name: 'Vis 95 %-intervall' }).click();
  await expect(page.getByText('95 %-intervall for gjennomsnittet (bootstrap, startverdi 20211006)')).toBeVisible();
  await expect(page.locator('.fp-range__interval').first()).toBeAttached();
  await expect(page.getByRole('columnheader', { name: '95 %-intervall 2022' })).toBeVisible();
  await expectAccessible(page);
  const svg = await page.request.get(`/api${ROUND}/figur/11.svg?intervall=ja`);
  expect(await svg.text()).toContain('startverdi 20211006');
});

test('the evaluator opens the answers, which is a step of its own, and sees a dot for each', async ({ page }) => {
  await signIn(page, 'Una');
  await page.goto(`${FIGURE}?vis=svar`);
  await expect(page.getByRole('table', { name: /Svar per kommune/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Vis svar per kommune' }).click();
  await expect(page).toHaveURL(/vis=svar/);
  const answers = page.getByRole('table', { name: 'Svar per kommune i 2022' });
  await expect(answers.getByRole('row')).toHaveCount(12);
  await expectAccessible(page);
  await page.goto(`${ROUND}/fritekst`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Fritekstsvar, 2022');
});

test('the project group gives a reason first', async ({ page }) => {
  await signIn(page, 'Bo');
  await page.goto(`/program/pfp/refleksjon/2020/figur/11`);
  await page.getByLabel('Hvorfor trenger dere svarene?').fill('kort');
  await page.getByRole('button', { name: 'Vis svar per kommune' }).click();
  await expect(page.getByText('Skriv en begrunnelse på minst ti tegn.')).toBeVisible();
  await page.getByLabel('Hvorfor trenger dere svarene?').fill('Kontroll av et tall i figur 11');
  await page.getByRole('button', { name: 'Vis svar per kommune' }).click();
  await expect(page.getByText('Svarene er åpne for deg.')).toBeVisible();
});

test('a leader sees the own answer beside the group’s', async ({ page }) => {
  await signIn(page, 'Ida');
  await page.goto(FIGURE);
  await expect(page.getByText('Svaret fra deres egen ledergruppe er merket i figuren.')).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'Vårt svar 2022' })).toBeVisible();
});

test('figures can be read by everyone, at 360 px too', async ({ page }) => {
  for (const address of ['/program/pfp/refleksjon', ROUND, FIGURE, `${ROUND}/figur/10`]) {
    await page.goto(address);
    await expectFits(page, 360);
    await expectAccessible(page);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the chart, its table and the choice of region are there', async ({ page }) => {
    await page.goto(FIGURE);
    await expect(page.locator('.fp-range__bar').first()).toBeVisible();
    await expect(page.getByRole('table', { name: /Gjennomsnitt, standardavvik/ })).toBeVisible();
    await page.getByRole('combobox', { name: 'Vis' }).selectOption('Innlandet');
    await page.getByRole('button', { name: 'Vis' }).click();
    await expect(page).toHaveURL(/gruppe=innlandet/);
  });
});

test('the open interface gives what is published, unrounded', async ({ request }) => {
  const answer = await request.get('/api/v1/reflection-statistics?programme=pfp&round=2022');
  const { data } = rowsOf(reflectionStatisticRow).parse(await answer.json());
  expect(data.find(({ item }) => item === 'goal-drivers-seat')).toMatchObject({
    figure: '11',
    group: 'programme',
    n: 11,
    of: 12,
    mean: 52 / 11,
    demonstration: true,
  });
  expect((await request.get('/api/v1/reflection-statistics?programme=pfp&round=ovelse')).status()).toBe(400);
});

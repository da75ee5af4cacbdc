import { expect, test } from '@playwright/test';
import { plain } from './setup/verbs';

test('a reader follows an amount from the front page to its source', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Fem tilskudd ble til én pott/);
  await expect(page.getByText('121,4 mill. kr')).toBeVisible();
  await expect(
    page.getByRole('heading', { name: 'Trondheim har den største potten, tre kommuner har den minste' }),
  ).toBeVisible();

  await test.step('opens all allocations of 2021', async () => {
    await page.getByRole('link', { name: 'Tildelinger', exact: true }).click();
    await page.getByRole('navigation', { name: 'År' }).getByRole('link', { name: '2021' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Tildelinger 2021' })).toBeVisible();
    await expect(page).toHaveURL(/ar=2021/);
  });

  await test.step('reads sums, change and what was before', async () => {
    const row = (name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) });
    expect(plain(await row('Bamble').textContent())).toMatch(/2 220.*2 289.*\+3,1 %.*5,6 %.*934.*\+1 355/);
    expect(plain(await row('Trondheim').textContent())).toMatch(
      /12 300.*12 680.*\+3,1 %.*31,3 %.*19 341.*−6 661 lavere/,
    );
    expect(plain(await row('Trøndelag').textContent())).toMatch(/19 670.*20 278.*21 577.*−1 299 lavere/);
    expect(plain(await row('Sum').textContent())).toMatch(/39 310.*40 529.*\+3,1 %.*33 001.*\+7 528/);
    await expect(page.getByText('Alle 16 trykte summer i tabellen stemmer med radene.')).toBeVisible();
  });

  await test.step('asks why Bamble got what it got', async () => {
    await page.getByRole('rowheader').getByRole('link', { name: 'Bamble' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Hvorfor fikk Bamble 2 289 000 kr i 2021\?/);
    const steps = page.getByRole('list', { name: 'Stegene i utregningen' }).getByRole('listitem');
    expect((await steps.allTextContents()).map(plain).join('\n')).toMatch(
      /Potten i 2020[\s\S]*2 220 000 kr[\s\S]*2 220 000 × 1,03102[\s\S]*Utledet[\s\S]*2 288 864,40 kr[\s\S]*Avrunding[\s\S]*2 289 000 kr[\s\S]*Trondheim tar resten på −2 000 kr/,
    );
  });

  await test.step('downloads what the amount rests on', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Grunnlaget (JSON)' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/pfp.*2021.*\.json$/);
  });
});

test('where no source shows a calculation, none is made up', async ({ page }) => {
  await page.goto('/program/pfp/kommuner/3427/2020');
  await expect(page.getByText('Beløpet er vedtatt, men ingen kilde viser hvordan det ble regnet ut.')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Stegene i utregningen' })).toHaveCount(0);
});

test('Table 1 shows its four rounding deviations and corrects none', async ({ page }) => {
  await page.goto('/program/pfp/ordninger');
  await expect(page.getByText('Fire avrundingsavvik')).toBeVisible();
  const row = (name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) });
  expect(plain(await row('Trondheim').textContent())).toMatch(/5 543.*19 341.*19 340.*−1/);
  expect(plain(await row('Sum av beløpene').textContent())).toMatch(/9 615.*1 554.*2 277.*19 055.*500.*33 001/);
  expect(plain(await row('Trykt sum').textContent())).toMatch(/9 614.*1 554.*2 277.*19 056.*500.*33 001/);
});

test('the table is sorted and filtered in its address', async ({ page }) => {
  await page.goto('/program/pfp/tildelinger?ar=2022');
  await page.getByRole('columnheader').getByRole('link', { name: '2022' }).click();
  await expect(page).toHaveURL(/sorter=pott&retning=synkende/);
  await expect(page.getByRole('columnheader', { name: '2022' })).toHaveAttribute('aria-sort', 'descending');
  await expect(page.locator('tbody').getByRole('row').first()).toContainText('Trondheim');

  await page.getByRole('combobox', { name: 'Region' }).selectOption('Innlandet');
  await page.getByRole('button', { name: 'Vis' }).click();
  await expect(page).toHaveURL(/region=innlandet/);
  await expect(page).toHaveURL(/ar=2022/);
  await expect(page.locator('tbody').getByRole('row')).toHaveCount(4);
  expect(plain(await page.getByRole('row', { name: /^Sum/ }).textContent())).toMatch(/9 035/);
});

test('the reader’s language is remembered', async ({ page }) => {
  await page.goto('/program/pfp/tildelinger?ar=2021');
  await page.getByRole('button', { name: 'Nynorsk' }).click();
  await expect(page).toHaveURL(/tildelinger\?ar=2021/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'nn');
  await expect(page.getByRole('heading', { level: 1, name: 'Tildelingar 2021' })).toBeVisible();
  await page.goto('/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'nn');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Five grants became one pool/);
});

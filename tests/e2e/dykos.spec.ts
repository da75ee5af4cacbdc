import { expect, test } from '@playwright/test';
import { expectAccessible, expectFits, plain, signIn, watchComplaints } from './setup/verbs';

const BOARD = '/program/pfp/dykos';
const REGION = '/program/pfp/region/innlandet';
const TYNSET = '/program/pfp/kommuner/3427';
const PHONE = 360;

test('the project group compares two dates, and a square opens what lies behind it', async ({ page, context }) => {
  const complaints = watchComplaints(context);
  await signIn(page, 'Ada');
  await page.getByRole('navigation', { name: 'Hovedmeny' }).getByRole('link', { name: 'DYKOS' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Slik arbeider kommunene på tvers' })).toBeVisible();
  const table = page.getByRole('table', { name: 'Kjennetegn ved ønsket samhandlingspraksis' });

  await test.step('two dates stand in the address and in each square that changed', async () => {
    await page.getByLabel('Status per').fill('2022-06-01');
    await page.getByLabel('Sammenlign med', { exact: true }).fill('2019-12-31');
    await page.getByRole('button', { name: 'Vis', exact: true }).click();
    await expect(page).toHaveURL(/per=2022-06-01&mot=2019-12-31/);
    await expect(page.getByText('Per 1. juni 2022 · sammenlignet med 31. desember 2019')).toBeVisible();
    await expect(table.getByText('fra ikke begynt').first()).toBeVisible();
    await expect(page.getByRole('link', { name: /: fra ikke begynt til / }).first()).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('by region and by name, never by status', async () => {
    const names = await table.getByRole('rowheader').allTextContents();
    expect(names.map(plain).slice(0, 6)).toEqual([
      'Innlandet',
      'Elverum',
      'Nordre Land',
      'Tynset',
      'Vestre Toten',
      'Trøndelag',
    ]);
    await page.getByLabel('Region', { exact: true }).selectOption({ label: 'Trøndelag' });
    await page.getByRole('button', { name: 'Vis', exact: true }).click();
    await expect(page).toHaveURL(/region=trondelag/);
    await expect(table.getByRole('rowheader')).toHaveCount(4);
  });

  await test.step('the model is a list of seven links', async () => {
    await expect(page.getByRole('list', { name: 'Trinnene i DYKOS' }).getByRole('link')).toHaveCount(7);
  });

  await test.step('the other voices are a link away', async () => {
    await page.getByRole('link', { name: 'Ekstern vurdering', exact: true }).click();
    await expect(page).toHaveURL(/syn=ekstern/);
    await expect(table.getByText('Ikke vurdert').first()).toBeVisible();
    await page.getByRole('link', { name: 'Egenvurdering', exact: true }).click();
    await expect(page).toHaveURL(/syn=egenvurdering/);
    await expect(page.getByText('aldri som et snitt')).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('a square opens its facts, and keeps the days', async () => {
    await page.goto(`${BOARD}?per=2022-06-01&mot=2019-12-31`);
    await table.getByRole('link', { name: /^Tynset, Tillit og felles arenaer: / }).click();
    await expect(page).toHaveURL(/kommuner\/3427\/dykos\/arenaer\?per=2022-06-01&mot=2019-12-31/);
    await expect(page.getByRole('heading', { level: 1, name: 'Tillit og felles arenaer i Tynset' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Arbeidsgruppen for piloten' })).toHaveAttribute(
      'href',
      new RegExp(`^${TYNSET}/registrering/grupper?/`),
    );
    await expectAccessible(page);
    await expectFits(page, PHONE);
  });
  expect(complaints).toEqual([]);
});

test('the county governor is led to the own region, and sees no other', async ({ page }) => {
  await signIn(page, 'Pia');
  await page.goto(BOARD);
  await expect(page).toHaveURL(new RegExp(`${REGION}$`));
  await expect(
    page.getByRole('heading', { level: 1, name: 'Slik arbeider kommunene i Innlandet på tvers' }),
  ).toBeVisible();
  await expect(page.getByRole('link', { name: 'Skriv råd til Tynset' }).first()).toBeVisible();
  await expect(page.getByRole('region', { name: 'Status for hver kommune i hver runde' })).toBeVisible();
  await expect(page.getByText('Trondheim')).toHaveCount(0);
  await expectAccessible(page);
  await expectFits(page, PHONE);
  for (const other of ['/program/pfp/region/trondelag', '/program/pfp/kommuner/3801/dykos'])
    expect((await page.goto(other))?.status()).toBe(404);
  const file = await page.request.get('/api/program/pfp/dykos/status.csv');
  expect(await file.text()).not.toContain('Trondheim');
});

test('a leader is led to the own municipality; a directorate sees numbers alone', async ({ page }) => {
  await signIn(page, 'Ida');
  await page.goto(BOARD);
  await expect(page.getByRole('heading', { level: 1, name: 'Slik arbeider Tynset på tvers' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Registrer', exact: true })).toBeVisible();
  await expectAccessible(page);
  await expectFits(page, PHONE);
  await signIn(page, 'Vetle');
  await page.goto(BOARD);
  await expect(page.getByText('12 kommuner per')).toBeVisible();
  await expect(page.getByText('Tynset')).toHaveCount(0);
  const file = await page.request.get('/api/program/pfp/dykos/status.csv');
  expect(await file.text()).not.toContain('Tynset');
  await expectAccessible(page);
  await expectFits(page, PHONE);
});

test('on a phone each municipality is a card, and a screen reader still hears a table', async ({ page }) => {
  await signIn(page, 'Ada');
  await page.goto(`${BOARD}?region=trondelag`);
  await expectFits(page, PHONE);
  const table = page.getByRole('table', { name: 'Kjennetegn ved ønsket samhandlingspraksis' });
  await expect(table.getByRole('rowheader', { name: 'Namsos' })).toBeVisible();
  await expect(table.getByRole('link', { name: /^Namsos, Felles behovskartlegging: / })).toBeVisible();
  await expectAccessible(page);
});

test('with the keyboard alone: to a square and behind it', async ({ page }) => {
  await signIn(page, 'Pia');
  await page.goto(REGION);
  const square = page.getByRole('link', { name: /^Elverum, Felles behovskartlegging: / });
  for (let presses = 0; presses < 80 && !(await square.evaluate((one) => one === document.activeElement)); presses += 1)
    await page.keyboard.press('Tab');
  await expect(square).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Felles behovskartlegging i Elverum' })).toBeVisible();
});

test('the council’s sheet is one page of A4 for every municipality; the grid lies down', async ({ page }) => {
  test.setTimeout(180_000);
  const sheet = async (path: string) => {
    await page.goto(path);
    const text = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const [, width = 0, height = 0] = (/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(text) ?? []).map(Number);
    return { pages: text.match(/\/Type\s*\/Page[^s]/g)?.length, isUpright: height > width };
  };
  await signIn(page, 'Ida');
  expect(await sheet(`${TYNSET}/profil`)).toEqual({ pages: 1, isUpright: true });
  await expect(page.getByText('Ledergruppas egne svar')).toBeVisible();
  await signIn(page, 'Ada');
  await page.goto(BOARD);
  const links = page.getByRole('table').getByRole('rowheader').getByRole('link');
  const numbers = await links.evaluateAll((all) =>
    all.map((one) => /kommuner\/(\d{4})/.exec(one.getAttribute('href') ?? '')?.[1]),
  );
  expect(numbers).toHaveLength(12);
  for (const number of numbers)
    expect([number, await sheet(`/program/pfp/kommuner/${number}/profil`)]).toEqual([
      number,
      { pages: 1, isUpright: true },
    ]);
  await expect(page.getByText('Ledergruppas egne svar')).toHaveCount(0);
  expect((await sheet(BOARD)).isUpright).toBe(false);
});

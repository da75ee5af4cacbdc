import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, expectFits, plain, signIn } from './setup/verbs';

const CATALOGUE = '/program/pfp/tiltak';

/** The measures that are shown, by name and in their order. */
async function expectShown(page: Page, names: string[]): Promise<void> {
  await expect(page.getByRole('region', { name: 'Tiltakene' }).getByRole('heading', { level: 3 })).toHaveText(names);
}
const search = (page: Page) => page.getByLabel('Søk i kommune, navn, beskrivelse og metode');
const show = (page: Page) => page.getByRole('button', { name: 'Vis', exact: true }).click();

test('a project leader learns from what other municipalities try', async ({ page }) => {
  await signIn(page, 'Ida');
  await page.goto(CATALOGUE);

  await test.step('sees everyone’s measures, what is left of each, and for how many a thing is stated at all', async () => {
    await expect(page.getByRole('heading', { level: 1, name: 'Tiltak i kommunene' })).toBeVisible();
    await expect(page.getByText('Mangler plan for evaluering').first()).toBeVisible();
    await expect(page.getByRole('listitem').filter({ hasText: /^Metode\d+ av \d+$/ })).toBeVisible();
    // What nobody has stated takes no room in the list, and a day that no source states is not told as one.
    const list = page.getByRole('region', { name: 'Tiltakene' });
    await expect(list.getByText('ikke oppgitt', { exact: true })).toHaveCount(0);
    await expect(list.getByText('fra mars 2020').first()).toBeVisible();
    await expect(list.getByText('1. mars 2020')).toHaveCount(0);
    await expectAccessible(page);
    await expectFits(page, 360);
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  await test.step('searches with words in any order, without minding accents', async () => {
    await search(page).fill('BTI NÆRØYSUND');
    await search(page).press('Enter');
    await expect(page).toHaveURL(/sok=BTI/);
    await expectShown(page, ['Familieteam']);
    await search(page).fill('frøya en dør');
    await show(page);
    await expectShown(page, ['Tjenestekontor med én dør inn']);
  });

  await test.step('filters in the address, and is told when nothing fits', async () => {
    await page.getByRole('link', { name: 'Vis alle', exact: true }).click();
    // The fields come anew with the page: what is chosen before that is not chosen.
    await expect(search(page)).toHaveValue('');
    await page.getByLabel('Kommune', { exact: true }).selectOption({ label: 'Namsos' });
    await page.getByLabel('Status', { exact: true }).selectOption({ label: 'Avsluttet' });
    await show(page);
    await expect(page).toHaveURL(/status=avsluttet/);
    await expectShown(page, ['DIN', 'Ta Sats']);
    await expect(page.getByText('Mangler resultat av evalueringen')).toHaveCount(2);
    await page.goto(`${CATALOGUE}?sok=finnesikke`);
    await expect(page.getByText('Ingen tiltak passer til det du leter etter')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Vis alle tiltak' }).click();
    await expect(page).toHaveURL(new RegExp(`${CATALOGUE}$`));
  });

  await test.step('opens one: how it has gone, with what is inferred, and the source', async () => {
    await page.goto(`${CATALOGUE}?sok=ta+sats`);
    await page.getByRole('link', { name: 'Ta Sats' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Ta Sats' })).toBeVisible();
    const line = page.getByRole('region', { name: 'Slik har det gått' });
    await expect(line.getByText('Startet', { exact: true })).toBeVisible();
    await expect(line.getByText('Avsluttet', { exact: true })).toBeVisible();
    await expect(line.getByText('Ingen kilde oppgir statusen. Den er utledet.')).toBeVisible();
    await expect(line.getByText('dagen er ikke oppgitt, pilotens planlagte slutt er brukt').first()).toBeVisible();
    await expect(line.getByText('Hendelse for alle kommunene').first()).toBeVisible();
    await expect(page.getByText('Ingen har oppgitt hva tiltaket koster.')).toBeVisible();
    await expect(page.getByText(/Nordlandsforsknings lysbilder/)).toBeVisible();
    // Another municipality's: to learn from, not to change.
    await expect(page.getByRole('link', { name: /registreringen/ })).toHaveCount(0);
    await expectAccessible(page);
    await expectFits(page, 360);
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  await test.step('takes what was found along as a file', async () => {
    await page.goto(`${CATALOGUE}?kommune=5007`);
    for (const format of ['CSV', 'XLSX']) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: `${format} tiltakene som er funnet` }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(new RegExp(`^pfp-tiltak-.*\\.${format.toLowerCase()}$`));
      const bytes = readFileSync(await download.path());
      expect(bytes.length).toBeGreaterThan(500);
      if (format === 'XLSX') continue;
      const lines = bytes.toString().split('\r\n');
      expect(lines[0]).toContain('Kommunenummer;Kommune;Region;Tiltak');
      expect(lines.find((line) => line.includes(';DIN;'))).toContain('lysbildet «Implementeringssteg»');
      expect(bytes.toString()).not.toContain('Tynset');
    }
  });
});

test('with the keyboard alone: searches and opens what is found', async ({ page }) => {
  await signIn(page, 'Una');
  await page.goto(CATALOGUE);
  await search(page).focus();
  await page.keyboard.type('cos-p');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/sok=cos-p/);
  const link = page.getByRole('link', { name: 'Foreldrestøtte med COS-P' });
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    if (await link.evaluate((element) => element === document.activeElement)) break;
  }
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Foreldrestøtte med COS-P' })).toBeVisible();
  expect(plain(await page.getByRole('main').textContent())).toContain('COS-P (Circle of Security)');
});

test('directorates see no single measures', async ({ page }) => {
  await signIn(page, 'Vetle');
  const answer = await page.goto(CATALOGUE);
  expect(answer?.status()).toBe(404);
});

import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { pdfOf, soundFile } from '@/scripts/drill/sound-files';
import { expectAccessible, expectFits, signIn, watchComplaints } from './setup/verbs';

const REGISTER = '/program/pfp/kommuner/3427/registrering/nullpunktsanalyse';
const PHONE = 360;
const TOO_LARGE = 9 * 1024 * 1024;
const REPORT = {
  name: 'Kartlegging «0–24».pdf',
  mimeType: 'application/pdf',
  buffer: soundFile('pdf').bytes as Buffer,
};

const documents = (page: Page) => page.getByRole('region', { name: 'Dokumenter' });
const field = (page: Page) => page.getByLabel('Dokument', { exact: true });

/** Chooses a file and sends it with the keyboard. The page that comes back says in its address how it went. */
async function send(page: Page, file: typeof REPORT, outcome: string): Promise<void> {
  await field(page).setInputFiles(file);
  await field(page).focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Legg ved' })).toBeFocused();
  await page.keyboard.press('Enter');
  // Loaded whole, so that the next file is not chosen on a page that is about to be replaced.
  await page.waitForURL(new RegExp(`vedlegg=${outcome}#`));
}

test('a leader lays a report beside a draft and registers it, and the county governor finds the report', async ({
  page,
  context,
  browser,
}) => {
  const complaints = watchComplaints(context);
  await signIn(page, 'Ida');
  await test.step('writes a draft, and is told where documents are attached', async () => {
    await page.goto(`${REGISTER}/ny`);
    await expect(page.getByText('Dokumenter legger dere ved på neste side')).toBeVisible();
    await page.locator('[name="content.title"]').fill('Hvor vi står før vi begynner');
    await page.getByRole('button', { name: 'Lagre kladd' }).click();
    await expect(page.getByText('Kladden er lagret.')).toBeVisible();
    await expect(documents(page)).toContainText('Bare de som kan skrive her, ser dokumentet nå.');
  });
  const here = new URL(page.url()).pathname;

  await test.step('begins to write more, and leaves it unsaved', async () => {
    await page.goto(`${here}/endre`);
    await page.locator('[name="content.works"]').fill('Ungdomslosen virker.');
    const kept = () => page.evaluate(() => Object.values({ ...localStorage }).join());
    await expect.poll(kept).toContain('Ungdomslosen virker.');
    page.once('dialog', (dialog) => dialog.accept());
    await page.goto(here);
  });

  const refused: readonly (readonly [string, typeof REPORT, string, string])[] = [
    [
      'of a kind that is not taken',
      { ...REPORT, name: 'plan.pdf', buffer: Buffer.from('MZ\x90\x00\x03', 'latin1') },
      'ukjent-type',
      'Filen er ikke av en type som kan legges ved her. Lagre den som PDF, og prøv igjen.',
    ],
    [
      'too large',
      { ...REPORT, buffer: Buffer.alloc(TOO_LARGE, '%PDF-1.7 ') },
      'for-stor',
      'Filen er større enn 8 MB. Gjør bildene mindre eller del dokumentet opp, og prøv igjen.',
    ],
    [
      'damaged',
      { ...REPORT, buffer: pdfOf().subarray(0, 100) },
      'odelagt',
      'Filen er ødelagt eller ikke hel. Åpne den, lagre den på nytt, og prøv igjen.',
    ],
    [
      'empty',
      { ...REPORT, buffer: Buffer.alloc(0) },
      'tom',
      'Filen er tom. Se etter at det er riktig fil, og prøv igjen.',
    ],
  ];
  for (const [what, file, outcome, why] of refused)
    await test.step(`${what}: refused at the field, with why and what to do`, async () => {
      await send(page, file, outcome);
      await expect(documents(page).getByRole('alert')).toContainText('Dokumentet ble ikke lagt ved');
      await expect(field(page)).toHaveAccessibleDescription(new RegExp(`${why.replaceAll('.', '\\.')}$`));
      await expect(documents(page)).toContainText('Ingen dokumenter er lagt ved.');
    });
  await expectAccessible(page);
  await expectFits(page, PHONE);

  await test.step('attaches the report: listed with kind, size, who and when, and that it waits', async () => {
    await send(page, REPORT, 'lagt-til');
    await expect(documents(page).getByRole('alert')).toContainText('Dokumentet er lagt ved.');
    await expect(documents(page)).toContainText(/PDF · [\d,]+ k?B · lagt ved av Ida \d+\. \p{L}+ \d{4}/u);
    await expect(documents(page)).toContainText('Andre ser dokumentet først når kladden er registrert.');
    await expectAccessible(page);
    await expectFits(page, PHONE);
  });
  const file = (await page.getByRole('link', { name: REPORT.name }).getAttribute('href')) ?? '';

  const other = await browser.newContext();
  const governor = await other.newPage();
  await signIn(governor, 'Pia');
  await test.step('the county governor finds neither the draft nor its document', async () => {
    expect((await governor.request.get(here)).status()).toBe(404);
    expect((await governor.request.get(file)).status()).toBe(404);
  });

  await test.step('takes up what was not saved, and registers', async () => {
    await page.goto(`${here}/endre`);
    await page.getByRole('button', { name: 'Hent det fram' }).click();
    await expect(page.locator('[name="content.works"]')).toHaveValue('Ungdomslosen virker.');
    await page.getByRole('checkbox', { name: 'Skole', exact: true }).check();
    await page.locator('[name="effectiveOn"]').fill('2020-03-01');
    await page.getByRole('button', { name: 'Registrer', exact: true }).click();
    await expect(page.getByText('Registrert. Oversiktene er oppdatert.')).toBeVisible();
    await expect(documents(page).getByRole('link', { name: REPORT.name })).toBeVisible();
    await expect(documents(page)).not.toContainText('Andre ser dokumentet først');
  });

  await test.step('the county governor saves it, byte for byte; no browser shows it', async () => {
    await governor.goto(here);
    const [download] = await Promise.all([
      governor.waitForEvent('download'),
      governor.getByRole('link', { name: REPORT.name }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(REPORT.name);
    expect(readFileSync(await download.path()).equals(REPORT.buffer)).toBe(true);
    const headers = (await governor.request.get(file)).headers();
    expect(headers['content-disposition']).toMatch(/^attachment; /);
    expect(headers['content-security-policy']).toBe("default-src 'none'; frame-ancestors 'none'; sandbox");
    expect(headers['x-content-type-options']).toBe('nosniff');
    await expect(governor.getByRole('button', { name: 'Legg ved' })).toHaveCount(0);
  });
  await other.close();
  expect(complaints).toEqual([]);
});

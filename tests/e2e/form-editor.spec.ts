import { expect, type Page, test } from '@playwright/test';
import { expectFits, type Person, signIn } from './setup/verbs';

const roundId = () => `skjema-${test.info().testId.slice(-8)}`;
const formPage = () => `/program/pfp/refleksjon/${roundId()}/skjema`;
const editor = () => `${formPage()}/rediger`;

/** Opens in ten years, so that it comes after every other round and no other spec meets it. */
async function planRound(page: Page, person: Person): Promise<void> {
  await test.step(`${person} plans a round`, async () => {
    await signIn(page, person);
    await page.goto('/program/pfp/refleksjon/runder/ny');
    await page.getByLabel('Kortnavn i adressen').fill(roundId());
    await page.getByLabel('År', { exact: true }).fill('2036');
    await page.getByLabel('Åpner').fill('2036-01-10');
    await page.getByLabel('Svarfrist').fill('2036-03-10');
    await page.getByRole('button', { name: 'Planlegg runden' }).click();
    await expect(page.getByText('Runden er planlagt.')).toBeVisible();
  });
}

async function removeRound(page: Page): Promise<void> {
  await test.step('removes the round with its form', async () => {
    await page.goto(`/program/pfp/refleksjon/runder/${roundId()}`);
    await page.getByRole('link', { name: 'Fjern runden …' }).click();
    await page.getByRole('button', { name: 'Ja, fjern «Runde 2036»' }).click();
    expect((await page.goto(formPage()))?.status()).toBe(404);
  });
}

async function copyFrom(page: Page, round: string): Promise<void> {
  await page.goto(editor());
  await page.getByLabel('Kopier fra').selectOption({ label: round });
  await page.getByRole('button', { name: 'Kopier', exact: true }).click();
  await expect(page.getByText('Skjemaet er lagret')).toBeVisible();
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the evaluator composes a form, sees what differs from the last round, and shows it to nobody yet', async ({
    page,
    browser,
  }) => {
    test.setTimeout(120_000);
    await planRound(page, 'Una');
    await copyFrom(page, 'Runde 2022');

    await page
      .getByRole('button', { name: /^Ta ut: / })
      .first()
      .click();
    await expect(page.getByText('Skjemaet er lagret')).toBeVisible();
    await page.getByLabel('Spørsmål fra banken').selectOption({ index: 0 });
    await page.getByRole('button', { name: 'Legg til', exact: true }).click();
    await expect(page.getByText('Skjemaet er lagret')).toBeVisible();

    await page.getByLabel('Tittel på bokmål').fill('Veien videre for oss');
    await page.getByRole('button', { name: 'Lagre delen' }).click();
    await expect(page.getByText('Skriv en tittel.').first()).toBeVisible();
    await expect(page.getByLabel('Tittel på bokmål')).toHaveValue('Veien videre for oss');
    await page.getByLabel('Tittel på nynorsk').fill('Vegen vidare for oss');
    await page.getByLabel('Tittel på engelsk').fill('Our way ahead');
    await page.getByRole('button', { name: 'Lagre delen' }).click();
    await page.getByRole('button', { name: 'Flytt opp: Veien videre for oss' }).click();
    await expect(page.getByText('Skjemaet er lagret')).toBeVisible();
    await page.getByRole('button', { name: 'Fjern delen: Veien videre for oss' }).click();
    await expect(page.getByRole('heading', { name: 'Veien videre for oss' })).toHaveCount(0);

    await page.getByRole('link', { name: 'Se skjemaet' }).click();
    await expect(page.getByText('Slik vil skjemaet se ut')).toBeVisible();
    await expect(page.getByRole('heading', { name: /^Hva er nytt siden/ })).toBeVisible();

    const reader = await browser.newPage();
    expect((await reader.goto(formPage()))?.status()).toBe(404);
    await reader.close();
    await removeRound(page);
  });

  test('who comes second is told what a colleague did, and does the own change in one press', async ({
    page,
    browser,
  }) => {
    test.setTimeout(120_000);
    await planRound(page, 'Una');
    await copyFrom(page, 'Runde 2022');
    const first = page.getByRole('button', { name: /^Ta ut: / }).first();
    const taken = ((await first.getAttribute('aria-label')) ?? '').replace('Ta ut: ', '');

    const colleague = await browser.newPage({ javaScriptEnabled: false });
    await signIn(colleague, 'Ada');
    await colleague.goto(editor());
    await colleague.getByRole('button', { name: `Ta ut: ${taken}` }).click();
    await expect(colleague.getByText('Skjemaet er lagret')).toBeVisible();
    await colleague.close();

    const next = page.getByRole('button', { name: /^Flytt ned: / }).nth(3);
    const moved = ((await next.getAttribute('aria-label')) ?? '').replace('Flytt ned: ', '');
    await next.click();
    const told = page.getByRole('alert');
    await expect(told).toContainText(`Ada tok ut «${taken}»`);
    await expect(told).toContainText(`flytte «${moved}» ned`);
    await expectFits(page, 360);
    await page.getByRole('button', { name: 'Gjør det på skjemaet slik det er nå' }).click();
    await expect(page.getByText('Skjemaet er lagret')).toBeVisible();
    // Its words still stand among the questions that can be added, and among what differs from the last round.
    await expect(page.getByRole('button', { name: `Ta ut: ${taken}`, exact: true })).toHaveCount(0);
    await removeRound(page);
  });
});

test('for everyone else the editor does not exist', async ({ page }) => {
  for (const person of ['Ida', 'Tuva', 'Pia', 'Ylva'] as const) {
    await signIn(page, person);
    expect((await page.goto('/program/pfp/refleksjon/2022/skjema/rediger'))?.status()).toBe(404);
  }
});

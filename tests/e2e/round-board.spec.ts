import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, expectFits, plain, signIn } from './setup/verbs';

const BOARD = '/program/pfp/refleksjon/ovelse/oppfolging';
const today = () => new Date().toISOString().slice(0, 10);

const row = (page: Page, name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) }).first();

test('the evaluator sees who has answered, gives one more time, and previews a reminder', async ({ page }) => {
  await signIn(page, 'Una');
  await page.goto(BOARD);

  await test.step('eight of twelve, in numbers', async () => {
    await expect(page.getByText('8 av 12 har sendt inn')).toBeVisible();
    await expect(page.getByRole('row')).toHaveCount(13);
    await expect(row(page, 'Tynset')).toContainText('Under arbeid');
    await expectAccessible(page);
    await expectFits(page, 360);
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  await test.step('filters by state and region, in the address', async () => {
    await page.getByRole('link', { name: /^Ikke begynt/ }).click();
    await expect(page).toHaveURL(/status=ikke-begynt/);
    await expect(page.getByRole('row')).toHaveCount(3);
    await page.getByLabel('Region', { exact: true }).selectOption({ label: 'Innlandet' });
    await page.getByRole('button', { name: 'Vis', exact: true }).click();
    await expect(page).toHaveURL(/region=innlandet/);
    await expect(page.getByText('8 av 12 har sendt inn')).toBeVisible();
    await page.goto(BOARD);
  });

  await test.step('more time is for one municipality, with a reason', async () => {
    await page.getByRole('link', { name: 'Mer tid eller retting for Siljan' }).click();
    await page.getByLabel('Ny siste dag').fill('2031-12-31');
    await page.getByLabel('Begrunnelse').fill('Kommunedirektøren er syk.');
    await page.getByRole('button', { name: 'Gi mer tid' }).click();
    await expect(page.getByText('Velg en dag etter fristen som gjelder nå.').first()).toBeVisible();
    await expect(page.getByLabel('Begrunnelse')).toHaveValue('Kommunedirektøren er syk.');
    await expectAccessible(page);
    await page.getByLabel('Ny siste dag').fill('2032-01-15');
    await page.getByRole('button', { name: 'Gi mer tid' }).click();
    await expect(page.getByText('Kommunen har fått mer tid.')).toBeVisible();
    await expect(page.getByRole('row', { name: /Kommunedirektøren er syk/ })).toContainText('Una');
    await expectFits(page, 360);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(BOARD);
    await expect(row(page, 'Siljan')).toContainText('15. januar 2032 (utsatt)');
    await expect(row(page, 'Tynset')).toContainText('31. desember 2031');
  });

  await test.step('the reminder goes to those missing, and carries a link and a date', async () => {
    await page.getByRole('link', { name: 'Send påminnelse' }).click();
    await expect(page.getByText('E-post blir ikke sendt herfra ennå')).toBeVisible();
    const recipients = page.getByRole('region', { name: 'Kommuner som ikke har sendt inn, og som fortsatt kan' });
    const names = await recipients.getByRole('rowheader').allTextContents();
    expect(names).toEqual(['Namsos', 'Nordre Land', 'Siljan', 'Tynset']);
    await expect(page.getByText(/\/program\/pfp\/refleksjon\/ovelse\/svar\/\d{4}/).first()).toBeVisible();
    await expectAccessible(page);
    await expectFits(page, 360);
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  await test.step('the deadline goes into a calendar', async () => {
    const answer = await page.request.get('/api/program/pfp/refleksjon/ovelse/frist.ics');
    expect(answer.headers()['content-type']).toContain('text/calendar');
    expect(await answer.text()).toContain('DTSTART;VALUE=DATE:20311231');
  });
});

test('the county governor sees the own region, and states alone', async ({ page }) => {
  await signIn(page, 'Pia');
  await page.goto(BOARD);
  await expect(page.getByText('2 av 4 har sendt inn')).toBeVisible();
  await expect(page.getByRole('row')).toHaveCount(5);
  for (const cell of await page.getByRole('cell', { name: 'Innlandet' }).all()) await expect(cell).toBeVisible();
  await expect(page.getByText('Trondheim')).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Send påminnelse' })).toHaveCount(0);
  await expectAccessible(page);
  for (const address of [`${BOARD}/3427`, `${BOARD}/paminnelse`, '/program/pfp/refleksjon/runder'])
    expect((await page.goto(address))?.status()).toBe(404);
});

test('for everyone else the board does not exist', async ({ page }) => {
  for (const person of ['Ida', 'Tuva', 'Vetle', 'Ylva'] as const) {
    await signIn(page, person);
    expect((await page.goto(BOARD))?.status()).toBe(404);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a round is planned, opened, followed, reminded of and closed', async ({ page }) => {
    const id = `prove-${test.info().testId.slice(0, 8)}`;
    await signIn(page, 'Ada');
    await page.goto('/program/pfp/refleksjon/runder/ny');
    await page.getByLabel('Kortnavn i adressen').fill('runder');
    await page.getByLabel('År', { exact: true }).fill('2027');
    await page.getByLabel('Åpner').fill(today());
    await page.getByLabel('Svarfrist').fill('2031-06-30');
    await page.getByRole('button', { name: 'Planlegg runden' }).click();
    await expect(page.getByText('Ordet er i bruk av en annen side').first()).toBeVisible();
    await expect(page.getByLabel('År', { exact: true })).toHaveValue('2027');
    await page.getByLabel('Kortnavn i adressen').fill(id);
    await page.getByRole('button', { name: 'Planlegg runden' }).click();
    await expect(page.getByText('Runden er planlagt.')).toBeVisible();
    await expect(page.getByText('Planlagt', { exact: true })).toBeVisible();

    await page.getByRole('link', { name: 'Åpne runden …' }).click();
    await expect(page.getByText('Det kan ikke gjøres om')).toBeVisible();
    await page.getByRole('button', { name: 'Ja, åpne «Runde 2027»' }).click();
    await expect(page.getByText('Runden er åpnet.')).toBeVisible();

    await page.getByRole('link', { name: 'Følg opp svarene' }).click();
    await expect(page.getByText('0 av 12 har sendt inn')).toBeVisible();
    await page.getByRole('link', { name: 'Send påminnelse' }).click();
    const send = page.getByRole('button', { name: /i utkurven$/ });
    const count = /\d+/.exec(plain(await send.textContent()))?.[0];
    await send.click();
    await expect(page.getByText(`${count} påminnelser ligger i utkurven.`)).toBeVisible();
    await expect(page.getByText('Ingen å minne på')).toBeVisible();

    await page.goto(`/program/pfp/refleksjon/runder/${id}?bekreft=steng`);
    await page.getByRole('button', { name: 'Ja, steng «Runde 2027»' }).click();
    await expect(page.getByText('Runden er stengt.', { exact: true })).toBeVisible();
  });

  test('a project leader invites a member, who can be chosen at sign-in, and ends the membership', async ({ page }) => {
    const name = `Gjest ${test.info().testId.slice(0, 6)}`;
    await signIn(page, 'Ida');
    await page.goto('/program/pfp/kommuner/3427');
    await page.getByRole('link', { name: 'Ledergruppe' }).click();
    await page.getByLabel('Navn').fill(name);
    await page.getByLabel('E-post').fill('ikke en adresse');
    await page.getByRole('button', { name: 'Inviter' }).click();
    await expect(page.getByText('Skriv en e-postadresse').first()).toBeVisible();
    await expect(page.getByLabel('Navn')).toHaveValue(name);
    await page.getByLabel('E-post').fill(`${name.replace(' ', '.')}@tynset.example`);
    await page.getByRole('button', { name: 'Inviter' }).click();
    await expect(page.getByText('Invitasjonen er registrert.')).toBeVisible();
    await expect(row(page, name)).toContainText('Invitert, har ikke åpnet skjemaet ennå');
    await expectFits(page, 360);
    await page.goto('/logg-inn');
    await expect(page.getByRole('button', { name: new RegExp(`som ${name},`) })).toBeVisible();
    await page.goto('/program/pfp/kommuner/3427/ledergruppe');
    await page.getByRole('link', { name: `Avslutt medlemskapet til ${name}` }).click();
    await page.getByRole('button', { name: 'Ja, avslutt medlemskapet' }).click();
    await expect(page.getByText('Medlemskapet er avsluttet.')).toBeVisible();
    await expect(page.getByRole('row', { name: new RegExp(`^${name}`) })).toHaveCount(0);
  });
});

import { type Browser, expect, type Page, test } from '@playwright/test';
import { expectAccessible, expectFits, type Person, signIn } from './setup/verbs';

// One journey in two parts: what the leader registers is what the county governor sees.
test.describe.configure({ mode: 'serial' });

const NORDRE_LAND = '/program/pfp/kommuner/3448';
const SQUARE = `${NORDRE_LAND}/dykos/behovskartlegging`;
const REGION = '/program/pfp/region/innlandet';
const ADVICE = 'Del tallene med dem som eier dem';

let leader: Page;
let governor: Page;
let analysis = '';
test.beforeAll(async ({ browser }) => {
  // The leader writes without script: a plain form must do all of it.
  leader = await visitor(browser, 'Jon', false);
  governor = await visitor(browser, 'Pia', true);
});
test.afterAll(() => Promise.all([leader, governor].map((page) => page.context().close())));

async function visitor(browser: Browser, person: Person, javaScriptEnabled: boolean): Promise<Page> {
  const page = await (await browser.newContext({ javaScriptEnabled })).newPage();
  await signIn(page, person);
  return page;
}

const register = (page: Page) => page.getByRole('button', { name: 'Registrer', exact: true }).click();
const expectStatus = (page: Page, status: string) =>
  expect(page.locator('.fp-page-header')).toContainText(new RegExp(`${status}\\s*Per`));
const section = (page: Page, name: string | RegExp) => page.getByRole('region', { name });

test('the leader registers a baseline and sees a square change, and why', async () => {
  test.setTimeout(120_000);
  const page = leader;

  await test.step('the square says what the next step lacks', async () => {
    await page.getByRole('link', { name: 'Nordre Land: hvor kommunen står (DYKOS)' }).click();
    await page.getByRole('link', { name: /^Se alt bak ruta.*Felles behovskartlegging/ }).click();
    await expectStatus(page, 'Begynt');
    await expect(section(page, 'Mangler til «I praksis»')).toContainText('Minst 3 sektorer med i nullpunktsanalysen');
    await section(page, 'Mangler til «I praksis»').getByRole('link', { name: 'Registrer' }).click();
    await page.getByRole('link', { name: 'Registrer nullpunktsanalyse' }).click();
  });

  await test.step('what is missing is named, and nothing typed is lost', async () => {
    await page.getByLabel('Navn på analysen').fill('Ståstedsanalyse 2022');
    await page.getByLabel('Hvilke utfordringer har dere').fill('Familiene møter for mange dører.');
    await register(page);
    const faults = page.getByRole('alert').getByRole('link');
    await expect(faults).toHaveCount(2);
    await expect(faults.first()).toHaveText(/^Sektorer som var med: Må fylles ut/);
    await expect(faults.last()).toHaveText(/^Dagen analysen forelå: /);
    await expect(page.getByLabel('Navn på analysen')).toHaveValue('Ståstedsanalyse 2022');
    await expect(page.getByLabel('Hvilke utfordringer har dere')).toHaveValue('Familiene møter for mange dører.');
  });

  await test.step('three sectors and an adoption make it count', async () => {
    for (const sector of ['Barnehage', 'Skole', 'Barnevern'])
      await page.getByRole('checkbox', { name: sector, exact: true }).check();
    await page.getByLabel('Vedtatt av').selectOption({ label: 'Styringsgruppa' });
    await page.getByLabel('Dato').fill('2022-09-01');
    await page.getByLabel('Dagen analysen forelå').fill('2022-09-01');
    await register(page);
    await expect(page.getByText('Registrert. Oversiktene er oppdatert.')).toBeVisible();
    analysis = new URL(page.url()).pathname;
  });

  await test.step('the square has changed, and leads to what decided it', async () => {
    await page.goto(SQUARE);
    await expectStatus(page, 'I praksis');
    await expect(section(page, 'Det som avgjorde')).toContainText(
      '3 sektorer var med i nullpunktsanalysen, og den er vedtatt',
    );
    await expect(section(page, 'Når ruta endret seg')).toContainText('1. september 2022: fra begynt til i praksis');
    await expect(section(page, 'Mangler til «Forankret»')).toContainText('En indikator med både verdi og mål');
    await section(page, 'Det som avgjorde').getByRole('link', { name: 'Ståstedsanalyse 2022' }).first().click();
    expect(new URL(page.url()).pathname).toBe(analysis);
  });

  await test.step('a new version says more; the first one is kept', async () => {
    await page.getByRole('link', { name: 'Endre', exact: true }).click();
    await expect(page.getByRole('checkbox', { name: 'Barnevern' })).toBeChecked();
    const figures = page.getByRole('group', { name: 'Indikatorer' });
    await figures.getByLabel('Indikator', { exact: true }).fill('Unge som har noen å snakke med');
    await figures.getByLabel('Verdi').fill('82 % (2022)');
    await figures.getByLabel('Mål', { exact: true }).fill('90 %');
    await page.getByLabel('Dagen analysen forelå').fill('2023-01-15');
    await register(page);
    await expect(section(page, 'Utgaver').getByRole('listitem')).toHaveCount(2);
    await expect(section(page, 'Utgaver')).toContainText('Endret: Indikatorer');
    await page.goto(SQUARE);
    await expectStatus(page, 'Forankret');
    await page.goto(`${analysis}?versjon=1`);
    await expect(page.getByText('Du ser utgave 1. Den er ikke den nyeste.')).toBeVisible();
  });
});

test('the county governor sees it in the region and gives advice, which the leader reads and follows', async () => {
  test.setTimeout(120_000);
  let note = '';

  await test.step('the region shows from what to what', async () => {
    await governor.goto(`${REGION}?mot=2022-08-31`);
    const square = governor.getByRole('link', {
      name: /^Nordre Land, Felles behovskartlegging: Forankret\s+fra begynt$/,
    });
    await expect(square).toBeVisible();
    await governor.getByRole('link', { name: 'Skriv råd til Nordre Land' }).first().click();
  });

  await test.step('advice is written there, and listed', async () => {
    await governor.getByLabel('Hva gjelder rådet?').fill(ADVICE);
    await governor.getByRole('textbox', { name: /^Råd / }).fill('La barnehager og skoler se hva analysen viste.');
    await governor.getByLabel('Hvor står saken?').selectOption({ label: 'Ikke fulgt opp ennå' });
    await governor.getByLabel('Følges opp').fill('2035-01-15');
    await governor.getByLabel('Dagen rådet ble gitt').fill('2023-02-01');
    await expectAccessible(governor);
    await register(governor);
    await expect(governor.getByRole('heading', { level: 1, name: ADVICE })).toBeVisible();
    note = new URL(governor.url()).pathname;
    await governor.goto(REGION);
    const row = governor.getByRole('table', { name: 'Råd med dag for oppfølging' }).getByRole('row').last();
    await expect(row).toContainText(/Nordre Land.*Del tallene.*1\. februar 2023.*15\. januar 2035/);
  });

  await test.step('it awaits the leader, and stands with the municipality', async () => {
    await leader.goto('/hjem');
    const task = leader.getByRole('listitem').filter({ hasText: `Les og følg opp rådet «${ADVICE}»` });
    await expect(task).toContainText('Nordre Land · Innen 15. januar 2035');
    await task.getByRole('link').click();
    await expect(leader.getByText('La barnehager og skoler se hva analysen viste.')).toBeVisible();
    await expect(leader.getByRole('link', { name: 'Endre', exact: true })).toHaveCount(0);
    await expect(leader.getByRole('link', { name: 'Gå til registreringene' })).toBeVisible();
    await leader.goto(`${NORDRE_LAND}/dykos`);
    await expect(section(leader, 'Råd fra statsforvalteren')).toContainText('Ikke fulgt opp ennå');
  });

  await test.step('what came of it is written, and it awaits nobody any more', async () => {
    await governor.goto(`${note}/endre`);
    await governor.getByLabel('Hvor står saken?').selectOption({ label: 'Fulgt opp' });
    await governor.getByLabel('Hva ble gjort?').fill('Tallene er vist i alle barnehager og skoler.');
    await register(governor);
    await expect(governor.getByText('Registrert. Oversiktene er oppdatert.')).toBeVisible();
    await leader.goto(`${NORDRE_LAND}/dykos`);
    await expect(section(leader, 'Råd fra statsforvalteren')).toContainText('Fulgt opp');
    await expectFits(leader, 360);
    await leader.goto('/hjem');
    await expect(leader.getByText('Dette venter på deg')).toBeVisible();
    await expect(leader.getByText(ADVICE)).toHaveCount(0);
  });

  await test.step('none of it is there for another region’s county governor, or another municipality’s leader', async () => {
    const paths = [NORDRE_LAND, SQUARE, `${NORDRE_LAND}/profil`, `${NORDRE_LAND}/registrering/rad/ny`, analysis, note];
    for (const person of ['Rolf', 'Ida'] as const) {
      await signIn(governor, person);
      for (const path of [...paths, `${note}/endre`, REGION])
        expect([person, path, (await governor.request.get(path)).status()]).toEqual([
          person,
          path,
          path === NORDRE_LAND ? 200 : 404,
        ]);
    }
  });
});

import { expect, test } from '@playwright/test';
import { expectAccessible, expectFits, PERSONS, PUBLIC_PAGES, signIn, watchComplaints } from './setup/verbs';

const OWN_PAGES = ['/min-tilgang'] as const;
const PROJECT_GROUP_PAGES = [
  '/program/pfp/beregning',
  '/program/pfp/beregning/ny?fra=potter&ar=2021',
  '/program/pfp/beregning/ny?fra=ordninger&ar=2020',
] as const;

test.describe('every open page', () => {
  for (const path of PUBLIC_PAGES) {
    test(`${path} reads well for everyone`, async ({ page, context }) => {
      const complaints = watchComplaints(context);
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await expectAccessible(page);
      await expectFits(page, 360);
      await expectFits(page, 320); // 1280 px at 400 %
      expect(complaints).toEqual([]);
    });
  }
});

for (const [role, person] of Object.entries(PERSONS)) {
  test(`axe finds nothing on any page as ${role}`, async ({ page, context }) => {
    test.setTimeout(180_000);
    const complaints = watchComplaints(context);
    await signIn(page, person);
    const closed = role === 'project-group' ? PROJECT_GROUP_PAGES : [];
    for (const path of [...PUBLIC_PAGES, ...OWN_PAGES, ...closed]) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(path);
      await expectAccessible(page);
      await expectFits(page, 360);
    }
    expect(complaints).toEqual([]);
  });
}

test('pages read well in the dark', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const path of [
    '/',
    '/program/pfp/tildelinger?ar=2021',
    '/program/pfp/kommuner/3427/2021',
    '/program/pfp/ordninger',
  ]) {
    await page.goto(path);
    await expectAccessible(page);
  }
});

test('paper gets the content without the frame, and every table open', async ({ page }) => {
  await page.goto('/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'Hovedmeny' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Nynorsk' })).toBeHidden();
  await expect(page.getByRole('rowheader', { name: 'Bamble' })).toBeVisible();
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
});

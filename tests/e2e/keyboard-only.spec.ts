import { expect, type Page, test } from '@playwright/test';
import { plain } from './setup/verbs';

/** Presses Tab until the focused thing has the name, and sees that focus can be seen. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  await test.step(`tabs to ${name}`, async () => {
    for (let presses = 0; presses < 150; presses += 1) {
      await page.keyboard.press('Tab');
      const focused = page.locator(':focus');
      if (name.test(plain(await focused.textContent().catch(() => '')))) {
        const outline = await focused.evaluate((element) => {
          const { outlineStyle, boxShadow } = getComputedStyle(element);
          return outlineStyle !== 'none' || boxShadow !== 'none';
        });
        expect(outline, 'focus is visible').toBe(true);
        return;
      }
    }
    throw new Error(`Tab never reached ${name}.`);
  });
}

test('with the keyboard alone: past the menu, signs in, finds why', async ({ page }) => {
  await page.goto('/');
  await tabTo(page, /^Hopp til innholdet$/);
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await page.goto('/logg-inn');
  await tabTo(page, /^Logg inn som Ida,/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Hei, Ida' })).toBeVisible();
  await tabTo(page, /^Tildelinger$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Tildelinger' })).toBeVisible();
  await tabTo(page, /^2021$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Tildelinger 2021' })).toBeVisible();
  await tabTo(page, /^Tynset$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Hvorfor fikk Tynset 1 846 000 kr i 2021\?/);
});

/** How a member of a leader group goes about the form. Tynset's answer to the practice round; Ida leads, Tuva is a member. */
import { type Browser, expect, type Page } from '@playwright/test';
import { type Person, signIn } from './verbs';

export const FORM = '/program/pfp/refleksjon/ovelse/svar/3427';
const SAVED = /Lagret kl\. \d\d:\d\d:\d\d av /;

export async function open(browser: Browser, person: Person, path = FORM): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: true });
  const page = await context.newPage();
  await signIn(page, person);
  await page.goto(path);
  return page;
}

/** The field of a question, with its answer and what has become of it. */
export const field = (page: Page, item: string) => page.locator(`[data-ask="${item}"]`);
export const text = (page: Page, item: string) => field(page, item).getByRole('textbox').first();
export const expectSaved = (page: Page, item: string, by: Person) =>
  expect(field(page, item)).toContainText(new RegExp(`${SAVED.source}${by}`));

export async function closeAll(...pages: readonly Page[]): Promise<void> {
  for (const page of pages) await page.context().close();
}

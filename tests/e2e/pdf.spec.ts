/** Forms on paper: what stands in the file, for the eye and for a screen reader, and who gets it. */
import { expect, type Page, test } from '@playwright/test';
import { signIn } from './setup/verbs';

const BLANK = '/api/program/pfp/refleksjon/2022/skjema.pdf';
const ANSWERED = '/api/program/pfp/refleksjon/2022/svar/3427/svar.pdf';

async function pdfAt(page: Page, path: string) {
  const answer = await page.request.get(path);
  const bytes = await answer.body();
  return { status: answer.status(), headers: answer.headers(), text: bytes.toString('latin1') };
}

test('the blank form is for everyone, tagged and with its fonts inside', async ({ page }) => {
  const { status, headers, text } = await pdfAt(page, BLANK);
  expect(status).toBe(200);
  expect(headers).toMatchObject({
    'content-type': 'application/pdf',
    'cache-control': 'private, no-store',
    'x-content-type-options': 'nosniff',
    'content-disposition': 'attachment; filename="refleksjonsskjema-pfp-2022.pdf"',
  });
  for (const part of ['%PDF-1.7', '/StructTreeRoot', '/Marked true', '/Lang (nb)', '/FontFile2'])
    expect(text).toContain(part);
  for (const tag of ['H1', 'H2', 'H3', 'L', 'LI', 'Table', 'TH', 'TD'])
    expect(text).toMatch(new RegExp(`/S /${tag}\\s`));
});

test('it speaks the reader’s language', async ({ page, context, baseURL }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect((await context.cookies(baseURL ?? '')).length).toBeGreaterThan(0);
  expect((await pdfAt(page, BLANK)).text).toContain('/Lang (en)');
});

test('an answer is for its own leader group alone', async ({ page, browser }) => {
  expect((await pdfAt(page, ANSWERED)).status).toBe(404);
  await signIn(page, 'Ida');
  const own = await pdfAt(page, ANSWERED);
  expect([own.status, own.headers['cache-control']]).toEqual([200, 'private, no-store']);
  expect(own.text).toContain('/StructTreeRoot');
  for (const person of ['Ada', 'Una', 'Pia'] as const) {
    const context = await browser.newContext();
    const other = await context.newPage();
    await signIn(other, person);
    expect((await pdfAt(other, ANSWERED)).status).toBe(404);
    await context.close();
  }
});

test('a form that is not there, or not open yet, is a page that does not exist', async ({ page }) => {
  for (const path of [
    BLANK.replace('2022', '1999'),
    BLANK.replace('pfp', 'finnes-ikke'),
    ANSWERED.replace('3427', '0301'),
  ])
    expect((await pdfAt(page, path)).status).toBe(404);
});

/** What a visitor does, as sentences. Things are found by role and accessible name, as people and screen readers find them. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import type axe from 'axe-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Demonstration persons of the seed, one for each role. */
export const PERSONS = {
  'project-group': 'Ada',
  'project-leader': 'Ida',
  'leader-group-member': 'Tuva',
  'county-governor': 'Pia',
  evaluator: 'Una',
  directorate: 'Vetle',
  administrator: 'Ylva',
} as const;
/** `Bo` is the project group's second person; `Jon` leads in Nordre Land, and `Rolf` has a region that it is not in. */
export type Person = (typeof PERSONS)[keyof typeof PERSONS] | 'Bo' | 'Jon' | 'Rolf';

export const PUBLIC_PAGES = [
  '/',
  '/logg-inn',
  '/om',
  '/apne-data',
  '/tilgjengelighet',
  '/personvern',
  '/program/pfp',
  '/program/pfp/ordninger',
  '/program/pfp/tildelinger',
  '/program/pfp/tildelinger?ar=2021',
  '/program/pfp/tildelinger?ar=2020&sorter=forskjell',
  '/program/pfp/kommuner/3427',
  '/program/pfp/kommuner/3427/2020',
  '/program/pfp/kommuner/3427/2021',
  '/finnes-ikke',
] as const;

export async function signIn(page: Page, person: Person): Promise<void> {
  await test.step(`signs in as ${person}`, async () => {
    await page.goto('/logg-inn');
    await page.getByRole('button', { name: new RegExp(`som ${person},`) }).click();
    await page.waitForURL('**/hjem');
    await expect(page.getByRole('banner').getByText(person, { exact: true })).toBeVisible();
  });
}

/** No finding of WCAG 2.1 A or AA, and none of axe's serious or critical best practices. */
export async function expectAccessible(page: Page): Promise<void> {
  await test.step('axe finds nothing', async () => {
    await page.evaluate(AXE);
    const found = await page.evaluate(async () => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document);
      return violations
        .filter(
          ({ tags, impact }) =>
            tags.some((tag) => tag.startsWith('wcag')) || impact === 'serious' || impact === 'critical',
        )
        .map(
          ({ id, impact, nodes }) => `${id} (${impact}): ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
        );
    });
    expect(found, page.url()).toEqual([]);
  });
}

/** At this width the page itself never scrolls sideways; tables do so in frames of their own. */
export async function expectFits(page: Page, width: number): Promise<void> {
  await test.step(`fits ${width} px`, async () => {
    await page.setViewportSize({ width, height: 800 });
    // A chart draws itself anew a moment after its frame has changed; what does not fit then, never does.
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    await expect.poll(overflow, { message: `${page.url()} at ${width} px` }).toBeLessThanOrEqual(0);
  });
}

/** The text with ordinary spaces, so that a test can be read. */
export function plain(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

/** A page's complaints: errors in the console, refused content, exceptions. */
export function watchComplaints(context: BrowserContext): string[] {
  const complaints: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error' && !/status of 404/.test(message.text())) complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(error.error().message));
  return complaints;
}

/** A form in a real browser, on a server that can be taken away and brought back, also as another build, at the same address. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { type BrowserContext, type BrowserContextOptions, chromium, type Page } from '@playwright/test';
import { provideBrowser } from '../steps/browser.mjs';
import { pause } from './settings';

export const FORM = '/program/pfp/refleksjon/ovelse/svar/3427';
const PATIENCE = 60_000;

export interface FormDrill {
  readonly address: string;
  /** A browser of its own, in bokmål. */
  newContext(options?: BrowserContextOptions): Promise<BrowserContext>;
  /** Serves this build from now on, in place of the one before. */
  serve(dist?: string): Promise<void>;
  /** Nobody answers any more. */
  halt(): Promise<void>;
  stop(): Promise<void>;
}

/** Builds into a folder of its own unless it is there; the default folder is the one that `npm run build` makes. */
export function build(dist?: string): void {
  const configuration = readFileSync('tsconfig.json', 'utf8');
  const env = { ...process.env, ...(dist && { NEXT_DIST_DIR: dist }) };
  execFileSync(process.execPath, ['scripts/build.mjs'], { env, stdio: 'pipe' });
  // A build into another folder adds that folder's types to the configuration.
  if (readFileSync('tsconfig.json', 'utf8') !== configuration) writeFileSync('tsconfig.json', configuration);
}

export function buildIdOf(dist = '.next'): string {
  return readFileSync(path.join(dist, 'BUILD_ID'), 'utf8');
}

export async function startFormDrill(): Promise<FormDrill> {
  const data = mkdtempSync(path.join(os.tmpdir(), 'fellespott-drill-'));
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const env = { ...process.env, DATA_DIR: data, NEXT_TELEMETRY_DISABLED: '1' };
  const prepare = ['--conditions=react-server', '--import', 'tsx', 'scripts/prepare-database.ts', 'pilot'];
  execFileSync(process.execPath, prepare, { env, stdio: 'pipe' });
  const browser = await chromium.launch({
    executablePath: await provideBrowser(),
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  });
  let server: ChildProcess | undefined;
  const halt = async () => {
    if (!server || server.exitCode !== null) return;
    const ended = new Promise((resolve) => server?.once('exit', resolve));
    server.kill('SIGTERM');
    await ended;
    server = undefined;
  };
  process.once('exit', () => server?.kill('SIGKILL'));
  return {
    address,
    newContext: (options) => browser.newContext({ locale: 'nb-NO', timezoneId: 'Europe/Oslo', ...options }),
    halt,
    serve: async (dist) => {
      await halt();
      const settings = { ...env, PORT: String(port), APP_ORIGIN: address, ...(dist && { NEXT_DIST_DIR: dist }) };
      server = spawn(process.execPath, ['scripts/serve.mjs'], {
        env: settings,
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      await untilAnswering(address);
    },
    stop: async () => {
      await browser.close();
      await halt();
      rmSync(data, { recursive: true, force: true });
    },
  };
}

/** Signs in as a demonstration person, without script where the context has none. */
export async function signIn(page: Page, address: string, name: string): Promise<void> {
  await page.goto(`${address}/logg-inn`);
  await page.getByRole('button', { name: new RegExp(`som ${name},`) }).click();
  await page.waitForURL(/\/program/);
}

export async function openForm(context: BrowserContext, address: string, name: string, part: string): Promise<Page> {
  const page = await context.newPage();
  await signIn(page, address, name);
  await page.goto(`${address}${FORM}?del=${part}`);
  return page;
}

export const field = (page: Page, item: string) => page.locator(`[data-ask="${item}"]`);
export const textOf = (page: Page, item: string) => field(page, item).getByRole('textbox').first();

/** Waits until the field says what it should, and tells whether it did. */
export async function says(page: Page, item: string, words: RegExp, patience = 45_000): Promise<boolean> {
  const shown = field(page, item).filter({ hasText: words });
  return shown.waitFor({ timeout: patience }).then(
    () => true,
    () => false,
  );
}

export const SAVED = /Lagret kl\. \d\d:\d\d:\d\d av/;
export const KEPT = /Ikke lagret – prøver igjen\. Teksten er trygg/;

export function draftsIn(page: Page): Promise<number> {
  return page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('fellespott:utkast:')).length);
}

/** What the server has, read on a fresh page by a fresh session. */
export async function readAnswers(
  { newContext, address }: FormDrill,
  items: readonly (readonly [part: string, item: string])[],
): Promise<ReadonlyMap<string, string>> {
  const context = await newContext();
  const page = await context.newPage();
  await signIn(page, address, 'Tuva');
  const found = new Map<string, string>();
  for (const [part, item] of items) {
    await page.goto(`${address}${FORM}?del=${part}`);
    found.set(item, await textOf(page, item).inputValue());
  }
  await context.close();
  return found;
}

async function untilAnswering(address: string): Promise<void> {
  for (const began = Date.now(); Date.now() - began < PATIENCE; await pause(100)) {
    const answer = await fetch(`${address}/api/ready`).catch(() => undefined);
    if (answer?.ok) return;
  }
  throw new Error('The server does not answer. Is there a production build?');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const found = probe.address();
      probe.close(() => (found && typeof found === 'object' ? resolve(found.port) : reject(new Error('no port'))));
    });
  });
}

import { defineConfig } from '@playwright/test';

// scripts/test.mjs finds the browser, starts both servers on fresh databases and says here where they are:
// `npm run test:e2e -- tests/e2e/some.spec.ts` runs one file.
const { CHROMIUM_PATH, E2E_BASE_URL, E2E_POSTGRES_BASE_URL } = process.env;
const CHROMIUM_ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export default defineConfig({
  forbidOnly: Boolean(process.env.CI),
  // One server with one database for all: specs that change it must not run beside those that count.
  workers: 1,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  outputDir: 'test-results',
  use: {
    locale: 'nb-NO',
    timezoneId: 'Europe/Oslo',
    screenshot: 'only-on-failure',
    // Recording every step takes about as long as the steps: ask for it with `--trace retain-on-failure`.
    trace: 'off',
    launchOptions: {
      ...(CHROMIUM_PATH && { executablePath: CHROMIUM_PATH }),
      args: CHROMIUM_ARGUMENTS,
    },
  },
  projects: [
    {
      name: 'embedded',
      testDir: 'tests/e2e',
      testIgnore: '**/e2e/access/**',
      use: { ...(E2E_BASE_URL && { baseURL: E2E_BASE_URL }) },
    },
    {
      // Beside the browser these look into the database: what was refused must not have changed it.
      name: 'postgresql',
      testDir: 'tests/e2e/access',
      use: { ...(E2E_POSTGRES_BASE_URL && { baseURL: E2E_POSTGRES_BASE_URL }) },
    },
  ],
});

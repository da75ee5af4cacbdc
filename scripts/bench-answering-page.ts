/**
 * How much script the answering page brings, gzip: beside a page of text in the same build, and beside a form library that does
 * the same kind of thing. Counted as a browser loads it. `npm run bench:answering-page`.
 */
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { build, FORM, signIn, startFormDrill } from './drill/form-drill';
import { report } from './drill/settings';

const BARE = '/tilgjengelighet';
const WANTED = 40;
/** What comes with every page anyway stands outside the comparison. */
const SHARED = ['react', 'react-dom', 'react/jsx-runtime'];
const SURVEY = `
import { Model } from 'survey-core';
import { Survey } from 'survey-react-ui';
globalThis.survey = { Model, Survey };
`;

const kilobytes = (bytes: number) => Math.round(bytes / 100) / 10;
const packed = (script: Buffer | Uint8Array) => gzipSync(script, { level: 9 }).length;

/** Every script that the page loads by itself, each counted once. */
async function scriptsOf(page: Page, address: string): Promise<number> {
  const sizes = new Map<string, Promise<number>>();
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    sizes.set(response.url(), response.body().then(packed));
  });
  await page.goto(address);
  // The pulse never lets the network rest, so a moment is waited for what comes late.
  await page.waitForTimeout(3000);
  return (await Promise.all(sizes.values())).reduce((sum, size) => sum + size, 0);
}

async function surveyLibrary(): Promise<number> {
  // The bundler that tsx brings.
  const { build: bundle } = createRequire(createRequire(import.meta.url).resolve('tsx'))('esbuild');
  const { outputFiles } = await bundle({
    stdin: { contents: SURVEY, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    external: SHARED,
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  return packed(outputFiles[0].contents);
}

const OLD = process.env.DRILL_OLD_BUILD;
if (!OLD) build();
const drill = await startFormDrill();
try {
  await drill.serve(OLD);
  const open = async () => (await drill.newContext()).newPage();
  const bare = await scriptsOf(await open(), `${drill.address}${BARE}`);
  const page = await open();
  await signIn(page, drill.address, 'Ida');
  // A context of its own has nothing in its cache, so the second page counts everything again.
  const own = await drill.newContext({ storageState: await page.context().storageState() });
  const answering = await scriptsOf(await own.newPage(), `${drill.address}${FORM}`);
  report('bare-next-js', kilobytes(bare), 'kB');
  report('answering-page-js', kilobytes(answering), 'kB');
  report('survey-react-ui-js', kilobytes(await surveyLibrary()), 'kB');
  report('answering-page-extra-js', kilobytes(answering - bare), 'kB', answering - bare <= WANTED * 1000);
} finally {
  await drill.stop();
}
process.exit();

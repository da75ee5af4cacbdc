// The parts of `npm test`, in order. Each returns its counts and what its program said; none depends on one before it but on the build.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { provideBrowser } from './browser.mjs';
import { buildApplication } from './build.mjs';
import { isTerminal } from './console.mjs';
import { prepareDatabase } from './database.mjs';
import { beforeEnd } from './life.mjs';
import { alone } from './preparation.mjs';
import { lastLines, run } from './run.mjs';
import { ROOT } from './settings.mjs';
import { countPlaywright, countVitest, FAILED, PASSED } from './test-counts.mjs';
import { freshDatabase } from './test-databases.mjs';
import { startServer } from './test-server.mjs';

const AUTH_SECRET = 'for-tests-only-for-tests-only-for-tests-only';
const SERVER_LINES = 30;
const ARCHITECTURE = 'tests/architecture.test.ts';

/** Names for `node scripts/test.mjs NAME… [files]`: a part, or several that belong together. */
export const PARTS = [
  { name: 'format', groups: ['check'], title: 'Format and lint', run: checkFormat },
  { name: 'types', groups: ['check'], title: 'Types', run: checkTypes },
  { name: 'dead-code', groups: ['check'], title: 'Dead code', run: checkDeadCode },
  { name: 'architecture', groups: ['check'], title: 'Architecture', only: true, run: testArchitecture },
  { name: 'rules', groups: [], title: 'Rules, architecture, access', takesFiles: true, run: testRules },
  { name: 'db-embedded', groups: ['db'], title: 'Database: embedded', takesFiles: true, run: testEmbedded },
  { name: 'db-postgresql', groups: ['db'], title: 'Database: PostgreSQL', takesFiles: true, run: testPostgres },
  { name: 'build', groups: ['e2e'], title: 'Production build', run: build },
  {
    name: 'e2e-embedded',
    groups: ['e2e'],
    title: 'End to end: embedded',
    needsBuild: true,
    takesFiles: true,
    run: browseEmbedded,
  },
  {
    name: 'e2e-postgresql',
    groups: ['e2e'],
    title: 'End to end: PostgreSQL',
    needsBuild: true,
    takesFiles: true,
    run: browsePostgres,
  },
];

const scratch = mkdtempSync(path.join(os.tmpdir(), 'fellespott-run-'));
beforeEnd(() => rmSync(scratch, { recursive: true, force: true }));

function checkFormat({ show }) {
  return check('@biomejs/biome', 'biome', ['ci', `--colors=${isTerminal ? 'force' : 'off'}`], show);
}

async function checkTypes({ show }) {
  // The types of the routes, which pages refer to.
  const routes = await check('next', 'next', ['typegen'], show);
  if (routes.counts.failed > 0) return routes;
  return check('typescript', 'tsc', ['--noEmit'], show);
}

function checkDeadCode({ show }) {
  return check('knip', 'knip', [], show);
}

function testArchitecture({ show }) {
  return vitest('rules', { files: [ARCHITECTURE], show });
}

function testRules({ show, rest }) {
  return vitest('rules', { rest, show });
}

function testEmbedded({ show, rest }) {
  return vitest('db', { rest, show, env: { TEST_DATABASE: 'embedded' } });
}

async function testPostgres({ show, rest }) {
  return vitest('db', { rest, show, env: { TEST_DATABASE: 'postgresql', DATABASE_URL: await freshDatabase('db') } });
}

async function build() {
  await alone(buildApplication);
  return { counts: PASSED, output: '' };
}

async function browseEmbedded(options) {
  const settings = { ...process.env, DATA_DIR: path.join(scratch, 'embedded'), AUTH_SECRET };
  return browse('embedded', settings, options, (address) => ({ E2E_BASE_URL: address }));
}

async function browsePostgres(options) {
  const DATABASE_URL = await freshDatabase('e2e');
  const settings = { ...process.env, DATABASE_URL, AUTH_SECRET, DEMONSTRATION_SIGN_IN: 'on' };
  return browse('postgresql', settings, options, (address) => ({
    E2E_POSTGRES_BASE_URL: address,
    E2E_DATABASE_URL: DATABASE_URL,
    E2E_AUTH_SECRET: AUTH_SECRET,
  }));
}

/** Runs one of Playwright's projects against a server of its own. */
async function browse(project, settings, { show, rest }, addressesOf) {
  const CHROMIUM_PATH = await provideBrowser();
  await prepareDatabase('pilot', settings);
  const server = await startServer(settings);
  try {
    const report = path.join(scratch, `${project}.json`);
    const args = ['test', `--project=${project}`, '--reporter=list,json', `--output=test-results/${project}`];
    if (rest.length > 0) args.push('--pass-with-no-tests', ...rest);
    const { code, output } = await run(process.execPath, [program('@playwright/test', 'playwright'), ...args], {
      cwd: ROOT,
      env: { ...process.env, CHROMIUM_PATH, PLAYWRIGHT_JSON_OUTPUT_FILE: report, ...addressesOf(server.address) },
      show,
    });
    // The failures last, where they are seen first.
    const said = `The server's last lines:\n${lastLines(server.output(), SERVER_LINES)}\n\n${output}`;
    return { counts: countPlaywright(report, code, rest.length > 0), output: said };
  } finally {
    await server.stop();
  }
}

/** `files` are the part's own; `rest` is what was asked for on the command line, which a part may have nothing of. */
async function vitest(project, { files = [], rest = [], env = {}, show }) {
  const report = path.join(scratch, `${project}-${env.TEST_DATABASE ?? 'none'}.json`);
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  if (rest.length > 0) args.push('--passWithNoTests', ...rest);
  args.push(...files);
  const { code, output } = await run(process.execPath, [program('vitest', 'vitest'), ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    show,
  });
  return { counts: countVitest(report, code, rest.length > 0), output };
}

async function check(owner, name, args, show) {
  const { code, output } = await run(process.execPath, [program(owner, name), ...args], { cwd: ROOT, show });
  return { counts: code === 0 ? PASSED : FAILED, output };
}

/** The JavaScript file behind a package's command: `npx` would cost a second each time. */
function program(owner, name) {
  const folder = path.join(ROOT, 'node_modules', ...owner.split('/'));
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return path.join(folder, typeof bin === 'string' ? bin : bin[name]);
}

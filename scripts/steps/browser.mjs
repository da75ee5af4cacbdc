// The browser for the end-to-end tests: one that is there, or Debian's, installed where that is possible.
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { Problem } from './console.mjs';
import { run, runOrFail } from './run.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const REMEDY = 'Install Chromium (Debian: apt-get install chromium), or set CHROMIUM_PATH to a Chromium or Chrome.';

/** The path of a browser; installs one where this account may. */
export async function provideBrowser() {
  const found = findBrowser();
  if (found) return found;
  if (process.getuid?.() === 0 && (await hasAptGet())) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await runOrFail('apt-get', ['update'], { env, remedy: REMEDY });
    await runOrFail('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { env, remedy: REMEDY });
  }
  const installed = findBrowser();
  if (!installed) throw new Problem('There is no Chromium to test with.', REMEDY);
  return installed;
}

function findBrowser() {
  const { CHROMIUM_PATH, PATH } = process.env;
  if (CHROMIUM_PATH) {
    if (isExecutable(CHROMIUM_PATH)) return CHROMIUM_PATH;
    throw new Problem(`CHROMIUM_PATH is ${CHROMIUM_PATH}, where there is no program.`, REMEDY);
  }
  const folders = [...(PATH ?? '').split(path.delimiter).filter(Boolean), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  const candidates = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...candidates, ...PLACES].find(isExecutable);
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function hasAptGet() {
  try {
    return (await run('apt-get', ['--version'])).code === 0;
  } catch {
    return false;
  }
}

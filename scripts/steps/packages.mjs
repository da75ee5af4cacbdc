// The step that installs packages, when what is installed is not what package-lock.json says.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Problem, say } from './console.mjs';
import { lastLines, runOrFail } from './run.mjs';
import { ROOT } from './settings.mjs';

const SHOWN_ERRORS = 12;

/** Returns false where everything is there. */
export async function installPackages() {
  if (arePackagesInstalled()) return false;
  assertWorkingFolder();
  say('  Installing packages; the first time takes a minute.');
  // Build and checks need development packages, too, also where NODE_ENV=production is set.
  await runOrFail('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'development' },
    excerpt: firstErrors,
    remedy: 'See the lines above. Mostly the npm registry cannot be reached, or the disk is full. Then try again.',
  });
  return 'installed';
}

/** npm keeps a copy of the lock inside node_modules, written when an installation is complete. */
export function arePackagesInstalled(root = ROOT) {
  const wanted = readPackages(path.join(root, 'package-lock.json'));
  const installed = readPackages(path.join(root, 'node_modules', '.package-lock.json'));
  if (!wanted)
    throw new Problem('package-lock.json is missing or damaged.', 'Restore it: git checkout -- package-lock.json');
  if (!installed || !existsSync(path.join(root, 'node_modules', 'next', 'package.json'))) return false;
  return Object.entries(wanted).every(([name, entry]) => {
    const found = installed[name];
    // An optional package of another platform is rightly absent.
    if (!found) return name === '' || entry.optional === true;
    return found.version === entry.version && found.integrity === entry.integrity;
  });
}

/** npm says first what is wrong, and then at length how it is used. */
function firstErrors(output) {
  const errors = output.split('\n').filter((line) => /^npm (error|ERR!)/.test(line));
  return errors.length > 0 ? errors.slice(0, SHOWN_ERRORS).join('\n') : lastLines(output);
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

function assertWorkingFolder() {
  if (existsSync(path.join(ROOT, 'package.json'))) return;
  throw new Problem(`There is no package.json in ${ROOT}.`, 'Clone the whole repository.');
}

// The step that makes the production build, when something in it has changed since the last one.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { say } from './console.mjs';
import { fingerprint, readStamp, writeStamp } from './fingerprint.mjs';
import { runOrFail } from './run.mjs';
import { serverActionsKey } from './secrets.mjs';
import { distFolder, ROOT } from './settings.mjs';

const SOURCES = [
  'app',
  'components',
  'lib',
  'public',
  'instrumentation.ts',
  'instrumentation-node.ts',
  'proxy.ts',
  'next.config.ts',
  'postcss.config.mjs',
  'prisma/schema.prisma',
  'package-lock.json',
];
const NO_SOURCE = /(^lib\/db\/generated$)|(\.test\.tsx?$)|(\.md$)/;

export async function buildApplication() {
  const stamp = path.join(distFolder(), 'fellespott-build.json');
  const wanted = buildFingerprint();
  if (existsSync(path.join(distFolder(), 'BUILD_ID')) && readStamp(stamp) === wanted) return false;
  say('  Building; this takes a minute.');
  // A build that breaks off must not pass for the one before it.
  rmSync(stamp, { force: true });
  await runOrFail(process.execPath, [path.join(ROOT, 'node_modules', 'next', 'dist', 'bin', 'next'), 'build'], {
    cwd: ROOT,
    env: buildEnvironment(),
    remedy: 'Correct what the lines above point at. "npm run check" shows the same faults faster.',
  });
  // Of the sources as they were when the build began: what was changed meanwhile may not be in it.
  writeStamp(stamp, wanted);
  return 'built';
}

/** A key that was set on purpose belongs to the build; the kept one must not make two data folders fight over it. */
function buildFingerprint() {
  const key = process.env.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY || 'kept';
  const extra = [process.version.split('.')[0], key, compilerOptions()];
  return fingerprint(ROOT, SOURCES, { extra, skip: (file) => NO_SOURCE.test(file) });
}

/** The build must not depend on a database, so it is given none. */
function buildEnvironment() {
  return {
    ...process.env,
    NODE_ENV: 'production',
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: serverActionsKey(),
    DATABASE_URL: '',
    DATA_DIR: path.join(distFolder(), 'no-database'),
  };
}

/** Next adds its own folders to the configuration's `include` while it builds; that is no change. */
function compilerOptions() {
  const text = readFileSync(path.join(ROOT, 'tsconfig.json'), 'utf8');
  try {
    return JSON.stringify(JSON.parse(text).compilerOptions);
  } catch {
    return text;
  }
}

// `npm run drill NAME [seed] [scale]`: a drill whole. It prints its seed and ends with its figures; where one is missed, it fails.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { explain, Problem, step } from './steps/console.mjs';
import { end, watchLife } from './steps/life.mjs';
import { alone, prepareTools } from './steps/preparation.mjs';
import { run } from './steps/run.mjs';
import { assertNode, ROOT } from './steps/settings.mjs';

/** What a drill needs before it starts, and how long it may take at most, in minutes. */
const DRILLS = {
  R1: { title: 'the server killed while 50 write', needsBuild: true, minutes: 15 },
  R2: { title: 'the database killed while 50 write', needsBuild: true, minutes: 15 },
  R3: { title: 'many editors in one form', needsBuild: true, minutes: 10 },
  R4: { title: 'everything sent again and at once', needsBuild: true, minutes: 10 },
  R5: { title: 'a new build while a form is open', minutes: 20 },
  R6: { title: 'session, network and browser lost while a form is open', minutes: 20 },
  F1: { title: 'strange bodies to every entry', needsBuild: true, minutes: 15 },
  F3: { title: 'hostile files sent while others read', needsBuild: true, minutes: 10 },
  F4: { title: 'files around the limit, and connections that break', needsBuild: true, minutes: 10 },
  P2: { title: 'the attack on what is published', minutes: 20 },
};
/** Settings of a real service must not reach a drill, which breaks what it writes to. */
const SETTINGS = [
  'DATABASE_URL',
  'DATA_DIR',
  'AUTH_SECRET',
  'APP_ORIGIN',
  'DEMONSTRATION_SIGN_IN',
  'TRUST_PROXY',
  'PORT',
];

watchLife({ code: 130 });
try {
  assertNode();
  process.chdir(ROOT);
  for (const name of SETTINGS) delete process.env[name];
  const [name = '', ...rest] = process.argv.slice(2);
  const drill = Object.hasOwn(DRILLS, name) ? DRILLS[name] : undefined;
  const file = ['ts', 'mjs'].map((end) => path.join('scripts', `drill-${name.toLowerCase()}.${end}`)).find(existsSync);
  if (!drill || !file) {
    const known = Object.entries(DRILLS).map(([key, { title }]) => `  ${key}: ${title}`);
    throw new Problem(`There is no drill "${name}".`, `Known drills:\n${known.join('\n')}`);
  }
  await alone(async () => {
    await prepareTools();
    if (!drill.needsBuild) return;
    const { buildApplication } = await import('./steps/build.mjs');
    await step('Production build', buildApplication);
  });
  await end(await runWithin(drill.minutes, ['--conditions=react-server', '--import', 'tsx', file, ...rest]));
} catch (error) {
  explain(error);
  await end(1);
}

async function runWithin(minutes, args) {
  const tooLong = setTimeout(() => {
    explain(new Problem(`The drill took more than ${minutes} minutes.`));
    void end(1);
  }, minutes * 60_000);
  const { code } = await run(process.execPath, args, { cwd: ROOT, show: true });
  clearTimeout(tooLong);
  return code === 0 ? 0 : 1;
}

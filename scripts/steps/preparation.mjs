// The steps that every server needs before it can serve, done by one process at a time.
import path from 'node:path';
import { buildApplication } from './build.mjs';
import { Problem, step } from './console.mjs';
import { prepareForServing } from './database.mjs';
import { beforeEnd } from './life.mjs';
import { takeLock } from './lock.mjs';
import { installPackages } from './packages.mjs';
import { generateClient } from './prisma-client.mjs';
import { ROOT } from './settings.mjs';

/** Packages and the generated client: what any command needs that runs the project's own code. */
export async function prepareTools() {
  await step('Packages', installPackages);
  await step('Database client', generateClient);
}

export async function prepareServer({ build }) {
  await alone(async () => {
    await prepareTools();
    if (build) await step('Production build', buildApplication);
    await step('Database', prepareForServing);
  });
}

/** Two that install or build into one folder at once destroy each other's work. */
export async function alone(work) {
  const lock = takeLock(path.join(ROOT, '.data', 'preparing.lock'));
  if (!lock.release) {
    throw new Problem(
      `Another command (process ${lock.holder}) is just installing or building in ${ROOT}.`,
      'Wait until it is done, or stop it.',
    );
  }
  const forget = beforeEnd(lock.release);
  try {
    return await work();
  } finally {
    forget();
    lock.release();
  }
}

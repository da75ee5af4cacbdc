// The step that generates the Prisma client, when the schema or Prisma itself has changed since.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fingerprint, readStamp, writeStamp } from './fingerprint.mjs';
import { runOrFail } from './run.mjs';
import { ROOT } from './settings.mjs';

const GENERATED = path.join(ROOT, 'lib', 'db', 'generated');
const STAMP = path.join(GENERATED, 'stamp.json');

export async function generateClient() {
  const { version } = JSON.parse(readFileSync(path.join(ROOT, 'node_modules', 'prisma', 'package.json'), 'utf8'));
  const wanted = fingerprint(ROOT, ['prisma/schema.prisma', 'prisma/prisma.config.ts'], { extra: [version] });
  if (existsSync(path.join(GENERATED, 'client.ts')) && readStamp(STAMP) === wanted) return false;
  const cli = path.join(ROOT, 'node_modules', 'prisma', 'build', 'index.js');
  await runOrFail(process.execPath, [cli, 'generate', '--config', 'prisma/prisma.config.ts'], {
    cwd: ROOT,
    env: { ...process.env, CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1' },
    remedy: 'Correct prisma/schema.prisma where the lines above point.',
  });
  writeStamp(STAMP, wanted);
  return 'generated';
}

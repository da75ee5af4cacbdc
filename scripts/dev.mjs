// `npm run dev`: Next's development server after the same preparations, without the build.
import path from 'node:path';
import { explain, isTerminal } from './steps/console.mjs';
import { assertDatabaseFree } from './steps/database.mjs';
import { end, watchLife } from './steps/life.mjs';
import { assertPortFree } from './steps/listen.mjs';
import { prepareServer } from './steps/preparation.mjs';
import { runOrFail } from './steps/run.mjs';
import { provideAuthSecret } from './steps/secrets.mjs';
import { assertNode, describeDatabase, enterProject, port, ROOT } from './steps/settings.mjs';
import { welcome } from './steps/welcome.mjs';

watchLife();
try {
  assertNode();
  enterProject();
  describeDatabase();
  provideAuthSecret();
  const number = port();
  await assertPortFree(number);
  assertDatabaseFree();
  await prepareServer({ build: false });
  process.env.APP_ORIGIN ||= `http://localhost:${number},http://127.0.0.1:${number}`;
  welcome(process.env.APP_ORIGIN.split(',')[0]);
  const next = path.join(ROOT, 'node_modules', 'next', 'dist', 'bin', 'next');
  await runOrFail(process.execPath, [next, 'dev', '--port', String(number), '--hostname', 'localhost'], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'development', ...(isTerminal && { FORCE_COLOR: '1' }) },
    show: true,
    remedy: 'See the lines above.',
  });
} catch (error) {
  explain(error);
  await end(1);
}
await end(0);

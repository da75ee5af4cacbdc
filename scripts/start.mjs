// `npm start`: from a fresh clone to a running application. Imports nothing but Node's own until the packages are there.
import { explain, say, step } from './steps/console.mjs';
import { assertDatabaseFree } from './steps/database.mjs';
import { end, watchLife } from './steps/life.mjs';
import { assertPortFree } from './steps/listen.mjs';
import { prepareServer } from './steps/preparation.mjs';
import { provideAuthSecret } from './steps/secrets.mjs';
import { assertNode, describeDatabase, enterProject, port } from './steps/settings.mjs';

const development = process.argv.includes('--development');

watchLife();
try {
  assertNode();
  enterProject();
  describeDatabase();
  provideAuthSecret();
  await assertPortFree(port());
  assertDatabaseFree();
  await prepareServer({ build: !development });
  let address;
  await step('Server', async () => {
    const { serve } = await import('./serve.mjs');
    address = await serve({ development });
  });
  say(
    `\n  Fellespott:  ${address}\n  Database:    ${describeDatabase()}\n  Sign-in:     ${signIn(address)}\n  End:         Ctrl-C\n`,
  );
} catch (error) {
  explain(error);
  await end(1);
}

/** As offersDemonstrationSignIn in lib/env.ts decides it. */
function signIn(address) {
  const { DATABASE_URL, DEMONSTRATION_SIGN_IN } = process.env;
  const offered = DATABASE_URL ? DEMONSTRATION_SIGN_IN === 'on' : DEMONSTRATION_SIGN_IN !== 'off';
  if (offered) return `${address}/logg-inn, as one of the demonstration persons; no password`;
  return 'switched off; DEMONSTRATION_SIGN_IN=on offers demonstration persons (never with real data)';
}

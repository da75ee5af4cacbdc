// `npm start`: from a fresh clone to a running application. Imports nothing but Node's own until the packages are there.
import { explain, step } from './steps/console.mjs';
import { assertDatabaseFree } from './steps/database.mjs';
import { end, watchLife } from './steps/life.mjs';
import { assertPortFree } from './steps/listen.mjs';
import { prepareServer } from './steps/preparation.mjs';
import { provideAuthSecret } from './steps/secrets.mjs';
import { assertNode, describeDatabase, enterProject, port } from './steps/settings.mjs';
import { welcome } from './steps/welcome.mjs';

watchLife();
try {
  assertNode();
  enterProject();
  describeDatabase();
  provideAuthSecret();
  await assertPortFree(port());
  assertDatabaseFree();
  await prepareServer({ build: true });
  let address;
  await step('Server', async () => {
    const { serve } = await import('./serve.mjs');
    address = await serve();
  });
  welcome(address);
} catch (error) {
  explain(error);
  await end(1);
}

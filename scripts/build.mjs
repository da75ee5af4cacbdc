// `npm run build`: everything a server needs except the database; nothing is built twice without need.
import { buildApplication } from './steps/build.mjs';
import { explain, say, step } from './steps/console.mjs';
import { end, watchLife } from './steps/life.mjs';
import { alone, prepareTools } from './steps/preparation.mjs';
import { assertNode, enterProject } from './steps/settings.mjs';

watchLife({ code: 130 });
try {
  assertNode();
  enterProject();
  await alone(async () => {
    await prepareTools();
    await step('Production build', buildApplication);
  });
  say('The production build is up to date.');
} catch (error) {
  explain(error);
  await end(1);
}
await end(0);

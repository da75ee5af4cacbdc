// `npm run scenario NAME`: migrates the database where needed and loads a named scenario beside what is there.
import { explain, Problem, step } from './steps/console.mjs';
import { assertDatabaseFree, describeScenarios, prepareDatabase } from './steps/database.mjs';
import { end, watchLife } from './steps/life.mjs';
import { alone, prepareTools } from './steps/preparation.mjs';
import { assertNode, enterProject } from './steps/settings.mjs';

watchLife({ code: 130 });
try {
  assertNode();
  enterProject();
  const [name] = process.argv.slice(2);
  await alone(prepareTools);
  const known = await describeScenarios();
  const names = [...known.matchAll(/^ {2}([\w-]+):/gm)].map(([, found]) => found);
  if (!name || !names.includes(name)) {
    throw new Problem(name ? `There is no scenario "${name}".` : 'Which scenario?', `npm run scenario NAME. ${known}`);
  }
  assertDatabaseFree();
  await step(`Scenario ${name}`, () => prepareDatabase(name));
} catch (error) {
  explain(error);
  await end(1);
}
await end(0);

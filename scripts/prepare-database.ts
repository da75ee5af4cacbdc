// Creates or migrates the database and loads a scenario: `tsx --conditions=react-server scripts/prepare-database.ts [scenario]`.
import { closeDatabase } from '@/lib/db/client';
import { prepareDatabase } from '@/lib/db/prepare';
import { SCENARIOS, type ScenarioName } from '@/prisma/seed/scenarios';

const name = process.argv[2] ?? 'pilot';
if (!Object.hasOwn(SCENARIOS, name)) {
  const known = Object.entries(SCENARIOS).map(([key, { description }]) => `  ${key}: ${description}`);
  console.error(`There is no scenario "${name}". Known scenarios:\n${known.join('\n')}`);
  process.exit(2);
}
try {
  const applied = await prepareDatabase();
  if (applied.length > 0) console.log(`Migrations applied: ${applied.join(', ')}`);
  const added = await SCENARIOS[name as ScenarioName].load();
  console.log(added > 0 ? `Scenario ${name}: ${added} rows loaded.` : `Scenario ${name}: already there, nothing changed.`);
} finally {
  await closeDatabase();
}

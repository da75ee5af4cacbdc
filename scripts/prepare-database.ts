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
  console.log(
    added > 0 ? `Scenario ${name}: ${added} rows loaded.` : `Scenario ${name}: already there, nothing changed.`,
  );
} catch (error) {
  console.error(`The database was not prepared.\n${causes(error).join('\n')}`);
  process.exitCode = 1;
} finally {
  await closeDatabase();
}

/** The messages from the outermost to the root cause; the stack says nothing to the person who only set an address wrong. */
function causes(error: unknown): readonly string[] {
  if (error instanceof AggregateError) return error.errors.flatMap(causes);
  if (!(error instanceof Error)) return error === undefined ? [] : [String(error)];
  return [error.message, ...causes(error.cause)];
}

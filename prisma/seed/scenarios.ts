import { systemActor } from '@/lib/access/actor';
import { trail } from '@/lib/audit/trail';
import { withActor } from '@/lib/db/with-actor';
import { loadCalculations } from './load-calculations';
import { loadDemonstrationPersons } from './load-people';
import { loadPilot } from './load-pilot';
import { loadRegister } from './load-register';

const SEED = systemActor('seed');
// Loading every municipality's population takes longer than a user's change may.
const LIMITS = { maxWait: 10_000, timeout: 300_000 };

/** Named states of the database, each described; they serve start, tests and demonstrations alike. */
export const SCENARIOS = {
  pilot: {
    description: 'The pilot of 2020–2023 as the report prints it: twelve municipalities, five schemes, Tables 1 and 2.',
    load: loadPilotScenario,
  },
} as const;
export type ScenarioName = keyof typeof SCENARIOS;

/** Returns the number of rows added: 0 when everything was there already. */
async function loadPilotScenario(): Promise<number> {
  return withActor(
    SEED,
    async (tx) => {
      const { register, added: registered } = await loadRegister(tx);
      const added =
        registered +
        (await loadPilot(tx, register)) +
        (await loadCalculations(tx, register)) +
        (await loadDemonstrationPersons(tx, register));
      if (added > 0) await trail(tx, SEED, { type: 'data.loaded', subject: 'pilot', details: { rows: added } });
      return added;
    },
    LIMITS,
  );
}

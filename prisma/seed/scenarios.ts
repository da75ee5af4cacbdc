import { systemActor } from '@/lib/access/actor';
import { trail } from '@/lib/audit/trail';
import { withActor } from '@/lib/db/with-actor';
import { loadCalculations } from './load-calculations';
import { loadNational } from './load-national';
import { loadDemonstrationPersons } from './load-people';
import { loadPilot } from './load-pilot';
import { loadRegister } from './load-register';
import { loadReflection } from './reflection/load-reflection';
import type { Register } from './register';
import { loadRegistrations } from './registration/load-registrations';
import type { Transaction } from './write';

const SEED = systemActor('seed');
// Loading every municipality's population takes longer than a user's change may.
const LIMITS = { maxWait: 10_000, timeout: 300_000 };

/** Named states of the database, each described; they serve start, tests and demonstrations alike. */
export const SCENARIOS = {
  pilot: {
    description:
      'The pilot of 2020–2023 as the report prints it: twelve municipalities, five schemes, Tables 1 and 2; what the sources tell of its groups, measures and evaluation; reflection rounds with invented answers, one of them open.',
    load: () => load('pilot', loadPilotScenario),
  },
  national: {
    description:
      'The pilot, and beside it invented test data of national size: 357 municipalities, 40 schemes, pools for 2025 and 2026.',
    load: () =>
      load(
        'national',
        async (tx, register) => (await loadPilotScenario(tx, register)) + (await loadNational(tx, register)),
      ),
  },
} as const;
export type ScenarioName = keyof typeof SCENARIOS;

/** Returns the number of rows added: 0 when everything was there already. */
async function load(name: string, add: (tx: Transaction, register: Register) => Promise<number>): Promise<number> {
  return withActor(
    SEED,
    async (tx) => {
      const { register, added: registered } = await loadRegister(tx);
      const added = registered + (await add(tx, register));
      if (added > 0) await trail(tx, SEED, { type: 'data.loaded', subject: name, details: { rows: added } });
      return added;
    },
    LIMITS,
  );
}

async function loadPilotScenario(tx: Transaction, register: Register): Promise<number> {
  return (
    (await loadPilot(tx, register)) +
    (await loadCalculations(tx, register)) +
    (await loadDemonstrationPersons(tx, register)) +
    (await loadReflection(tx, register)) +
    (await loadRegistrations(tx, register))
  );
}

import 'server-only';
import type { PGlite } from '@electric-sql/pglite';

/**
 * Makes a failed COMMIT known. Prisma's adapter for PGlite (0.7.2) catches what a transaction rejects with, and uses it only
 * where the transaction could not begin: a commit that failed then looks like one that succeeded, and what was acknowledged
 * is lost. Here the failure goes on to whoever waits for the commit.
 */
export function withHonestCommit(pglite: PGlite): PGlite {
  const transaction = pglite.transaction.bind(pglite);
  pglite.transaction = <T>(work: Parameters<typeof transaction<T>>[0]) => {
    const outcome = transaction<T>(work);
    const catchAsBefore = outcome.catch.bind(outcome);
    outcome.catch = (handler) => {
      const passedOn = catchAsBefore(handler).then(() => outcome);
      passedOn.catch(() => {}); // nobody waits for it where the transaction could not begin
      return passedOn;
    };
    return outcome;
  };
  return pglite;
}

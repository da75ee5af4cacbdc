/** Two transactions of the same moment: which of them is first is decided by the database, and the other looks again. */

/** More than this many in a row is a fault, not a meeting. */
export const MOST_MEETINGS = 5;

/** The server's codes: refused since it was sent meanwhile, deadlock, serialisation. */
const MEETINGS = ['23001', '40P01', '40001'];
/** It was waited for longer than a statement may wait. */
const BUSY = '55P03';

/**
 * Does the work, and again where it met another of the same moment. The work must be a whole transaction, since the one that met is
 * undone. `patient` waits anew where the other still held on: for what is done once, not for what comes at every keystroke.
 * @example await inTurn(() => withActor(actor, work)) // tried at most 5 times
 */
export async function inTurn<T>(work: () => Promise<T>, { patient = false } = {}): Promise<T> {
  for (let meeting = 1; ; meeting += 1) {
    try {
      return await work();
    } catch (error) {
      const code = serverCode(error);
      const isMeeting = MEETINGS.includes(code) || (patient && code === BUSY);
      if (!isMeeting || meeting === MOST_MEETINGS) throw error;
    }
  }
}

function serverCode(error: unknown): string {
  const { meta } = (error ?? {}) as { meta?: { driverAdapterError?: { cause?: { originalCode?: string } } } };
  return meta?.driverAdapterError?.cause?.originalCode ?? '';
}

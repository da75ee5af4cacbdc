import 'server-only';
import { Worker } from 'node:worker_threads';
import { errorFields, log } from '../../log';
import { failure, type Result } from '../../result';
import type { SentFile } from '../rules/inspect';
import type { Fault, Inspected } from '../types';

/** How long one file may be looked into, in milliseconds. */
const PATIENCE = 10_000;
/** The worker's own memory. Unpacked bytes lie outside of it; those are held to 50 MB, one part at a time. */
const MEMORY = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 };
/** As many at a time as leave the server room to answer others. */
const AT_ONCE = 2;

// One per process: the server's bundles load this module more than once.
const KEY = Symbol.for('fellespott.attachment-inspection');
const shared = globalThis as { [KEY]?: { running: number; readonly waiting: (() => void)[] } };

/** Looks into a file in a worker of its own, which is stopped when it takes too long or too much. */
export async function inspectApart(file: SentFile): Promise<Result<Inspected, Fault>> {
  shared[KEY] ??= { running: 0, waiting: [] };
  const turn = shared[KEY];
  if (turn.running >= AT_ONCE) await new Promise<void>((resolve) => turn.waiting.push(resolve));
  else turn.running += 1;
  try {
    return await inWorker(file);
  } finally {
    const next = turn.waiting.shift();
    if (next) next();
    else turn.running -= 1;
  }
}

function inWorker(file: SentFile): Promise<Result<Inspected, Fault>> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      resourceLimits: MEMORY,
      // Nothing of the service's settings reaches what looks into strangers' files.
      env: {},
    });
    const end = (found: Result<Inspected, Fault>) => {
      clearTimeout(timer);
      resolve(found);
      void worker.terminate();
    };
    const timer = setTimeout(() => end(failure('too-slow')), PATIENCE);
    worker.once('message', end);
    worker.once('error', (error) => {
      const isMemory = (error as { code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY';
      // A file that our own rules stumble over is not kept, and we hear of it.
      if (!isMemory) log('error', 'attachment.inspection-failed', errorFields(error));
      end(failure(isMemory ? 'unpacks-too-much' : 'broken'));
    });
    worker.once('exit', () => end(failure('broken')));
    // By message: what the bundler makes of a worker keeps workerData for itself.
    worker.postMessage(file);
  });
}

// One ending for every command: Ctrl-C, SIGTERM, a closed terminal and the death of the npm process above lead here.
import { readFileSync } from 'node:fs';

/** A terminal's Ctrl-C arrives twice under npm (from the terminal and passed on by npm): within this time it is one. */
const SAME_SIGNAL = 800;
const PARENT_INTERVAL = 400;

const endings = [];
let ending;

/** Registers what must happen before the process ends; the newest goes first. Returns a function that takes it back. */
export function beforeEnd(work) {
  endings.unshift(work);
  return () => {
    const index = endings.indexOf(work);
    if (index >= 0) endings.splice(index, 1);
  };
}

export function isEnding() {
  return ending !== undefined;
}

/** Ends the process in order, once. */
export function end(code) {
  ending ??= (async () => {
    let result = code;
    for (const work of [...endings]) {
      try {
        await work();
      } catch (error) {
        process.stderr.write(`${error?.stack ?? error}\n`);
        result ||= 1;
      }
    }
    process.exit(result);
  })();
  return ending;
}

/** `code`: what an asked-for ending exits with; 0 for a server, that of a broken-off command for the others. */
export function watchLife({ code = 0 } = {}) {
  let first = 0;
  const onSignal = () => {
    const now = performance.now();
    if (first === 0) {
      first = now;
      void end(code);
    } else if (now - first > SAME_SIGNAL) {
      process.exit(130);
    }
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  // Node forgets that nohup asked it to ignore SIGHUP. Without a terminal there is nothing that could have been closed.
  process.on('SIGHUP', () => (process.stdout.isTTY ? onSignal() : undefined));
  watchNpm(onSignal);
}

/**
 * npm killed the hard way leaves its script running. What was started by npm therefore ends when npm is gone; what was
 * started directly may outlive its shell, as a daemon does.
 */
function watchNpm(onGone) {
  if (!process.env.npm_lifecycle_event) return;
  const parents = livingParents();
  const isGone = () => process.ppid !== parents[0] || parents.some((pid) => !isAlive(pid));
  setInterval(() => (isGone() ? onGone() : undefined), PARENT_INTERVAL).unref();
}

/** The direct parent and, where that is only npm's shell, npm above it. */
function livingParents() {
  const shell = statusOf(process.ppid);
  const isShell = shell !== undefined && /^Name:\s*(sh|dash|bash|zsh|ksh|busybox)$/m.test(shell);
  const above = isShell ? Number(/^PPid:\s*(\d+)$/m.exec(shell)?.[1] ?? 0) : 0;
  return above > 1 ? [process.ppid, above] : [process.ppid];
}

function statusOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return undefined; // not Linux
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

// Child processes that never outlive the command: each leads a group of its own, which is ended with it.
import { spawn } from 'node:child_process';
import { Interrupted, Problem } from './console.mjs';
import { beforeEnd, isEnding } from './life.mjs';

const isWindows = process.platform === 'win32';
const LAST_LINES = 25;
const LONGEST_LINE = 240;
const PATIENCE = 3000;
/** A development server talks for days. */
const KEPT_OUTPUT = 1_000_000;

/**
 * Runs a program to its end and returns `{ code, output }`. `show` passes its output on as it comes; `signal`s and the
 * terminal's Ctrl-C reach it only through us, so that it is always ended in order.
 */
export async function run(command, args, { env, cwd, show = false } = {}) {
  if (isEnding()) throw new Interrupted();
  const child = spawn(command, args, {
    cwd,
    env: env ?? process.env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: !isWindows,
    // npm is a batch file there
    shell: isWindows && command === 'npm',
  });
  const release = beforeEnd(() => stop(child));
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text) => {
      output = (output + text).slice(-KEPT_OUTPUT);
      if (show) process.stdout.write(text);
    });
  }
  try {
    const code = await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (exit, signal) => resolve(exit ?? `signal ${signal}`));
    });
    if (isEnding()) throw new Interrupted();
    return { code, output };
  } catch (error) {
    if (error.code === 'ENOENT') throw new Problem(`The program "${command}" was not found.`);
    throw error;
  } finally {
    release();
  }
}

/** The same, where anything but success is a failure. `excerpt` chooses what of the output tells why. */
export async function runOrFail(command, args, { remedy, excerpt = lastLines, ...options } = {}) {
  const { code, output } = await run(command, args, options);
  if (code === 0) return output;
  const what = [command === process.execPath ? 'node' : command, ...args].join(' ');
  throw new Problem(`${excerpt(output)}\n\n"${what}" ended with ${code}.`, remedy);
}

export function lastLines(output, count = LAST_LINES) {
  const cut = (line) => (line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)} …` : line);
  return output.trimEnd().split('\n').slice(-count).map(cut).join('\n');
}

/** Ends a child and everything it started: asked first, then without asking. */
export async function stop(child, patience = PATIENCE) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  kill(child, 'SIGTERM');
  const timer = setTimeout(() => kill(child, 'SIGKILL'), patience);
  await gone;
  clearTimeout(timer);
}

function kill(child, signal) {
  try {
    if (isWindows) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {} // gone already
}

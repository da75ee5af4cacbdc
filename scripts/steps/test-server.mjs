// The production server as the end-to-end tests meet it: in a process of its own, on a free port and a fresh database.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import path from 'node:path';
import { Problem } from './console.mjs';
import { beforeEnd } from './life.mjs';
import { lastLines, stop } from './run.mjs';
import { ROOT } from './settings.mjs';

const PATIENCE = 60_000;
/** The server gives requests under way 10 s; this is a little more. */
const FINISH = 12_000;

/** Starts it and waits until it answers. Returns its address and a function that stops it. */
export async function startServer(settings) {
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const child = spawn(process.execPath, [path.join('scripts', 'serve.mjs')], {
    cwd: ROOT,
    env: { ...settings, PORT: String(port), APP_ORIGIN: address },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  const stopServer = () => stop(child, FINISH);
  const forget = beforeEnd(stopServer);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
  for (const began = Date.now(); !(await answers(address)); ) {
    if (child.exitCode !== null || child.signalCode !== null || Date.now() - began > PATIENCE) {
      forget();
      await stopServer();
      throw new Problem(
        `${lastLines(output)}\n\nThe server for the tests does not answer.`,
        'See its last lines above.',
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return {
    address,
    output: () => output,
    stop: async () => {
      forget();
      await stopServer();
    },
  };
}

async function answers(address) {
  try {
    const response = await fetch(`${address}/api/health`, { signal: AbortSignal.timeout(5000) });
    return response.status < 500;
  } catch {
    return false;
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

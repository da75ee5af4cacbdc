// Where the server listens. The embedded default, where anyone may sign in as a demonstration person, listens to this machine alone.
import { createServer } from 'node:net';
import path from 'node:path';
import { Problem } from './console.mjs';
import { lockHolder } from './lock.mjs';
import { dataFolder } from './settings.mjs';

/** `undefined` stands for every address of the machine. */
export function listenAddresses() {
  const { LISTEN_ADDRESS, DATABASE_URL } = process.env;
  if (LISTEN_ADDRESS) return [LISTEN_ADDRESS];
  return DATABASE_URL ? [undefined] : ['127.0.0.1', '::1'];
}

/** Returns false where the machine has no such address, as with IPv6 switched off. */
export async function listenOn(server, port, address) {
  try {
    await new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen({ port, ...(address && { host: address }) }, () => {
        server.off('error', reject);
        resolve();
      });
    });
    return true;
  } catch (error) {
    if (error.code === 'EADDRINUSE') throw portTaken(port);
    if (error.code === 'EACCES')
      throw new Problem(`This account may not serve on port ${port}.`, 'Set PORT to a number above 1023.');
    if (['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(error.code)) return false;
    throw error;
  }
}

/** Asks before anything is installed or built. */
export async function assertPortFree(port) {
  for (const address of listenAddresses()) {
    const probe = createServer();
    if (await listenOn(probe, port, address)) await new Promise((resolve) => probe.close(resolve));
  }
}

export function portTaken(port) {
  const holder = process.env.DATABASE_URL ? undefined : lockHolder(path.join(dataFolder(), 'lock'));
  const who = holder === undefined ? '' : ` Fellespott already runs on ${dataFolder()} as process ${holder}.`;
  return new Problem(
    `Port ${port} is taken.${who}`,
    `Stop what uses it, or choose another: PORT=${port + 1} npm start`,
  );
}

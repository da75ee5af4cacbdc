// Serves the production build in this very process, so that ending it leaves nothing behind:
// `node scripts/serve.mjs` is what a production service runs, after `npm run build` and `npm run scenario pilot`.
import { createServer, get } from 'node:http';
import { pathToFileURL } from 'node:url';
import { explain, Problem, say } from './steps/console.mjs';
import { beforeEnd, end, watchLife } from './steps/life.mjs';
import { listenAddresses, listenOn, portTaken } from './steps/listen.mjs';
import { markClient } from './steps/mark-client.mjs';
import { answerOneNotFound } from './steps/one-not-found.mjs';
import { provideAuthSecret } from './steps/secrets.mjs';
import { distFolder, enterProject, port, ROOT } from './steps/settings.mjs';

/** How long requests under way may take to finish once the end has been asked for. */
const FINISH = 10_000;
const DATABASE = Symbol.for('fellespott.database');
const MAIL = Symbol.for('fellespott.mail');

/** Starts serving; returns the address. Registers what an orderly end needs. */
export async function serve() {
  const number = port();
  process.env.NODE_ENV = 'production';
  // Next reads more files of settings than the commands do; the database must be the one that was prepared.
  process.env.DATABASE_URL ??= '';
  process.env.APP_ORIGIN ||= `http://localhost:${number},http://127.0.0.1:${number}`;
  provideAuthSecret();
  const { default: next } = await import('next');
  const servers = [];
  beforeEnd(closeDatabase);
  beforeEnd(() => globalThis[MAIL]?.stop());
  beforeEnd(() => closeServers(servers));
  const application = next({ dev: false, dir: ROOT, port: number, hostname: 'localhost', quiet: true });
  await prepareOrExplain(application);
  const handle = application.getRequestHandler();
  const trustProxy = process.env.TRUST_PROXY === 'on';
  for (const address of listenAddresses()) {
    const server = createServer((request, response) => {
      markClient(request, trustProxy);
      answerOneNotFound(server, request, response);
      handle(request, response).catch((error) => response.destroy(error));
    });
    if (await listenOn(server, number, address)) servers.push(server);
  }
  if (servers.length === 0) throw portTaken(number);
  await answerOnce(servers[0]);
  return process.env.APP_ORIGIN.split(',')[0];
}

async function prepareOrExplain(application) {
  try {
    await application.prepare();
  } catch (error) {
    if (!/production build|BUILD_ID/.test(error.message)) throw error;
    throw new Problem(`There is no production build in ${distFolder()}.`, 'Run "npm start", or "npm run build" first.');
  }
}

/** The first answer opens the database. Nobody is told the address before it is there, or before the start is refused. */
function answerOnce(server) {
  const { address, port: number } = server.address();
  const host = ['::', '0.0.0.0'].includes(address) ? 'localhost' : address;
  return new Promise((resolve) => {
    get({ host, port: number, path: '/api/health', agent: false }, (response) =>
      response.resume().once('close', resolve),
    ).once('error', resolve);
  });
}

/** No new requests; those under way finish, within limits. */
async function closeServers(servers) {
  const timer = setTimeout(() => {
    process.stderr.write('Requests still under way after 10 s are broken off.\n');
    for (const server of servers) server.closeAllConnections();
  }, FINISH);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  clearTimeout(timer);
}

/** The application's own database object, so that the embedded one is closed and its lock given back. */
async function closeDatabase() {
  const opened = await globalThis[DATABASE]?.catch(() => undefined);
  await opened?.close();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  enterProject();
  watchLife();
  try {
    say(`Serving on ${await serve()}`);
  } catch (error) {
    explain(error);
    await end(1);
  }
}

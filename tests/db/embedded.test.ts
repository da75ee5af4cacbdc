import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openEmbedded } from '@/lib/db/embedded';
import { copyOfTemplate, KIND, temporaryFolder } from './setup/database';

const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

/** A process of its own that opens the folder; resolves with what it says first. */
function opener(mode: 'hold' | 'write', folder: string) {
  const child = spawn(
    process.execPath,
    ['--conditions=react-server', '--import', 'tsx', 'tests/db/setup/opener.ts', mode, folder],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  started.push(child);
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const until = async (pattern: RegExp) => {
    while (!pattern.test(said) && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 10));
    return said;
  };
  return { child, ended, until, said: () => said };
}

const lock = (folder: string, holder: object | string) => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'lock'), typeof holder === 'string' ? holder : JSON.stringify(holder));
};
const files = (folder: string) => (readdirSync(folder, { recursive: true }) as string[]).sort();

describe.runIf(KIND === 'embedded')('the embedded database’s lock', () => {
  it('admits one opener in a process', async () => {
    const folder = temporaryFolder();
    const first = await openEmbedded(folder);
    await expect(openEmbedded(folder)).rejects.toThrow(
      `is in use by process ${process.pid}. Stop it first, or set DATA_DIR`,
    );
    expect((await first.pglite.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
    await first.close();
    const second = await openEmbedded(folder);
    await second.close();
    expect(existsSync(path.join(folder, 'lock'))).toBe(false);
  });

  it('admits one process: the second is refused in words, and gets in when the first has gone', async () => {
    const folder = temporaryFolder();
    const first = opener('hold', folder);
    expect(await first.until(/\n/)).toBe('open\n');
    await expect(openEmbedded(folder)).rejects.toThrow(`is in use by process ${first.child.pid}.`);
    expect(await opener('hold', folder).until(/\n/)).toContain(`is in use by process ${first.child.pid}.`);
    first.child.kill('SIGKILL');
    await first.ended;
    await (await openEmbedded(folder)).close();
  });

  it('is held by a living process, whatever it is, unless it began at another time than the holder', async () => {
    const folder = temporaryFolder();
    const stranger = spawn(process.execPath, ['-e', 'setInterval(() => {}, 60000)'], { stdio: 'ignore' });
    started.push(stranger);
    lock(folder, { pid: stranger.pid ?? 0, started: null });
    await expect(openEmbedded(folder)).rejects.toThrow(`is in use by process ${stranger.pid}.`);
    expect(files(folder)).toEqual(['lock']);
    lock(folder, { pid: stranger.pid ?? 0, started: '1' });
    await (await openEmbedded(folder)).close();
  });

  it.each([
    ['of a process that is gone', { pid: 4_194_303, started: null }],
    ['that says nothing', ''],
    ['that is no lock', '{"pid":"all"}'],
  ])('is taken over where it is left from before: one %s', async (_what, holder) => {
    const folder = temporaryFolder();
    lock(folder, holder);
    await (await openEmbedded(folder)).close();
    expect(files(folder).filter((name) => name.startsWith('lock'))).toEqual([]);
  });
});

describe.runIf(KIND === 'embedded')('a damaged folder', () => {
  const damages: Record<string, (postgres: string) => void> = {
    'whose control file is cut short': (postgres) => truncateSync(path.join(postgres, 'global', 'pg_control'), 10),
    'whose control file is gone': (postgres) => rmSync(path.join(postgres, 'global', 'pg_control')),
    'whose version file is gone': (postgres) => rmSync(path.join(postgres, 'PG_VERSION')),
    'whose write-ahead log is gone': (postgres) => rmSync(path.join(postgres, 'pg_wal'), { recursive: true }),
  };

  it.each(Object.entries(damages))(
    '%s is refused with advice, left as it is, and not made anew',
    async (_what, damage) => {
      const folder = copyOfTemplate();
      const postgres = path.join(folder, 'postgres');
      damage(postgres);
      const tables = files(path.join(postgres, 'base'));
      const control = path.join(postgres, 'global', 'pg_control');
      const before = existsSync(control) ? readFileSync(control) : null;
      await expect(openEmbedded(folder)).rejects.toThrow(
        /cannot be opened.*Restore the folder from a copy, or move it away/,
      );
      expect(files(path.join(postgres, 'base'))).toEqual(tables);
      expect(existsSync(control) ? readFileSync(control) : null).toEqual(before);
      expect(existsSync(path.join(folder, 'lock'))).toBe(false);
    },
  );
});

describe.runIf(KIND === 'embedded')('a database whose making was broken off', () => {
  it('is made anew, since nothing was ever kept in it', async () => {
    const folder = temporaryFolder();
    mkdirSync(path.join(folder, 'postgres', 'base'), { recursive: true });
    writeFileSync(path.join(folder, 'unfinished'), '');
    await (await openEmbedded(folder)).close();
    expect(existsSync(path.join(folder, 'unfinished'))).toBe(false);
  });
});

describe.runIf(KIND === 'embedded')('a writer that is killed', () => {
  it('has lost nothing that was acknowledged, five times over', async () => {
    const folder = temporaryFolder();
    const database = await openEmbedded(folder);
    await database.pglite.exec('CREATE TABLE written (id int PRIMARY KEY, content text NOT NULL)');
    await database.close();
    let most = 0;
    for (let round = 1; round <= 5; round += 1) {
      const writer = opener('write', folder);
      await writer.until(new RegExp(`\\n${most + 40 * round}\\n`));
      writer.child.kill('SIGKILL');
      await writer.ended;
      const acknowledged = Math.max(...writer.said().split('\n').slice(0, -1).map(Number).filter(Number.isInteger));
      expect(acknowledged).toBeGreaterThanOrEqual(most + 40 * round);
      const again = await openEmbedded(folder);
      const { rows } = await again.pglite.query<{ n: number; last: number; whole: boolean }>(
        'SELECT count(*)::int AS n, max(id) AS last, bool_and(content = repeat(md5(id::text), 40)) AS whole FROM written',
      );
      await again.close();
      const [found] = rows;
      expect(found?.whole).toBe(true);
      expect(found?.n).toBe(found?.last);
      // One more may have been written without its answer having got out.
      expect([acknowledged, acknowledged + 1]).toContain(found?.last);
      most = found?.last ?? 0;
    }
  });
});

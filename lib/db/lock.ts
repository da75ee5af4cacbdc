import 'server-only';
import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The exclusive lock on an embedded database's folder. PGlite takes none itself, and two processes on one folder lose
 * acknowledged writes without an error. A lock left by a process that no longer lives is taken over.
 */
export interface FolderLock {
  release(): void;
}

interface Holder {
  readonly pid: number;
  /** When the process started, as the kernel counts; tells a living holder from a stranger with the same id. */
  readonly started: string | null;
}

/** Takes the lock, or throws an error that says who holds it and what to do. */
export function lockFolder(folder: string): FolderLock {
  // Sessions and the trail lie in it: closed to other accounts of the machine, whoever made the folder.
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = path.join(folder, 'lock');
  const content = JSON.stringify({ pid: process.pid, started: startOf(process.pid) } satisfies Holder);
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (create(file, content)) return { release: () => release(file, content) };
    const text = read(file);
    const holder = parseHolder(text);
    if (holder && isAlive(holder)) throw new Error(inUse(folder, holder.pid));
    setAside(file, text);
  }
  throw new Error(inUse(folder, undefined));
}

/** Linked into place with its content: a lock that can be seen is never half written, and so never taken for a stale one. */
function create(file: string, content: string): boolean {
  const own = `${file}.${randomUUID()}`;
  writeFileSync(own, content, { flag: 'wx' });
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(own, { force: true });
  }
}

/** Moves a stale lock away. Two may try at once, so what was moved is compared with what was found stale. */
function setAside(file: string, stale: string | undefined): void {
  const aside = `${file}.${randomUUID()}`;
  try {
    renameSync(file, aside);
  } catch {
    return; // another opener was faster
  }
  const moved = read(aside);
  if (moved !== stale) giveBack(aside, file);
  rmSync(aside, { force: true });
}

/** A third opener may have taken the place meanwhile; its lock must not be written over. */
function giveBack(aside: string, file: string): void {
  try {
    linkSync(aside, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

function release(file: string, content: string): void {
  if (read(file) === content) rmSync(file, { force: true });
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function parseHolder(text: string | undefined): Holder | undefined {
  try {
    const { pid, started } = JSON.parse(text ?? '') as Partial<Holder>;
    return typeof pid === 'number' && Number.isInteger(pid) && pid > 0 ? { pid, started: started ?? null } : undefined;
  } catch {
    return undefined;
  }
}

function isAlive({ pid, started }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return started === null || started === startOf(pid);
}

/** Field 22 of Linux's /proc/PID/stat, counted after the command name, which may hold spaces. Null elsewhere. */
function startOf(pid: number): string | null {
  const stat = read(`/proc/${pid}/stat`);
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
}

function inUse(folder: string, pid: number | undefined): string {
  const who = pid === undefined ? 'another process' : `process ${pid}`;
  return `The database in ${folder} is in use by ${who}. Stop it first, or set DATA_DIR to another folder.`;
}

import 'server-only';
import { randomUUID } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
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
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, 'lock');
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (create(file)) return { release: () => rmSync(file, { force: true }) };
    const text = read(file);
    const holder = parseHolder(text);
    if (holder && isAlive(holder)) throw new Error(inUse(folder, holder.pid));
    setAside(file, text);
  }
  throw new Error(inUse(folder, undefined));
}

function create(file: string): boolean {
  try {
    const descriptor = openSync(file, 'wx');
    writeSync(descriptor, JSON.stringify({ pid: process.pid, started: startOf(process.pid) } satisfies Holder));
    closeSync(descriptor);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
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
  if (moved !== stale) renameSync(aside, file);
  else rmSync(aside, { force: true });
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

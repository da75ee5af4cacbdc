// Lock files with the holder's process id, in the form that lib/db/lock.ts writes: taken over when the holder is gone.
import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Takes the lock and returns `{ release }`, or `{ holder }`, the process id of the living holder. */
export function takeLock(file) {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const content = JSON.stringify({ pid: process.pid, started: startOf(process.pid) });
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (create(file, content)) return { release: () => release(file, content) };
    const text = read(file);
    const holder = livingHolder(text);
    if (holder) return { holder };
    setAside(file, text);
  }
  return { holder: lockHolder(file) ?? 0 };
}

/** The process id of the living holder, without taking the lock. */
export function lockHolder(file) {
  return livingHolder(read(file));
}

function livingHolder(text) {
  try {
    const { pid, started } = JSON.parse(text ?? '');
    if (!Number.isInteger(pid) || pid < 1) return undefined;
    try {
      process.kill(pid, 0);
    } catch (error) {
      if (error.code !== 'EPERM') return undefined;
    }
    return !started || started === startOf(pid) ? pid : undefined;
  } catch {
    return undefined;
  }
}

/** Linked into place with its content, so that nobody finds it half written and takes it for a stale one. */
function create(file, content) {
  const own = `${file}.${randomUUID()}`;
  writeFileSync(own, content, { flag: 'wx' });
  const isOurs = link(own, file);
  rmSync(own, { force: true });
  return isOurs;
}

function release(file, content) {
  if (read(file) === content) rmSync(file, { force: true });
}

/** Two may find the same stale lock at once, so what was moved away is compared with what was found, and given back. */
function setAside(file, stale) {
  const aside = `${file}.${randomUUID()}`;
  try {
    renameSync(file, aside);
  } catch {
    return; // another was faster
  }
  if (read(aside) !== stale) link(aside, file);
  rmSync(aside, { force: true });
}

function link(from, to) {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

/** Field 22 of Linux's /proc/PID/stat: tells a living holder from a stranger with the same id. Null elsewhere. */
function startOf(pid) {
  const stat = read(`/proc/${pid}/stat`);
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
}

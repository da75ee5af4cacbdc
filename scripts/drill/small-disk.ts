/** A file system of a few megabytes in memory, to be filled to the last byte. Only root may mount one, and not everywhere. */
import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export interface SmallDisk {
  readonly folder: string;
  /** Leaves no room; again where room has come since. */
  fill(): void;
  free(): void;
  unmount(): void;
}

/** Throws where none can be mounted; the message says why. */
export function mountSmallDisk(megabytes: number): SmallDisk {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'fellespott-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=1777`, 'tmpfs', folder], { stdio: 'pipe' });
  } catch (error) {
    rmSync(folder, { recursive: true });
    const told = error instanceof Error && 'stderr' in error ? String(error.stderr) : '';
    throw new Error(told.trim().split('\n')[0] || String(error));
  }
  let isMounted = true;
  const unmount = () => {
    if (!isMounted) return;
    isMounted = false;
    // Lazily: a database that has not ended yet must not keep it.
    execFileSync('umount', ['-l', folder]);
    rmSync(folder, { recursive: true });
  };
  process.once('exit', unmount);
  process.once('SIGTERM', () => process.exit(143));
  const ballast = path.join(folder, 'ballast');
  return { folder, fill: () => writeUntilFull(ballast), free: () => rmSync(ballast, { force: true }), unmount };
}

function writeUntilFull(file: string): void {
  const descriptor = openSync(file, 'a');
  try {
    for (const size of [1 << 20, 1 << 12]) {
      const chunk = Buffer.alloc(size, 'x');
      while (writes(descriptor, chunk));
    }
  } finally {
    closeSync(descriptor);
  }
}

function writes(descriptor: number, chunk: Buffer): boolean {
  try {
    return writeSync(descriptor, chunk) > 0;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') return false;
    throw error;
  }
}

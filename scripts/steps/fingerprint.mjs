// Whether something has changed since, told by content: times of files change with every checkout.
import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** SHA-256 over the names and contents of files and folders, without those that `skip` names. Missing ones count as missing. */
export function fingerprint(root, entries, { extra = [], skip = () => false } = {}) {
  const hash = createHash('sha256');
  for (const value of extra) hash.update(`${value}\0`);
  for (const entry of entries) {
    for (const file of listFiles(root, entry, skip)) {
      const content = readFileSync(path.join(root, file));
      hash.update(`${file}\0${content.length}\0`).update(content);
    }
  }
  return hash.digest('hex');
}

function listFiles(root, entry, skip) {
  const full = path.join(root, entry);
  const found = lstatSync(full, { throwIfNoEntry: false });
  if (!found || skip(entry)) return [];
  if (!found.isDirectory()) return [entry];
  return readdirSync(full)
    .sort()
    .flatMap((name) => listFiles(root, `${entry}/${name}`, skip));
}

/** What the last success left behind, or undefined: a damaged stamp is the same as none. */
export function readStamp(file) {
  try {
    const { fingerprint: value } = JSON.parse(readFileSync(file, 'utf8'));
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}

export function writeStamp(file, value) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, `${JSON.stringify({ fingerprint: value })}\n`);
  renameSync(`${file}.new`, file);
}

import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { fillDatabase, KIND, targetUrl } from './target';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A database with the scenario `pilot`, to be copied: a folder, or an address on PostgreSQL. */
    template: string;
  }
}

/** Fills the database once; each file's tests work on a copy of their own. */
export default function setup(project: TestProject): (() => void) | undefined {
  if (KIND === 'postgresql') {
    const template = targetUrl();
    fillDatabase({ DATABASE_URL: template });
    project.provide('template', template);
    return undefined;
  }
  const template = mkdtempSync(path.join(os.tmpdir(), 'fellespott-template-'));
  fillDatabase({ DATA_DIR: template });
  project.provide('template', template);
  return () => rmSync(template, { recursive: true, force: true });
}

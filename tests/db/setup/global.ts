import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { fillDatabase, KIND } from './target';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of an embedded database with the scenario `pilot`, to be copied; empty on PostgreSQL. */
    template: string;
  }
}

/** Fills the embedded database once; each file's tests work on a copy of their own. */
export default function setup(project: TestProject): (() => void) | undefined {
  if (KIND === 'postgresql') {
    project.provide('template', '');
    return undefined;
  }
  const template = mkdtempSync(path.join(os.tmpdir(), 'fellespott-template-'));
  fillDatabase({ DATA_DIR: template });
  project.provide('template', template);
  return () => rmSync(template, { recursive: true, force: true });
}

/** The source files as the architecture's rules see them: paths, text without comments, and what each imports. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface Import {
  readonly specifier: string;
  /** The imported file inside the project; null for a package. */
  readonly target: string | null;
  /** Gone after compilation, so that it can neither run nor be bundled. */
  readonly typeOnly: boolean;
}

export interface SourceFile {
  readonly path: string;
  readonly text: string;
  /** The text with comments blanked out; lines stay where they are. */
  readonly code: string;
  readonly imports: readonly Import[];
}

export type SourceTree = readonly SourceFile[];

const FOLDERS = ['app', 'components', 'lib', 'prisma', 'scripts', 'tests'];
const CODE = /\.(ts|tsx|mts|mjs)$/;
const NOT_OURS = /(^|\/)(node_modules|generated)$/;

/** Every source file below the project's folders and in the project folder itself. */
export function readTree(root: string): SourceTree {
  const own = readdirSync(root).filter((name) => CODE.test(name) && !name.endsWith('.d.ts'));
  const files = [...own, ...FOLDERS.flatMap((folder) => listFiles(root, folder))];
  return treeOf(Object.fromEntries(files.map((file) => [file, readFileSync(path.join(root, file), 'utf8')])));
}

/** A tree from texts by path, as the checker's own examples have it. */
export function treeOf(texts: Readonly<Record<string, string>>): SourceTree {
  const known = new Set(Object.keys(texts));
  return Object.entries(texts).map(([file, text]) => {
    const code = withoutComments(text);
    return { path: file, text, code, imports: CODE.test(file) ? importsOf(file, code, known) : [] };
  });
}

export function isTest(file: string): boolean {
  return file.startsWith('tests/') || /\.(test|spec)\.tsx?$/.test(file);
}

function listFiles(root: string, folder: string): readonly string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return NOT_OURS.test(file) ? [] : listFiles(root, file);
    return [file];
  });
}

// A string is matched so that comment signs inside it are left alone; none of them spans lines but templates.
const COMMENT_OR_STRING =
  /\/\*[\s\S]*?\*\/|(?<!:)\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g;

function withoutComments(text: string): string {
  return text.replace(COMMENT_OR_STRING, (found) => (found.startsWith('/') ? found.replace(/[^\n]/g, ' ') : found));
}

const FROM = /^[ \t]*(?:import|export)\s+(type\s+)?((?:[\w$*\s,]|\{[^}]*\})*?)\s*from\s*['"]([^'"]+)['"]/gm;
const BARE = /^[ \t]*import\s*['"]([^'"]+)['"]/gm;
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

function importsOf(file: string, code: string, known: ReadonlySet<string>): readonly Import[] {
  const found = (specifier: string, typeOnly: boolean): Import => ({
    specifier,
    target: resolve(file, specifier, known),
    typeOnly,
  });
  return [
    ...[...code.matchAll(FROM)].map(([, type, names = '', specifier = '']) =>
      found(specifier, type !== undefined || areTypes(names)),
    ),
    ...[...code.matchAll(BARE)].map(([, specifier = '']) => found(specifier, false)),
    ...[...code.matchAll(DYNAMIC)].map(([, specifier = '']) => found(specifier, false)),
  ];
}

/** `{ type A, type B }`: each name says so for itself. */
function areTypes(names: string): boolean {
  const inner = /^\{([^}]*)\}$/.exec(names.trim())?.[1];
  const parts = inner?.split(',').flatMap((name) => name.trim() || []);
  return parts !== undefined && parts.length > 0 && parts.every((name) => name.startsWith('type '));
}

/** The file meant, with its ending where the tree has it; null where a package is meant. */
function resolve(file: string, specifier: string, known: ReadonlySet<string>): string | null {
  const isOwn = specifier.startsWith('@/') || specifier.startsWith('.');
  if (!isOwn) return null;
  const base = specifier.startsWith('@/') ? specifier.slice(2) : path.posix.join(path.posix.dirname(file), specifier);
  return ['', '.ts', '.tsx', '.mts'].map((ending) => base + ending).find((name) => known.has(name)) ?? base;
}

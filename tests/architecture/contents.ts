/** What may not stand in a file, whatever it imports. Each rule says where the thing belongs instead. */
import { isTest, type SourceFile, type SourceTree } from './source-tree';

interface ContentRule {
  readonly applies: (file: string) => boolean;
  readonly pattern: RegExp;
  readonly sentence: string;
}

const isProduct = (file: string) =>
  /^(app|components|lib|prisma)\//.test(file) || /^(proxy|instrumentation(-node)?)\.ts$/.test(file);
const isServerOnly = (file: string) => /^lib\/(?:[\w-]+\/)+(queries|commands|endpoints)\.ts$/.test(file);

const RULES: readonly ContentRule[] = [
  {
    applies: (file) => isProduct(file) && file !== 'lib/time.ts',
    pattern: /\bnew Date\(\s*\)|\bDate\.now\(|\bTemporal\.Now\b/,
    sentence: 'reads the clock. Take `now` as an argument; only lib/time.ts reads it, at the request’s entry.',
  },
  {
    applies: (file) => isProduct(file) && !['lib/env.ts', 'prisma/prisma.config.ts'].includes(file),
    // Next replaces these three while it builds; they are no settings.
    pattern: /\bprocess\.env\b(?!\.(NODE_ENV|NEXT_RUNTIME|NEXT_PHASE)\b)/,
    sentence: 'reads process.env. A setting is declared, checked and read in lib/env.ts.',
  },
  {
    applies: isProduct,
    pattern: /\bdangerouslySetInnerHTML\b|\.innerHTML\b/,
    sentence: 'writes HTML past React’s escaping. Render elements instead.',
  },
  {
    applies: isProduct,
    pattern: /['"]use cache|\bunstable_cache\b/,
    sentence:
      'keeps data between requests, where one person’s could reach another. Cache per request with react’s cache().',
  },
  {
    applies: isProduct,
    pattern: /\$(queryRawUnsafe|executeRawUnsafe)\b|\bPrisma\.raw\(/,
    sentence: 'builds SQL from strings. Use the client’s methods, or $queryRaw with placeholders.',
  },
  {
    applies: (file) => isProduct(file) && !['lib/access/actor.ts', 'lib/access/load-actor.ts'].includes(file),
    pattern: /\bmintActor\b/,
    sentence: 'makes an actor. Only lib/access/load-actor.ts does, from the session’s row; a job uses systemActor().',
  },
  {
    applies: (file) => isProduct(file) && !/^lib\/([\w-]+\/)+actions\.ts$/.test(file),
    pattern: /^\s*['"]use server['"]/m,
    sentence: 'declares a server action. Actions stand in a domain’s actions.ts, built by action() or formAction().',
  },
];

const LONGEST = 300;
const LONGEST_PAGE = 80;
const COUNTED = /\.(ts|tsx|mts|mjs|css)$/;
const UNCOUNTED = /^(lib\/i18n\/messages|app\/theme)\//;

export function contentFaults(tree: SourceTree): readonly string[] {
  return tree
    .filter(({ path }) => !isTest(path))
    .flatMap((file) => [
      ...RULES.filter(({ applies, pattern }) => applies(file.path) && pattern.test(file.code)).map(
        ({ sentence }) => `${file.path} ${sentence}`,
      ),
      ...serverOnlyFaults(file),
      ...actionFaults(file),
    ]);
}

export function sizeFaults(tree: SourceTree): readonly string[] {
  return tree.flatMap(({ path, text }) => {
    if (!COUNTED.test(path) || UNCOUNTED.test(path)) return [];
    const lines = text.replace(/\n$/, '').split('\n').length;
    const longest = /(^|\/)page\.tsx$/.test(path) ? LONGEST_PAGE : LONGEST;
    const advice = longest === LONGEST_PAGE ? 'move what it renders into components' : 'split it by what it is about';
    return lines > longest ? [`${path} has ${lines} lines, more than ${longest}: ${advice}.`] : [];
  });
}

/** Without it, a client component could draw the database into the browser’s bundle unnoticed. */
function serverOnlyFaults({ path, code }: SourceFile): readonly string[] {
  if (!isServerOnly(path) || /^\s*import ['"]server-only['"]/.test(code)) return [];
  return [`${path} does not start with import 'server-only', so that a browser’s bundle could draw it in.`];
}

/** Everything exported from such a file can be called by anyone; action() and formAction() are what checks the caller. */
function actionFaults({ path, code }: SourceFile): readonly string[] {
  if (!/^\s*['"]use server['"]/.test(code)) return [];
  const exported = [...code.matchAll(/^[ \t]*export\b.*$/gm)].map(([line]) => line.trim());
  const isBuilt = (line: string) =>
    /^export (type|interface)\b/.test(line) || /^export const [\w$]+(: [^=]+)? = (action|formAction)[(<]/.test(line);
  return exported
    .filter((line) => !isBuilt(line))
    .map((line) => `${path} exports "${line}", which is not built by action() or formAction() and so checks nobody.`);
}

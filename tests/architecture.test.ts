import { describe, expect, it } from 'vitest';
import { contentFaults, sizeFaults } from './architecture/contents';
import { importCycles } from './architecture/cycles';
import { importFaults } from './architecture/import-rules';
import { readTree, type SourceTree, treeOf } from './architecture/source-tree';
import { vocabularyFaults } from './architecture/vocabulary';

const CHECKS = {
  'every file has a place in the vocabulary': vocabularyFaults,
  'imports go in one direction': importFaults,
  'there are no circles of imports': importCycles,
  'each thing stands where it belongs': contentFaults,
  'no file has grown too long': sizeFaults,
} satisfies Record<string, (tree: SourceTree) => readonly string[]>;

describe('the source tree', () => {
  const tree = readTree(process.cwd());
  it('was read', () => {
    expect(tree.length).toBeGreaterThan(100);
    expect(tree.flatMap(({ imports }) => imports).length).toBeGreaterThan(300);
  });
  it.each(Object.entries(CHECKS))('%s', (_name, check) => {
    expect(check(tree)).toEqual([]);
  });
});

/** One small tree for each thing that must be found, and the beginning of the sentence that must say so. */
const FAULTY: readonly (readonly [name: string, texts: Record<string, string>, sentence: string])[] = [
  ['a helper in a domain', { 'lib/measure/helpers.ts': '' }, 'lib/measure/helpers.ts says nothing by "helpers"'],
  ['an unknown word', { 'lib/measure/mapper.ts': '' }, 'lib/measure/mapper.ts belongs to none of a domain’s files'],
  ['an unknown word in a sub-noun', { 'lib/measure/report/mapper.ts': '' }, 'lib/measure/report/mapper.ts belongs'],
  ['a stranger in lib/db', { 'lib/db/reports.ts': '' }, 'lib/db/reports.ts is not among the files of lib/db'],
  ['a new leaf', { 'lib/colour.ts': '' }, 'lib/colour.ts stands alone in lib'],
  ['camel case', { 'components/ui/dataTable.tsx': '' }, 'components/ui/dataTable.tsx is not in kebab-case'],
  ['a component among routes', { 'app/table.tsx': '' }, 'app/table.tsx is no route'],
  imports('app/page.tsx', '@/lib/measure/commands'),
  imports('app/page.tsx', '@/lib/measure/rules'),
  imports('app/page.tsx', '@/lib/db/client'),
  imports('app/page.tsx', '@prisma/client'),
  imports('components/ui/field.tsx', '@/lib/measure/types'),
  imports('components/measure/list.tsx', '@/lib/measure/queries'),
  imports('components/measure/list.tsx', '@/lib/access/session'),
  imports('components/measure/list.tsx', '../municipality/name'),
  imports('lib/money.ts', './access/actor'),
  imports('lib/action.ts', './measure/commands'),
  imports('lib/db/client.ts', '../measure/queries'),
  imports('lib/db/client.ts', 'next/headers'),
  imports('lib/access/policy.ts', '../db/client'),
  imports('lib/measure/types.ts', './queries'),
  imports('lib/measure/types.ts', '@prisma/client'),
  imports('lib/measure/rules.ts', '../db/with-actor'),
  imports('lib/measure/rules.ts', './queries'),
  imports('lib/measure/rules/sum.ts', 'next/headers'),
  imports('lib/measure/rules/sum.ts', 'node:fs'),
  imports('lib/measure/schema.ts', '../db/with-actor'),
  imports('lib/measure/worker.ts', './queries'),
  imports('lib/measure/queries.ts', './commands'),
  imports('lib/measure/queries.ts', 'next/navigation'),
  imports('lib/measure/commands.ts', 'next/navigation'),
  imports('lib/measure/commands.ts', './actions'),
  imports('lib/measure/commands.ts', '../municipality/commands'),
  imports('lib/measure/actions.ts', '../db/with-actor'),
  imports('lib/measure/actions.ts', './rules'),
  imports('lib/measure/rules.ts', '@/components/ui/field'),
  imports('lib/measure/rules.ts', '@/app/page'),
  imports('lib/measure/rules.ts', '@/tests/setup/empty'),
  imports('lib/measure/report/rules.ts', '../../db/with-actor'),
  ['a dynamic import', { 'app/page.tsx': "await import('@/lib/db/client');" }, 'app/page.tsx imports lib/db/client'],
  ['a re-export', { 'app/page.tsx': "export * from '@/lib/db/client';" }, 'app/page.tsx imports lib/db/client'],
  ['a circle', circle("import { b } from './two';", "import { a } from './one';"), 'lib/measure/rules/one.ts → '],
  contains('lib/measure/rules.ts', 'const a = new Date();', 'reads the clock'),
  contains('lib/measure/commands.ts', "import 'server-only';\nDate.now()", 'reads the clock'),
  contains('lib/measure/rules.ts', 'process.env.PORT', 'reads process.env'),
  contains('components/ui/field.tsx', '<p dangerouslySetInnerHTML={x} />', 'writes HTML'),
  contains('app/page.tsx', "'use cache';", 'keeps data between requests'),
  contains('lib/measure/queries.ts', "import 'server-only';\ntx.$queryRawUnsafe(text)", 'builds SQL'),
  contains('lib/measure/commands.ts', "import 'server-only';\nmintActor({})", 'makes an actor'),
  contains('lib/measure/queries.ts', 'export const a = 1;', "does not start with import 'server-only'"),
  contains('lib/measure/commands.ts', "import { a } from 'zod';\nimport 'server-only';", 'does not start'),
  contains('components/measure/form.tsx', "function f() {\n  'use server';\n}", 'declares a server action'),
  contains(
    'lib/measure/actions.ts',
    "'use server';\nexport async function f() {}",
    'exports "export async function f() {}"',
  ),
  contains('lib/measure/actions.ts', "'use server';\nexport const f = async () => {};", 'exports "export const f'),
  contains('lib/measure/actions.ts', "'use server';\nexport { f } from './commands';", 'exports "export { f }'),
  contains('lib/measure/rules.ts', 'a\n'.repeat(301), 'has 301 lines'),
  contains('app/page.tsx', 'a\n'.repeat(81), 'has 81 lines'),
];

describe('the checker', () => {
  it.each(FAULTY)('finds %s', (_name, texts, sentence) => {
    const found = Object.values(CHECKS).flatMap((check) => check(treeOf(texts)));
    expect(found.filter((fault) => fault.includes(sentence))).not.toEqual([]);
  });

  it('lets pass what is as it should be', () => {
    const tree = treeOf({
      'app/page.tsx':
        "import { listMeasures } from '@/lib/measure/queries';\nimport { List } from '@/components/measure/list';",
      'components/measure/list.tsx':
        "import { Table } from '../ui/table';\nimport type { Measure } from '@/lib/measure/types';",
      'components/ui/table.tsx': "import { useId } from 'react';",
      'lib/measure/types.ts': 'export const STATES = [] as const;',
      'lib/measure/rules.ts': "import { STATES } from './types';\nexport const at = (now: string) => new Date(now);",
      'lib/measure/rules.test.ts': "import { fixture } from '@/tests/setup/fixture';\nconst now = new Date();",
      'lib/measure/queries.ts': "import 'server-only';\nimport { withActor } from '../db/with-actor';",
      'lib/measure/commands.ts': "// why\nimport 'server-only';\nimport { trail } from '../audit/trail';",
      'lib/measure/actions.ts': "'use server';\nimport { action } from '../action';\nexport const save = action({});",
      'lib/measure/report/rules.ts':
        "// no new Date() here, and https://example.org is no comment\nimport { a } from '../rules';",
    });
    expect(Object.values(CHECKS).flatMap((check) => check(tree))).toEqual([]);
  });

  it('counts no circle through types alone', () => {
    const tree = treeOf(circle("import type { B } from './two';", "import { a } from './one';"));
    expect(importCycles(tree)).toEqual([]);
  });
});

function imports(file: string, specifier: string): (typeof FAULTY)[number] {
  const start = file.endsWith('actions.ts')
    ? "'use server';\n"
    : /(queries|commands)\.ts$/.test(file)
      ? "import 'server-only';\n"
      : '';
  return [
    `${file} importing ${specifier}`,
    { [file]: `${start}import { a } from '${specifier}';` },
    `${file} imports `,
  ];
}

function contains(file: string, text: string, sentence: string): (typeof FAULTY)[number] {
  return [`${file} where it ${sentence}`, { [file]: text }, `${file} ${sentence}`];
}

function circle(one: string, two: string): Record<string, string> {
  return { 'lib/measure/rules/one.ts': one, 'lib/measure/rules/two.ts': two };
}

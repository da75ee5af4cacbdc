import { describe, expect, it } from 'vitest';
import { POLICY } from '@/lib/access/policy';
import { readTree, type SourceTree, treeOf } from './architecture/source-tree';
import { ENTRIES_FILE, type Entry, readEntries } from './setup/entries';
import { ACTORS } from './setup/tenants';

const METHODS = 'GET|HEAD|OPTIONS|POST|PUT|PATCH|DELETE';

/** What the tree lets in: `file kind` for pages and handlers, `file#export action` for server actions. */
function waysIn(tree: SourceTree): readonly string[] {
  return tree.flatMap(({ path, code }) => {
    if (/^app\/.*\/?page\.tsx?$/.test(path)) return [`${path} page`];
    if (/^app\/.*route\.tsx?$/.test(path)) return exportsOf(code, METHODS).map((method) => `${path} ${method}`);
    if (/^['"]use server['"]/.test(code.trimStart()))
      return exportsOf(code, '\\w+').map((name) => `${path}#${name} action`);
    return [];
  });
}

/** Names that a file exports as values: declared on the spot, or in a list at its end. */
function exportsOf(code: string, names: string): readonly string[] {
  const declared = [
    ...code.matchAll(new RegExp(`^export (?:async )?(?:function\\*?|const|let|var|class) (${names})\\b`, 'gm')),
  ];
  const listed = [...code.matchAll(/^export \{([^}]*)\}/gm)].flatMap((list) =>
    (list[1] ?? '').split(',').map(
      (item) =>
        item
          .trim()
          .split(/\s+as\s+/)
          .at(-1) ?? '',
    ),
  );
  const own = listed.filter((name) => new RegExp(`^(${names})$`).test(name));
  return [...declared.map((match) => match[1] ?? ''), ...own];
}

/** Faults as sentences. */
function accessFaults(tree: SourceTree, entries: readonly Entry[]): readonly string[] {
  const ways = waysIn(tree);
  const rows = entries.map(({ entry, kind }) => `${entry} ${kind}`);
  const seen = new Set<string>();
  return [
    ...ways
      .filter((way) => !rows.includes(way))
      .map((way) => `${way} has no row in ${ENTRIES_FILE}: write down who may use it, and what others get.`),
    ...rows
      .filter((row) => !ways.includes(row))
      .map((row) => `${ENTRIES_FILE} has a row for ${row}, which no longer exists: take it out.`),
    ...tree
      .filter(({ path, code }) => /^(app|components|lib)\//.test(path) && /['"]use server['"]/.test(code))
      .filter(({ path, code }) => !/^lib\/.*\/actions\.ts$/.test(path) || !/^['"]use server['"]/.test(code.trimStart()))
      .map(
        ({ path }) =>
          `${path} holds a server action: actions stand in a domain’s actions.ts, so that none is overlooked.`,
      ),
    ...tree
      .filter(({ path, code }) => /^app\/.*route\.tsx?$/.test(path) && exportsOf(code, METHODS).length === 0)
      .map(
        ({ path }) =>
          `${path} exports no method that this test can read: write "export function GET" or "export const GET".`,
      ),
    ...entries.flatMap(({ entry, kind, address }) => {
      const key = `${kind} ${address}${kind === 'action' ? entry : ''}`;
      const twice = seen.has(key);
      seen.add(key);
      return twice ? [`${ENTRIES_FILE} has two rows for ${key}.`] : [];
    }),
    ...entries
      .filter(({ permission }) => permission !== 'public' && !Object.hasOwn(POLICY, permission))
      .map(({ entry, permission }) => `${entry} asks for "${permission}", which lib/access/policy.ts does not know.`),
  ];
}

describe('the list of ways in', () => {
  const entries = readEntries();

  it('is complete, and names nothing that is gone', () => {
    const tree = readTree(process.cwd());
    expect(waysIn(tree).length).toBeGreaterThan(30);
    expect(accessFaults(tree, entries)).toEqual([]);
  });

  it('says for every actor what happens, in words that the tests know', () => {
    for (const { entry, kind, expected } of entries) {
      const changes = /^(PUT|POST)$/.test(kind) ? /^(200|401|404|409|410)$/ : /^(200|307|400|404)$/;
      const words = kind === 'action' ? /^(runs|refused)$/ : changes;
      for (const actor of ACTORS)
        expect(`${entry} ${actor} ${expected[actor]}`).toMatch(new RegExp(` ${words.source.slice(1)}`));
    }
  });

  it('treats a disabled person as nobody, and shows nobody what asks for a permission that few have', () => {
    for (const { expected } of entries) expect(expected.disabled).toBe(expected.anonymous);
    const shut = entries.filter(({ permission }) =>
      /^(calculation|account|audit|continued-grant|leader-group|reflection-(?!statistics)|registration|measure|advice|gathering|assessment)/.test(
        permission,
      ),
    );
    expect(shut.length).toBeGreaterThan(20);
    for (const { expected } of shut) expect(['401', '404', 'refused']).toContain(expected.anonymous);
  });

  it('shows drafts to nobody but their own leader group: not to those who run the round, not to the county governor', () => {
    const drafts = entries.filter(({ permission }) => /^(reflection-response|leader-group)\./.test(permission));
    expect(drafts.length).toBeGreaterThan(30);
    for (const { expected } of drafts) {
      for (const [actor, outcome] of Object.entries(expected)) {
        if (!['leader-own', 'leader-other', 'member-own'].includes(actor))
          expect(['401', '404', 'refused']).toContain(outcome);
      }
    }
  });

  it('opens nothing of a programme to those of another', () => {
    const own = entries.filter(
      ({ permission, address }) =>
        /^(calculation|reflection-|leader-group|registration|measure|advice|gathering|assessment)/.test(permission) &&
        address.includes('/pfp/'),
    );
    expect(own.length).toBeGreaterThan(10);
    for (const { expected } of own) expect(['404', 'refused']).toContain(expected['project-group-other-programme']);
  });
});

describe('the check itself', () => {
  const page = { 'app/page.tsx': 'export default function Page() {}' };
  const row = (entry: string, kind: string, permission = 'public'): Entry => ({
    entry,
    kind,
    address: `/${entry}`,
    permission,
    expected: Object.fromEntries(ACTORS.map((actor) => [actor, '200'])) as Entry['expected'],
  });
  const listed = row('app/page.tsx', 'page');

  it.each<[string, Record<string, string>, readonly Entry[], string]>([
    ['a page without a row', page, [], 'app/page.tsx page has no row'],
    ['a row without a page', {}, [listed], 'app/page.tsx page, which no longer exists'],
    [
      'a new method',
      { 'app/api/x/route.ts': 'export const GET = a;\nexport async function POST() {}' },
      [row('app/api/x/route.ts', 'GET')],
      'route.ts POST has no row',
    ],
    [
      'a method under another name',
      { 'app/api/x/route.ts': 'function f() {}\nexport { f as DELETE };' },
      [],
      'route.ts DELETE has no row',
    ],
    [
      'a handler that hides its methods',
      { 'app/api/x/route.ts': "export * from './other';" },
      [],
      'exports no method that this test can read',
    ],
    [
      'a new action',
      { 'lib/measure/actions.ts': "'use server';\nexport const pay = action({});" },
      [],
      'lib/measure/actions.ts#pay action has no row',
    ],
    [
      'an action inside a component',
      { 'components/x.tsx': "async function f() { 'use server'; }" },
      [],
      'components/x.tsx holds a server action',
    ],
    ['an unknown permission', page, [row('app/page.tsx', 'page', 'everything.do')], 'does not know'],
    ['the same address twice', page, [listed, listed], 'has two rows'],
  ])('finds %s', (_what, texts, entries, sentence) => {
    expect(accessFaults(treeOf(texts), entries).join('\n')).toContain(sentence);
  });
});

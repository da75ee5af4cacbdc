/** The import direction: for each kind of file, what it may import of ours, and which packages never. */
import { isTest, type SourceFile, type SourceTree } from './source-tree';
import { LEAVES, WRAPPERS } from './vocabulary';

const LEAF = new RegExp(`^lib/(${LEAVES.join('|')})(\\.ts)?$`);
const WRAPPER = (name: string) => new RegExp(`^lib/${name}(\\.ts)?$`);
/** A domain's file of the given words, also in a sub-noun's folder; `rules` may be a folder. */
const domain = (...words: readonly string[]) =>
  new RegExp(`^lib/(?!access/|audit/|db/)[\\w-]+/([\\w-]+/)*(${words.join('|')})(\\.ts$|/|$)`);
const ACCESS = /^lib\/access\//;
const AUDIT = /^lib\/audit\//;
const DATABASE = /^lib\/db\//;
const MESSAGES = /^lib\/i18n\/(messages|match-locale)/;
const PURE = [domain('types', 'rules', 'schema'), LEAF];
const WEB = /^(next|react|react-dom|next-intl|next-auth)(\/|$)/;
const STORE = /^(@prisma\/|pg$|pglite|@electric-sql\/)/;
const MACHINE = /^node:(fs|child_process|net|http|https|worker_threads)/;

interface ImportRule {
  readonly from: RegExp;
  /** What of ours it may import; its own folder only where listed. */
  readonly may: readonly RegExp[];
  readonly neverPackages?: readonly RegExp[];
  /** Imports of types alone are no dependency at run time, and are let through to these. */
  readonly typesOf?: readonly RegExp[];
  /** Ends the sentence "A imports B, but …". */
  readonly but: string;
}

/** The first rule that fits a file is its rule. */
const RULES: readonly ImportRule[] = [
  {
    from: /^app\//,
    may: [
      /^app\//,
      /^components\//,
      domain('queries', 'actions', 'schema', 'types', 'endpoints'),
      /^lib\/access\/(session|policy)/,
      MESSAGES,
      WRAPPER('endpoint'),
      LEAF,
    ],
    neverPackages: [STORE],
    but: 'app only composes: reads come from a domain’s queries, writes go to its actions, decisions belong in rules that queries or components call, and who asks comes from lib/access/session.',
  },
  {
    from: /^components\/(ui|chart)\//,
    may: [/^components\/(ui|chart)\//, MESSAGES, LEAF],
    neverPackages: [STORE, MACHINE],
    but: 'components/ui and components/chart know no domain: hand them what they show, or move the piece to components/<domain>.',
  },
  {
    from: /^components\//,
    may: [
      /^components\/(ui|chart|shell|source)\//,
      domain('types', 'rules', 'schema', 'actions'),
      /^lib\/access\/(policy|actor)/,
      MESSAGES,
      LEAF,
    ],
    neverPackages: [STORE, MACHINE],
    but: 'a component renders what it is given: reads belong in the page’s queries, another domain’s piece in components/ui or in the page that composes both.',
  },
  {
    from: new RegExp(`^lib/(${LEAVES.join('|')})\\.ts$`),
    may: [LEAF],
    neverPackages: [STORE, WEB],
    but: 'a leaf file imports nothing of ours but other leaves: move what needs more into the domain it is about.',
  },
  {
    from: new RegExp(`^lib/(${WRAPPERS.join('|')})\\.ts$`),
    may: [ACCESS, LEAF],
    neverPackages: [STORE],
    but: 'what builds every action and endpoint knows only who may ask, not what is asked.',
  },
  {
    from: /^lib\/db\//,
    may: [DATABASE, /^lib\/access\/actor/, LEAF],
    neverPackages: [WEB],
    but: 'lib/db carries queries but knows none: what it should read belongs in a domain’s queries.ts.',
  },
  {
    from: /^lib\/audit\//,
    may: [AUDIT, DATABASE, ACCESS, LEAF],
    neverPackages: [WEB],
    but: 'the trail writes what it is told; the event’s content belongs in the command that reports it.',
  },
  {
    from: /^lib\/access\/load-actor\.ts$/,
    may: [ACCESS, DATABASE, LEAF],
    neverPackages: [WEB],
    but: 'the actor is made from the session’s row and nothing else.',
  },
  {
    from: /^lib\/access\//,
    may: [ACCESS, LEAF],
    neverPackages: [STORE],
    but: 'access decides from what it is handed; only load-actor.ts reads the database.',
  },
  {
    from: /^lib\/i18n\//,
    may: [/^lib\/i18n\//, WRAPPER('action'), LEAF],
    neverPackages: [STORE],
    but: 'languages know no domain.',
  },
  {
    from: domain('types'),
    may: [domain('types'), LEAF],
    typesOf: [domain('rules', 'schema'), ACCESS],
    neverPackages: [STORE, WEB, MACHINE],
    but: 'types.ts holds vocabulary and shapes only: what decides belongs in rules, what parses in schema.ts.',
  },
  {
    from: domain('rules'),
    may: PURE,
    typesOf: [ACCESS],
    neverPackages: [STORE, WEB, MACHINE],
    but: 'rules are pure: what reads belongs in queries.ts, what writes in commands.ts, and their values come in as arguments.',
  },
  {
    from: domain('schema'),
    may: PURE,
    neverPackages: [STORE, WEB, MACHINE],
    but: 'schema.ts describes input for form and server alike, so it may not reach the database or the request.',
  },
  {
    from: domain('worker'),
    may: [domain('types', 'rules'), LEAF],
    neverPackages: [STORE, WEB],
    but: 'worker.ts is given a value and answers one: it reaches neither the database nor the request, which is what it is apart for.',
  },
  {
    from: domain('queries'),
    may: [...PURE, domain('queries'), ACCESS, DATABASE],
    neverPackages: [WEB],
    but: 'queries.ts only reads: writes belong in commands.ts, and the request is the page’s.',
  },
  {
    from: domain('commands'),
    may: [...PURE, domain('queries'), ACCESS, AUDIT, DATABASE],
    neverPackages: [WEB],
    but: 'commands.ts returns a Result: redirects and cookies belong in actions.ts, formatting in components.',
  },
  {
    from: domain('actions'),
    may: [domain('commands', 'queries', 'schema', 'types'), ACCESS, WRAPPER('action'), LEAF],
    typesOf: [domain('rules')],
    neverPackages: [STORE],
    but: 'actions.ts is thin: decisions belong in rules that the command calls, the database in commands.ts.',
  },
  {
    from: domain('endpoints'),
    may: [...PURE, domain('queries', 'commands', 'endpoints'), ACCESS, WRAPPER('endpoint'), WRAPPER('change')],
    neverPackages: [STORE, WEB],
    but: 'endpoints.ts serves what queries read, and takes what commands write through change().',
  },
  {
    from: /^prisma\//,
    may: [/^prisma\//, /^lib\//],
    neverPackages: [WEB],
    but: 'the seed knows the library, not the pages.',
  },
  { from: /^scripts\//, may: [/^scripts\//, /^prisma\//, /^lib\//], but: 'scripts stand outside the pages.' },
  { from: /^[^/]+$/, may: [/^lib\//, /^[^/]+$/], but: 'a file of the project folder takes its content from lib.' },
];

/** Single imports that the table would refuse, each with its reason. */
const EXCEPTIONS: readonly { readonly from: string; readonly to: string; readonly reason: string }[] = [
  {
    from: 'app/api/ready/route.ts',
    to: 'lib/db/ready.ts',
    reason: 'Readiness is about the database itself, not about a domain.',
  },
];

export function importFaults(tree: SourceTree): readonly string[] {
  return tree.filter(({ path }) => !isTest(path)).flatMap(faultsOf);
}

function faultsOf(file: SourceFile): readonly string[] {
  const rule = RULES.find(({ from }) => from.test(file.path));
  const own = folderOf(file.path);
  return file.imports.flatMap(({ specifier, target, typeOnly }) => {
    if (target === null) {
      const isBarred = !typeOnly && rule?.neverPackages?.some((pattern) => pattern.test(specifier));
      return isBarred ? [`${file.path} imports the package ${specifier}, but ${rule?.but}`] : [];
    }
    if (target.startsWith('tests/'))
      return [`${file.path} imports ${target}, but nothing outside the tests imports them.`];
    if (!rule || /\.(css|json)$/.test(target)) return [];
    const isKnown = EXCEPTIONS.some(({ from, to }) => from === file.path && to === target);
    const isOwn = own !== undefined && folderOf(target) === own;
    const isLetThrough = typeOnly && rule.typesOf?.some((pattern) => pattern.test(target));
    const isAllowed = isKnown || isOwn || isLetThrough || rule.may.some((pattern) => pattern.test(target));
    return isAllowed ? [] : [`${file.path} imports ${target}, but ${rule.but}`];
  });
}

/** A domain’s components may import each other. In lib the table decides also within a domain. */
function folderOf(file: string): string | undefined {
  return /^components\/[^/]+\//.exec(file)?.[0];
}

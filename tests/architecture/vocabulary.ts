/** The closed vocabulary: which files a folder may hold, so that a newcomer can predict where a thing stands. */
import type { SourceTree } from './source-tree';

const WORDS = ['types', 'rules', 'schema', 'queries', 'commands', 'actions', 'endpoints', 'worker'];
const SENTENCE =
  'belongs to none of a domain’s files. Put decisions into rules.ts (or a step into rules/), shapes into types.ts, input into schema.ts, ' +
  'reads into queries.ts, writes into commands.ts, forms’ entries into actions.ts, handlers into endpoints.ts, what runs in a thread of its own into worker.ts.';

/** Folders of lib that are no domain, each with the files it consists of. A new one is added here on purpose. */
const OWN_WORDS: Readonly<Record<string, readonly string[]>> = {
  access: [
    'actor',
    'load-actor',
    'origin',
    'policy',
    'rate-limit',
    'session',
    'session-cookie',
    'session-rules',
    'token',
  ],
  audit: ['trail', 'types'],
  db: [
    'client',
    'embedded',
    'honest-commit',
    'lock',
    'migrate',
    'migrations',
    'postgres',
    'prepare',
    'ready',
    'with-actor',
  ],
  mail: ['commands', 'rules', 'schema', 'sender', 'smtp', 'types'],
  i18n: ['actions', 'match-locale', 'messages', 'own-path', 'request', 'types'],
};

/** Single files directly in lib: those that import nothing of ours but each other, and the three that build entries. */
export const LEAVES = [
  'decimal',
  'env',
  'format',
  'headers',
  'json-body',
  'limits',
  'locale',
  'log',
  'money',
  'result',
  'time',
];
export const WRAPPERS = ['action', 'change', 'endpoint'];

const APP_WORDS = ['page', 'layout', 'template', 'route', 'error', 'global-error', 'not-found', 'loading', 'default'];
const VAGUE = ['index', 'utils', 'util', 'helpers', 'helper', 'common', 'services', 'service', 'misc', 'shared'];

export function vocabularyFaults(tree: SourceTree): readonly string[] {
  return tree.flatMap(({ path }) => {
    const fault = nameFault(path) ?? placeFault(path);
    return fault ? [`${path} ${fault}`] : [];
  });
}

function nameFault(file: string): string | undefined {
  const [word = ''] = (file.split('/').at(-1) ?? '').split('.');
  if (VAGUE.includes(word)) return `says nothing by "${word}". Name it after the one thing it holds.`;
  if (/\.(ts|tsx|mts|mjs)$/.test(file) && word !== word.toLowerCase().replaceAll('_', '-')) {
    return 'is not in kebab-case.';
  }
  return undefined;
}

function placeFault(file: string): string | undefined {
  const [top, ...rest] = file.split('/');
  if (top === 'app' && /\.(ts|tsx)$/.test(file)) {
    const word = wordOf(file);
    if (!APP_WORDS.includes(word)) return 'is no route. What it shows belongs in components, what it decides in lib.';
  }
  return top === 'lib' ? libFault(rest, file) : undefined;
}

function libFault([first = '', ...rest]: readonly string[], file: string): string | undefined {
  if (rest.length === 0) {
    return [...LEAVES, ...WRAPPERS].includes(wordOf(file))
      ? undefined
      : 'stands alone in lib. Give it to the domain it is about; a new leaf file is entered in tests/architecture/vocabulary.ts.';
  }
  const own = OWN_WORDS[first];
  if (own) {
    if (first === 'i18n' && rest[0] === 'messages') return undefined;
    return rest.length === 1 && own.includes(wordOf(file))
      ? undefined
      : `is not among the files of lib/${first}. If it is about who may do what, the trail, the database or languages, enter it in tests/architecture/vocabulary.ts; else it belongs to a domain.`;
  }
  // A folder `rules` holds one file per step; every other folder is a sub-noun with the same words.
  if (rest.slice(0, -1).includes('rules')) return undefined;
  return WORDS.includes(wordOf(file)) && file.endsWith('.ts') ? undefined : SENTENCE;
}

function wordOf(file: string): string {
  return (file.split('/').at(-1) ?? '').replace(/(\.test)?\.\w+$/, '');
}

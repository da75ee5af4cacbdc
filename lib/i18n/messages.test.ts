import { describe, expect, test } from 'vitest';
import * as en from './messages/en';
import * as nb from './messages/nb';
import * as nn from './messages/nn';

type Tree = { readonly [key: string]: string | Tree };

/* Sentences that really are written alike in bokmål and nynorsk. */
const ALIKE_IN_BOTH: readonly string[] = [
  'grantSchemes.regulationTitle',
  'municipality.hash',
  'front.chartSubtitle',
  'front.tableCaption',
];

function flatten(tree: Tree, path = ''): [key: string, text: string][] {
  return Object.entries(tree).flatMap(([key, value]) => {
    const here = path ? `${path}.${key}` : key;
    return typeof value === 'string' ? [[here, value] as [string, string]] : flatten(value, here);
  });
}

/**
 * The names a message takes, and its tags: `fra {from}, {count, plural, one {Én} other {# <b>ting</b>}}` gives
 * `<b>`, `count`, `from`. Braces after a plural's or a choice's word hold a message of its own, so depth decides.
 */
function placeholders(text: string): string[] {
  const found = new Set([...text.matchAll(/<(\w+)>/g)].map(([tag]) => tag));
  const read = (message: string) => {
    for (const inner of braced(message)) {
      const [, name, rest] = /^\s*(\w+)\s*(?:,([\s\S]*))?$/.exec(inner) ?? [];
      if (name) found.add(name);
      for (const choice of braced(rest ?? '')) read(choice);
    }
  };
  read(text);
  return [...found].sort();
}

/** What stands inside the outermost braces: `a {b {c}} {d}` gives `b {c}` and `d`. */
function braced(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (const [index, letter] of [...text].entries()) {
    if (letter === '{' && depth++ === 0) start = index + 1;
    if (letter === '}' && --depth === 0) parts.push([...text].slice(start, index).join(''));
  }
  return parts;
}

test('placeholders are found at every depth', () => {
  expect(placeholders('fra {from}, {count, plural, one {Én av {total}} other {# <b>ting</b>}}')).toEqual([
    '<b>',
    'count',
    'from',
    'total',
  ]);
});

const bokmaal = new Map(flatten({ ...nb }));

describe.each([
  ['nn', new Map(flatten({ ...nn }))],
  ['en', new Map(flatten({ ...en }))],
])('%s beside bokmål', (_, other) => {
  test('says the same things', () => {
    expect([...other.keys()].sort()).toEqual([...bokmaal.keys()].sort());
  });

  test('takes the same placeholders', () => {
    for (const [key, text] of other)
      expect([key, placeholders(text)]).toEqual([key, placeholders(bokmaal.get(key) ?? '')]);
  });
});

test('no text is empty', () => {
  for (const tree of [nb, nn, en]) {
    for (const [key, text] of flatten({ ...tree })) expect([key, text.trim()]).not.toEqual([key, '']);
  }
});

/** Words that could differ: names of values, tags and numbers are alike in every language. */
function words(text: string): number {
  return (text.replace(/\{[^}]*\}|<[^>]*>/g, ' ').match(/\p{L}+/gu) ?? []).length;
}

test('nynorsk is not bokmål left untranslated', () => {
  const same = flatten({ ...nn }).filter(
    ([key, text]) => text === bokmaal.get(key) && words(text) > 4 && !ALIKE_IN_BOTH.includes(key),
  );
  expect(same).toEqual([]);
});

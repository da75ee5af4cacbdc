import { describe, expect, test } from 'vitest';
import * as en from './messages/en';
import * as nb from './messages/nb';
import * as nn from './messages/nn';

type Tree = { readonly [key: string]: string | Tree };

/* Sentences that really are written alike in bokmål and nynorsk. */
const ALIKE_IN_BOTH: readonly string[] = [];

function flatten(tree: Tree, path = ''): [key: string, text: string][] {
  return Object.entries(tree).flatMap(([key, value]) => {
    const here = path ? `${path}.${key}` : key;
    return typeof value === 'string' ? [[here, value] as [string, string]] : flatten(value, here);
  });
}

/** The names a message takes, and its tags: `{count, plural, one {Én}}` gives `count`, `<b>` gives `<b>`. */
function placeholders(text: string): string[] {
  const names = [...text.matchAll(/\{\s*(\w+)\s*(?=[,}])/g)].map(([, name]) => name ?? '');
  const words = new Set([...text.matchAll(/\w+\s*\{\s*(\w+)\s*\}/g)].map(([, word]) => word ?? ''));
  const tags = [...text.matchAll(/<(\w+)>/g)].map(([tag]) => tag);
  return [...new Set([...names.filter((name) => !words.has(name)), ...tags])].sort();
}

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

test('nynorsk is not bokmål left untranslated', () => {
  const same = flatten({ ...nn }).filter(
    ([key, text]) => text === bokmaal.get(key) && text.split(/\s+/).length > 4 && !ALIKE_IN_BOTH.includes(key),
  );
  expect(same).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { LOCALES } from '@/lib/locale';
import { KINDS } from '@/lib/registration/rules/kinds';
import type { Field, SimpleField } from '@/lib/registration/types';

type Tree = { readonly [key: string]: string | Tree };

/** Which paths of the words must be there, which may, and which options have no word of the kind's own. */
interface Wanted {
  readonly must: ReadonlySet<string>;
  readonly may: ReadonlySet<string>;
}

const common = (await import('@/lib/i18n/messages/nb/registration-options.json')).default as Tree;

/** An option has its kind's own word or the common one; `own` is what the kinds have. */
function wanted(own: ReadonlySet<string>): Wanted & { readonly options: ReadonlySet<string> } {
  const must = new Set<string>();
  const may = new Set<string>();
  const options = new Set<string>();
  const field = (one: Field | SimpleField, path: string) => {
    must.add(`${path}.label`);
    may.add(`${path}.help`);
    if ('unit' in one && one.unit) options.add(`unit-${one.unit}`);
    if ('options' in one)
      for (const value of one.options) {
        if (own.has(`${path}.options.${value}`)) must.add(`${path}.options.${value}`);
        else options.add(value);
      }
    if ('columns' in one) for (const column of one.columns) field(column, `${path}.columns.${column.key}`);
  };
  for (const { kind, sections } of KINDS) {
    for (const key of ['name', 'plural', 'lead', 'new', 'effectiveOn']) must.add(`${kind}.${key}`);
    for (const section of sections) {
      must.add(`${kind}.sections.${section.key}.title`);
      may.add(`${kind}.sections.${section.key}.text`);
      for (const one of section.fields) field(one, `${kind}.fields.${one.key}`);
    }
  }
  return { must, may, options };
}

function flatten(tree: Tree, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(tree).flatMap(([key, value]) => {
    const here = path ? `${path}.${key}` : key;
    return typeof value === 'string' ? [[here, value] as const] : flatten(value, here);
  });
}

describe.each(LOCALES)('the words of what is registered, in %s', async (locale) => {
  const kinds = (await import(`../../lib/i18n/messages/${locale}/registration-kinds.json`)).default as Tree;
  const shared = (await import(`../../lib/i18n/messages/${locale}/registration-options.json`)).default as Tree;
  const words = new Map(flatten(kinds));
  const { must, may, options } = wanted(new Set(words.keys()));

  it('are there for every kind, section, field, column and option', () => {
    expect([...must].filter((path) => !words.get(path)?.trim())).toEqual([]);
    expect([...options].filter((value) => !flatten(shared).some(([key]) => key === value))).toEqual([]);
  });
  it('are not there for anything else', () => {
    expect([...words.keys()].filter((path) => !must.has(path) && !may.has(path))).toEqual([]);
    expect(flatten(shared).filter(([key]) => !options.has(key))).toEqual([]);
  });
  it('are the same set as in bokmål', () => {
    expect(Object.keys(shared).sort()).toEqual(Object.keys(common).sort());
  });
  it('call no two options of a field the same', () => {
    const label = (path: string, value: string) => words.get(`${path}.options.${value}`) ?? shared[value];
    const twice: string[] = [];
    const look = (one: Field | SimpleField, path: string) => {
      if ('options' in one && new Set(one.options.map((value) => label(path, value))).size < one.options.length)
        twice.push(path);
      if ('columns' in one) for (const column of one.columns) look(column, `${path}.columns.${column.key}`);
    };
    for (const { kind, sections } of KINDS)
      for (const section of sections) for (const one of section.fields) look(one, `${kind}.fields.${one.key}`);
    expect(twice).toEqual([]);
  });
});

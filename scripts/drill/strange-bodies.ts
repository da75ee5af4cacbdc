/**
 * Bodies that are one step away from a valid one: a field of another type, beyond its ends, too long, too deep, or text that no
 * database keeps. As JSON text, since some of it no JavaScript value can hold.
 */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const nested = (depth: number, open: string, close: string) => `${open.repeat(depth)}1${close.repeat(depth)}`;

/** What stands in a field’s place, as JSON. Not all of it is refused everywhere: a text may be a strange text. */
export const STRANGE_VALUES: readonly string[] = [
  'null',
  'true',
  'false',
  '0',
  '-0',
  '-1',
  '1.5',
  '1e309',
  '-1e309',
  '1e-400',
  '9007199254740993',
  '123456789012345678901234567890',
  '""',
  '" "',
  '"x"',
  '"0"',
  '"-0"',
  '"NaN"',
  '"1e309"',
  '"null"',
  '"\\u0000"',
  '"før\\u0000etter"',
  '"\\ud800"',
  '"\\udc00\\ud800"',
  '"A\\u030a"',
  '"\\u202e"',
  '"__proto__"',
  '"constructor"',
  '"../../../etc/passwd"',
  '"%00"',
  '"\'; DROP TABLE reflection_save; --"',
  '"<script>alert(1)</script>"',
  '"=1+1"',
  '"00000000-0000-0000-0000-000000000000"',
  `"${'x'.repeat(20_001)}"`,
  `"${'ø'.repeat(30_000)}"`,
  `"${'x'.repeat(1_000_000)}"`,
  '[]',
  '{}',
  '[null]',
  '["x"]',
  `[${Array.from({ length: 31 }, (_, index) => `"v${index}"`).join(',')}]`,
  `[${'1,'.repeat(9_999)}1]`,
  nested(50, '[', ']'),
  nested(50, '{"a":', '}'),
  '{"__proto__":{"state":"answered"}}',
  '{"constructor":{"prototype":{"state":"answered"}}}',
  '{"toString":1,"hasOwnProperty":1}',
  `{${Array.from({ length: 300 }, (_, index) => `"k${index}":1`).join(',')}}`,
];

/** Members that nobody asked for. */
const EXTRA: readonly string[] = [
  '"extra":1',
  '"role":"administrator"',
  '"status":"sent"',
  '"version":1',
  '"savedById":"00000000-0000-4000-8000-000000000000"',
  '"municipality":"k0701"',
  '"__proto__":{"admin":true}',
  '"constructor":{"prototype":{"admin":true}}',
  '"":null',
];

/** Bodies that are no JSON, or JSON of no object at all. */
const WHOLE: readonly string[] = [
  '',
  ' ',
  'NaN',
  'Infinity',
  'undefined',
  '{',
  '{}}',
  '{"a":1,}',
  "{'a':1}",
  '\uFEFF{}',
  '/**/{}',
];

const MARK = '@@here@@';

/** Every body that is one step away from the valid one. */
export function strangeBodies(valid: { readonly [key: string]: Json }): readonly string[] {
  const text = JSON.stringify(valid);
  const mutated = pathsOf(valid).flatMap((path) => {
    const marked = JSON.stringify(replaced(valid, path, MARK));
    return STRANGE_VALUES.map((value) => marked.replace(`"${MARK}"`, () => value));
  });
  const missing = pathsOf(valid).map((path) => JSON.stringify(replaced(valid, path, undefined)));
  const extra = EXTRA.flatMap((member) => [`{${member},${text.slice(1)}`, `${text.slice(0, -1)},${member}}`]);
  const doubled = pathsOf(valid)
    .filter(({ length }) => length === 1)
    .map(([key]) => `${text.slice(0, -1)},${JSON.stringify(key)}:null}`);
  return [
    ...mutated,
    ...missing,
    ...extra,
    ...doubled,
    ...WHOLE,
    ...STRANGE_VALUES,
    `[${text}]`,
    text.slice(0, -1),
  ].filter((body) => body !== text);
}

/** Many more, drawn: two steps away from the valid one, so that one strange thing may hide behind another. */
export function drawnBodies(
  valid: () => { readonly [key: string]: Json },
  count: number,
  draw: () => number,
): readonly string[] {
  const pick = <T>(list: readonly T[]) => list[Math.floor(draw() * list.length)] as T;
  return Array.from({ length: count }, () => {
    const one = valid();
    const [first, second] = [pick(pathsOf(one)), pick(pathsOf(one))];
    const marked = JSON.stringify(replaced(one, first, MARK)).replace(`"${MARK}"`, () => pick(STRANGE_VALUES));
    if (draw() < 0.5 || String(first) === String(second)) return marked;
    try {
      const again = JSON.stringify(replaced(JSON.parse(marked), second, MARK));
      return again.replace(`"${MARK}"`, () => pick(STRANGE_VALUES));
    } catch {
      return marked;
    }
  });
}

type Path = readonly string[];

function pathsOf(value: Json, at: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => [[...at, key], ...pathsOf(inner, [...at, key])]);
}

/** The value with another in a field’s place; with undefined, without the field. */
function replaced(value: Json, [key = '', ...rest]: Path, by: string | undefined): Json {
  const fields = (value ?? {}) as { readonly [key: string]: Json };
  const inner = rest.length > 0 ? replaced(fields[key] ?? null, rest, by) : by;
  return Object.fromEntries(Object.entries(fields).map(([name, own]) => [name, name === key ? inner : own])) as Json;
}

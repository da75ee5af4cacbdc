/** One text for one value, so that a hash means the value and not its spelling. */
import { compareText } from './text-order';

/**
 * JSON without white space, members sorted by code point. Members that are undefined are left out, as in any JSON.
 * Source: the specification's result, hashes. Takes JSON values only.
 * @example canonicalJson({ b: [1, "å"], a: null }) // '{"a":null,"b":[1,"å"]}'
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  let text = '';
  for (const key of Object.keys(value).sort(compareText)) {
    const member: unknown = Reflect.get(value, key);
    if (member !== undefined) text += `${text && ','}${JSON.stringify(key)}:${canonicalJson(member)}`;
  }
  return `{${text}}`;
}

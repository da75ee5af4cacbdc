/** The order of texts that decides ties and sorts keys: by code point, the same on every machine and in every language. */

/**
 * Compares two texts by Unicode code point. `<` on strings compares UTF-16 units and puts U+1F600 before U+FF5E.
 * Source: the specification's ties ("as text") and canonical JSON.
 * @example ["b", "a", "B"].sort(compareText) // ["B", "a", "b"]
 */
export function compareText(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    if (a[index] !== b[index]) return codePointRank(a.charCodeAt(index)) - codePointRank(b.charCodeAt(index));
  }
  return a.length - b.length;
}

/** Surrogates (D800–DFFF) stand for code points above all others, so they rank after E000–FFFF. */
function codePointRank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}

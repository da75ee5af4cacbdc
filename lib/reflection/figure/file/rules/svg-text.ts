const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** What XML cannot hold at all: control characters, but not tab and line breaks; halves of pairs; what is no character. */
const NOT_IN_XML = /(?![\t\n\r])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu;

/** A text as it may stand in XML: `a < b & "c"` is `a &lt; b &amp; &quot;c&quot;`. */
export function escapeXml(text: string): string {
  return text.replace(NOT_IN_XML, '').replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/**
 * A text in lines of at most so many characters, broken between words: `wrapText('ett to tre', 6)` gives `['ett to', 'tre']`. A word that
 * is longer has a line of its own, uncut. SVG breaks no lines by itself.
 */
export function wrapText(text: string, longest: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= longest) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A length in a drawing, to a hundredth: `12.3456` is `12.35`. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

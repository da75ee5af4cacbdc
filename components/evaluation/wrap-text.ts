/**
 * A text in lines of at most so many letters, broken between words; a word that is longer stands alone. SVG breaks no lines itself.
 * @example wrapText('en to tre', 5) // ['en to', 'tre']
 */
export function wrapText(text: string, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > most) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

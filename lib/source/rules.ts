import { REFERENCE_PARTS, type ReferencePart, type SourceNote } from './types';

/**
 * The parts of a reference, in their order: `table=2;page=19` gives `[['table', '2'], ['page', '19']]`. A part with another
 * name is left out, so that a later kind of reference never breaks a page.
 */
export function parseReference(reference: string): readonly (readonly [ReferencePart, string])[] {
  return reference.split(';').flatMap((part) => {
    const [name = '', value = ''] = part.split('=');
    const known = REFERENCE_PARTS.find((candidate) => candidate === name.trim());
    return known && value.trim() ? [[known, value.trim()] as const] : [];
  });
}

const WORDS: Record<ReferencePart, (value: string) => string> = {
  table: (value) => `tabell ${value}`,
  figure: (value) => `figur ${value}`,
  section: (value) => `punkt ${value}`,
  annex: (value) => `vedlegget om ${value}`,
  slide: (value) => `lysbildet «${value}»`,
  page: (value) => `s. ${value}`,
  borders: (value) => `grensene i ${value}`,
  dating: () => 'dagen er ikke oppgitt',
  inferred: () => 'delvis utledet',
};

/** One line for files and the open interface, in bokmål like the documents: `Oxford Research (2023): …, tabell 2, s. 19`. */
export function sourceText({ publisher, year, title, reference }: SourceNote): string {
  const parts = parseReference(reference).map(([name, value]) => WORDS[name](value));
  return [`${publisher}${year ? ` (${year})` : ''}: ${title}`, ...parts].join(', ');
}

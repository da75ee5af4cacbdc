import { type KnownDay, REFERENCE_PARTS, type ReferencePart, SEASONS, type Season, type SourceNote } from './types';

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

/**
 * How a day was set where the source gives none, as a citation says it; null where the day is stated, and for what is written here.
 * @example datingOf({ reference: 'annex=Tynset;dating=description' }) // 'description'
 */
export function datingOf(citation: Pick<SourceNote, 'reference'> | null): string | null {
  return new Map(parseReference(citation?.reference ?? '')).get('dating') ?? null;
}

const KNOWN: Readonly<Record<string, KnownDay>> = {
  month: 'month',
  season: 'season',
  year: 'year',
  // Both rest on what was told in March 2020, on a day that nobody states.
  description: 'around',
  interview: 'around',
};

/** How much of a day may be said. A dating that is not known says that the day is not, either. @example knownDay('start') // 'undated' */
export function knownDay(dating: string | null): KnownDay {
  return dating === null ? 'day' : (KNOWN[dating] ?? 'undated');
}

/** Winter is January, February and December of the same year, so that a season never lies in two. @example seasonOf('2020-11-01') // 'autumn' */
export function seasonOf(day: string): Season {
  const month = Number(day.slice(5, 7));
  return SEASONS[Math.floor((month % 12) / 3)] ?? 'winter';
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

/** The addresses of the catalogue: the filter in words, page by page, and as a file. */
import {
  CHOICE_FILTERS,
  CHOICE_WORDS,
  type ChoiceFilter,
  EVALUATION_WORDS,
  type MeasureFilter,
  NOT_STATED,
  type Order,
  SECTOR_WORDS,
} from '../types';

export const NOT_STATED_WORD = 'ikke-oppgitt';

/** Names of the fields in addresses. */
export const FIELD_WORDS = {
  search: 'sok',
  state: 'status',
  level: 'virker',
  prevention: 'forebygging',
  novelty: 'nytt',
  innovation: 'skritt',
  evaluation: 'evaluering',
  sector: 'sektor',
  age: 'alder',
  region: 'region',
  municipality: 'kommune',
} as const satisfies Record<keyof MeasureFilter, string>;

/** The word for a choice of a field. @example choiceWord('state', 'in-operations') // 'i-drift' */
export function choiceWord(field: ChoiceFilter, choice: string): string {
  const words: Readonly<Record<string, string>> = CHOICE_WORDS[field];
  return words[choice] ?? NOT_STATED_WORD;
}

/** What a filter says in an address, without what it does not ask for. */
export function filterWords(filter: MeasureFilter): Readonly<Record<string, string>> {
  const choices = CHOICE_FILTERS.flatMap((field) => {
    const choice = filter[field];
    return choice === null ? [] : [[FIELD_WORDS[field], choiceWord(field, choice)] as const];
  });
  const { search, evaluation, sector, age, region, municipality } = filter;
  return {
    ...(search && { [FIELD_WORDS.search]: search }),
    ...Object.fromEntries(choices),
    ...(evaluation && { [FIELD_WORDS.evaluation]: EVALUATION_WORDS[evaluation] }),
    ...(sector && { [FIELD_WORDS.sector]: sector === NOT_STATED ? NOT_STATED_WORD : SECTOR_WORDS[sector] }),
    ...(age && { [FIELD_WORDS.age]: age === NOT_STATED ? NOT_STATED_WORD : age }),
    ...(region && { [FIELD_WORDS.region]: region }),
    ...(municipality && { [FIELD_WORDS.municipality]: municipality }),
  };
}

/** @example catalogueAddress('pfp', { ...NO_FILTER, state: 'ended' }, 'start', 2) // '/program/pfp/tiltak?status=avsluttet&rekkefolge=oppstart&side=2' */
export function catalogueAddress(programme: string, filter: MeasureFilter, order: Order, page = 1): string {
  return withQuery(`/program/${programme}/tiltak`, {
    ...filterWords(filter),
    ...(order === 'start' && { rekkefolge: 'oppstart' }),
    ...(page > 1 && { side: String(page) }),
  });
}

/** What is found, as a file. */
export function fileAddress(programme: string, filter: MeasureFilter, format: 'csv' | 'xlsx'): string {
  return withQuery(`/api/program/${programme}/tiltak/tiltak.${format}`, filterWords(filter));
}

function withQuery(path: string, words: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(words).toString();
  return query ? `${path}?${query}` : path;
}

/** What the address of the catalogue asks for. */
import { z } from 'zod';
import { SECTORS } from '../../registration/types';
import { EVALUATION_STATES } from '../types';
import { choiceWord, FIELD_WORDS, NOT_STATED_WORD } from './rules/address';
import {
  AGE_BANDS,
  CHOICE_WORDS,
  type ChoiceFilter,
  EVALUATION_WORDS,
  type MeasureFilter,
  NOT_STATED,
  type Order,
  SECTOR_WORDS,
} from './types';

const LONGEST_SEARCH = 200;
const one = z.string().max(LONGEST_SEARCH).optional().catch(undefined);
const address = z
  .object(Object.fromEntries([...Object.values(FIELD_WORDS), 'rekkefolge', 'side'].map((name) => [name, one] as const)))
  .catch({});

/** A word that says nothing known asks for nothing. */
export function readCatalogueAddress(query: unknown): {
  readonly filter: MeasureFilter;
  readonly order: Order;
  readonly page: number;
} {
  const typed: Readonly<Record<string, string | undefined>> = address.parse(query);
  const word = (field: keyof MeasureFilter) => typed[FIELD_WORDS[field]];
  const choice = (field: ChoiceFilter) =>
    [...Object.keys(CHOICE_WORDS[field]), NOT_STATED].find((value) => choiceWord(field, value) === word(field)) ?? null;
  const notStated = (field: keyof MeasureFilter) => (word(field) === NOT_STATED_WORD ? NOT_STATED : null);
  const { side = '' } = typed;
  return {
    filter: {
      search: word('search')?.trim() ?? '',
      state: choice('state'),
      level: choice('level'),
      prevention: choice('prevention'),
      novelty: choice('novelty'),
      innovation: choice('innovation'),
      evaluation: EVALUATION_STATES.find((state) => EVALUATION_WORDS[state] === word('evaluation')) ?? null,
      sector: SECTORS.find((sector) => SECTOR_WORDS[sector] === word('sector')) ?? notStated('sector'),
      age: AGE_BANDS.find((band) => band === word('age')) ?? notStated('age'),
      region: word('region') || null,
      municipality: /^\d{4}$/.test(word('municipality') ?? '') ? (word('municipality') ?? null) : null,
    },
    order: typed.rekkefolge === 'oppstart' ? 'start' : 'municipality',
    page: /^[1-9]\d{0,4}$/.test(side) ? Number(side) : 1,
  };
}

/** Finding items in a bank of some hundred. */
import { compareNames } from '../../../../format';
import type { Locale } from '../../../../locale';
import { type BankEntry, type BankFilter, KIND_WORDS } from '../types';

/**
 * The items that fit every filter. The search looks for each of its words in the id and in the newest text, in any of the three
 * languages.
 * @example findItems(entries, { search: 'leader work', kind: null, speaksTo: null, round: '2022' })
 */
export function findItems(entries: readonly BankEntry[], filter: BankFilter): readonly BankEntry[] {
  const words = filter.search.toLowerCase().split(/\s+/).filter(Boolean);
  return entries.filter(({ id, kind, speaksTo, texts, uses }) => {
    if (filter.kind !== null && kind !== filter.kind) return false;
    if (filter.speaksTo !== null && speaksTo !== filter.speaksTo) return false;
    if (filter.round !== null && !uses.some(({ round }) => round.id === filter.round)) return false;
    const searched = [id, texts.nb, texts.nn, texts.en].join(' ').toLowerCase();
    return words.every((word) => searched.includes(word));
  });
}

/**
 * Items in the alphabetical order of what they ask; where two ask the same, of their ids.
 * @example *Hva …* before *Hvor …*, and *Åpne …* last, as Norwegian sorts
 */
export function inOrder(entries: readonly BankEntry[], locale: Locale): readonly BankEntry[] {
  return entries.toSorted((a, b) => compareNames(a.texts[locale], b.texts[locale]) || (a.id < b.id ? -1 : 1));
}

/**
 * The address of the list with these filters.
 * @example bankAddress('pfp', { search: '', kind: 'text', speaksTo: null, round: '2022' }, 2) // '/program/pfp/refleksjon/sporsmal?slag=fritekst&runde=2022&side=2'
 */
export function bankAddress(programme: string, filter: BankFilter, page = 1): string {
  const { search, kind, speaksTo, round } = filter;
  const query = new URLSearchParams({
    ...(search && { sok: search }),
    ...(kind && { slag: KIND_WORDS[kind] }),
    ...(speaksTo && { gjelder: speaksTo }),
    ...(round && { runde: round }),
    ...(page > 1 && { side: String(page) }),
  }).toString();
  return `/program/${programme}/refleksjon/sporsmal${query ? `?${query}` : ''}`;
}

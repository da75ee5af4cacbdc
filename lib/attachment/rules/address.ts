/** Addresses of documents, and the word with which a registration's page is told how it went. */
import { REFUSALS, type Refusal } from '../types';

export interface AttachedTo {
  readonly programme: string;
  /** The kind's part of addresses. */
  readonly slug: string;
  readonly id: string;
  /** The municipality's number; null where the registration stands with the region or the programme. */
  readonly number: string | null;
}

const WORDS: Readonly<Record<Refusal, string>> = {
  empty: 'tom',
  'unknown-format': 'ukjent-type',
  disagrees: 'feil-navn',
  broken: 'odelagt',
  'two-in-one': 'to-i-en',
  encrypted: 'laast',
  active: 'aktiv',
  nested: 'fil-i-fil',
  'unpacks-too-much': 'for-mye-pakket',
  'unsafe-archive': 'utrygg-pakking',
  'declares-entities': 'utrygg-xml',
  'too-slow': 'for-treg',
  'no-file': 'ingen-fil',
  incomplete: 'avbrutt',
  'too-large': 'for-stor',
  'too-many': 'for-mange',
  'no-room': 'ikke-plass',
  busy: 'en-om-gangen',
  'too-often': 'for-ofte',
  unavailable: 'utilgjengelig',
};
const ADDED = 'lagt-til';
/** The section of the page that shows documents. */
export const SECTION = 'vedlegg';

/** Where a form with a file is sent. */
export function uploadAddress({ programme, slug, id }: Omit<AttachedTo, 'number'>): string {
  return `/api/program/${programme}/vedlegg/${slug}/${id}`;
}

/** Where a document is downloaded. */
export function downloadAddress(programme: string, attachment: string): string {
  return `/api/program/${programme}/vedlegg/fil/${attachment}`;
}

/** The page to come back to, with how it went. */
export function pageAfter({ programme, slug, id, number }: AttachedTo, outcome: Refusal | 'added'): string {
  const home = number === null ? 'registre' : `kommuner/${number}/registrering`;
  const word = outcome === 'added' ? ADDED : WORDS[outcome];
  return `/program/${programme}/${home}/${slug}/${id}?vedlegg=${word}#${SECTION}`;
}

/** How it went, by the word in the address; null where none is known. */
export function outcomeOf(word: unknown): Refusal | 'added' | null {
  if (word === ADDED) return 'added';
  return REFUSALS.find((refusal) => WORDS[refusal] === word) ?? null;
}

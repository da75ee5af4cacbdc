/** Addresses of dashboards and of what lies behind a square. */
import { kindOf } from '../../../registration/rules/kinds';
import type { Characteristic, FactRef } from '../../types';
import type { BoardView, PlainView, Voice } from '../types';

export const VOICE_WORDS: Readonly<Record<Voice, string>> = {
  evidence: 'status',
  selfRating: 'egenvurdering',
  assessment: 'ekstern',
};

/** Characteristics as addresses say them. */
export const CHARACTERISTIC_SLUGS: Readonly<Record<Characteristic, string>> = {
  'joint-needs': 'behovskartlegging',
  'shared-picture': 'utfordringsbilde',
  deliberation: 'prioritering',
  'target-group': 'malgruppe',
  arenas: 'arenaer',
  leadership: 'ledelse',
};

/** @example characteristicAt('ledelse') // 'leadership' */
export function characteristicAt(slug: string): Characteristic | null {
  const found = Object.entries(CHARACTERISTIC_SLUGS).find(([, word]) => word === slug);
  return found ? (found[0] as Characteristic) : null;
}

/**
 * Whether a text can be the id of a county governor: the database refuses some of what an address can hold with an error.
 * @example isOfficeId('innlandet') // true; isOfficeId('\\0') // false
 */
export function isOfficeId(text: string): boolean {
  return /^[a-z0-9-]{1,64}$/.test(text);
}

/** The query of a view without what is plain: `?per=2022-06-01&mot=2020-06-01`. */
export function viewQuery(view: Partial<BoardView>, plain: PlainView): string {
  const query = new URLSearchParams();
  if (view.day !== undefined && view.day !== plain.day) query.set('per', view.day);
  if (view.compare !== undefined && view.compare !== plain.compare) query.set('mot', view.compare ?? '');
  if (view.voice !== undefined && view.voice !== 'evidence') query.set('syn', VOICE_WORDS[view.voice]);
  if (view.region) query.set('region', view.region);
  if (view.page !== undefined && view.page > 1) query.set('side', String(view.page));
  const text = query.toString();
  return text ? `?${text}` : '';
}

/** The days of a view, said in full: what is plain elsewhere need not be plain there. */
export function carriedQuery({ day, compare }: PlainView, today: string): string {
  const query = new URLSearchParams();
  if (day !== today) query.set('per', day);
  query.set('mot', compare ?? '');
  return `?${query.toString()}`;
}

/** The file of what a view shows. */
export function exportPath(
  programme: string,
  format: 'csv' | 'xlsx',
  { region, ...view }: Pick<BoardView, 'day' | 'compare' | 'region'>,
  today: string,
): string {
  const base = `/api/program/${programme}/dykos/status.${format}${carriedQuery(view, today)}`;
  return region ? `${base}&region=${encodeURIComponent(region)}` : base;
}

export function programmeHome(programme: string): string {
  return `/program/${programme}`;
}

export function municipalityHome(programme: string, number: string): string {
  return `${programmeHome(programme)}/kommuner/${number}`;
}

/** Where what lies behind a square stands. */
export function squarePath(programme: string, number: string, characteristic: Characteristic): string {
  return `${municipalityHome(programme, number)}/dykos/${CHARACTERISTIC_SLUGS[characteristic]}`;
}

/** Where a fact was registered: a registration, a round, or the year of a pool. */
export function factPath(programme: string, number: string, { kind, id }: Pick<FactRef, 'kind' | 'id'>): string {
  if (kind === 'form') return `${programmeHome(programme)}/refleksjon/${id}`;
  const home = municipalityHome(programme, number);
  if (kind === 'pool') return `${home}/${id}`;
  const slug = kindOf(kind)?.slug;
  return slug ? `${home}/registrering/${slug}/${id}` : `${home}/registrering`;
}

/** What the sources tell of the pilot, as registrations: own words, no field that no source states, and a day that says how it was set. */
import { type Citation, type Content, SECTORS, type Sector } from '@/lib/registration/types';
import { PROGRAMME } from '../load-pilot';
import { stableUuid } from '../write';

/** A version of a registration. */
export interface Told {
  /** ISO date from which it holds. */
  readonly on: string;
  readonly content: Content;
  readonly citation: Citation;
}

/** Whose it is: a municipality or a county governor of the pilot, by name; the programme has neither. */
export type Owner =
  | { readonly municipality: string }
  | { readonly countyGovernor: string }
  | { readonly programme: true };

export interface SeedFact {
  readonly owner: Owner;
  readonly kind: string;
  /** Stable among the owner's registrations of its kind. */
  readonly key: string;
  /** From the first; a later one tells what changed. */
  readonly versions: readonly [Told, ...Told[]];
}

/** The id of a registration that is told of, for others to refer to. */
export function factId(owner: Owner, kind: string, key: string): string {
  return stableUuid(`registration:${PROGRAMME}:${Object.values(owner).join()}:${kind}:${key}`);
}

/** The day from which something is said to hold where the source gives none; the citation says which of these it is. */
const DAYS = {
  /** The annex rests on what the municipalities described in March 2020, and may be outdated. */
  description: '2020-03-01',
  /** "At the time of the interview", which the annex does not date. */
  interview: '2020-03-01',
  /** Not dated: from the pilot's start. */
  start: '2020-01-01',
  /** Not dated, and known to have come during the pilot: at its planned end. */
  end: '2022-12-31',
} as const;
type Undated = keyof typeof DAYS;
/** Dated by month, season or year alone: the first day of it. Winter begins in January here, as the year does. */
type Rough = { readonly month: string } | { readonly season: string } | { readonly year: string };
/** An ISO date is a day that the source states. */
export type When = Undated | Rough | string;

interface Where {
  readonly section?: string;
  readonly figure?: string;
  readonly annex?: string;
  readonly slide?: string;
  readonly page?: string;
  readonly borders?: string;
  /** What no source states: `state`, `outcome`, `region` … */
  readonly inferred?: string;
}

export function told(when: When, content: Content, source: string, { inferred, ...where }: Where): Told {
  const { on, dating } = dayOf(when);
  const parts = Object.entries({ ...where, dating, inferred }).filter(([, value]) => value !== undefined);
  return { on, content, citation: { source, reference: parts.map((part) => part.join('=')).join(';') } };
}

function dayOf(when: When): { readonly on: string; readonly dating?: string } {
  if (typeof when === 'object') {
    const [[dating = '', on = ''] = []] = Object.entries(when);
    return { on, dating };
  }
  return when in DAYS ? { on: DAYS[when as Undated], dating: when } : { on: when };
}

/** A member of a group: role, side, sector. Where the source does not say, it stays open. */
type Member = readonly [role: string, side?: string | null, sector?: Sector];

/** What a group is: its sectors are those of its members. */
export function group(content: Content, members: readonly Member[] = []): Content {
  const sectors = SECTORS.filter((sector) => members.some((member) => member[2] === sector));
  const rows = members.map(([role, side, sector]) => ({ role, ...(side && { side }), ...(sector && { sector }) }));
  return { ...content, ...(sectors.length > 0 && { sectors }), ...(rows.length > 0 && { members: rows }) };
}

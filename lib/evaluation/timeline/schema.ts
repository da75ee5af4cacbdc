/** What the calendar's address carries, in words that people can read: `?spor=evaluator&type=intervjurunde&ar=2020`. */
import { z } from 'zod';
import { EVENT_TYPES, type EventType, type Party, type TimelineFilter } from './types';

export const PARTY_WORDS: Readonly<Record<Party, string>> = {
  'project-group': 'prosjektgruppa',
  evaluator: 'evaluator',
  'county-governor': 'statsforvalteren',
  'competence-environment': 'kompetansemiljo',
  directorates: 'direktoratene',
  'project-leaders': 'prosjektlederne',
  'leader-groups': 'ledergruppene',
  politicians: 'politikere',
  'resource-group': 'ressursgruppa',
};

export const TYPE_WORDS: Readonly<Record<EventType, string>> = {
  'interview-round': 'intervjurunde',
  'reflection-round': 'refleksjonsrunde',
  workshop: 'arbeidsverksted',
  gathering: 'samling',
  'network-meeting': 'nettverksmote',
  conference: 'konferanse',
  deliverable: 'leveranse',
  deadline: 'frist',
};

const one = z.string().max(60).optional().catch(undefined);
const address = z.object({ spor: one, spurt: one, type: one, ar: one }).catch({});

/** What cannot be read is as if it were not there. */
export function readTimelineFilter(query: unknown): TimelineFilter {
  const { spor, spurt, type, ar } = address.parse(query);
  return {
    asks: partyCalled(spor),
    asked: partyCalled(spurt),
    type: EVENT_TYPES.find((known) => TYPE_WORDS[known] === type) ?? null,
    year: ar !== undefined && /^(19|20)\d\d$/.test(ar) ? Number(ar) : null,
  };
}

function partyCalled(word: string | undefined): Party | null {
  const found = Object.entries(PARTY_WORDS).find(([, known]) => known === word);
  return (found?.[0] as Party | undefined) ?? null;
}

/** The same choice as an address's query; empty where nothing is chosen. */
export function timelineQuery({ asks, asked, type, year }: TimelineFilter): string {
  const query = new URLSearchParams();
  if (asks) query.set('spor', PARTY_WORDS[asks]);
  if (asked) query.set('spurt', PARTY_WORDS[asked]);
  if (type) query.set('type', TYPE_WORDS[type]);
  if (year !== null) query.set('ar', String(year));
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

/** A single event of the calendar, or null: `?hendelse=runde-2022`. */
export function readEventId(query: unknown): string | null {
  const { hendelse } = z.object({ hendelse: one }).catch({}).parse(query);
  return hendelse ?? null;
}

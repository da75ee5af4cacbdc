/** Finding measures among all that municipalities have registered. */
import { compareNames } from '../../../format';
import type { Content } from '../../../registration/types';
import type { Measure } from '../../types';
import { type AgeBand, CHOICE_FILTERS, type MeasureFilter, NOT_STATED, type NotStated, type Order } from '../types';
import { fold } from './fold';

/**
 * Whether a measure is what is looked for: every word of the search stands somewhere in the municipality's name, the measure's name,
 * its description or its method, and every filter holds. To ask for more never finds more.
 * @example matches(measure, { ...NO_FILTER, search: 'froya dor' }) // false: ø is a letter of its own; 'frøya dør' finds it
 */
export function matches(measure: Measure, filter: MeasureFilter): boolean {
  const { content, place } = measure;
  return (
    CHOICE_FILTERS.every((key) => filter[key] === null || filter[key] === (content[key] ?? NOT_STATED)) &&
    (filter.evaluation === null || filter.evaluation === measure.evaluation) &&
    (filter.sector === null || hasSector(content, filter.sector)) &&
    (filter.age === null || isForAge(content, filter.age)) &&
    (filter.region === null || filter.region === place.region.id) &&
    (filter.municipality === null || filter.municipality === place.number) &&
    hasWords(measure, filter.search)
  );
}

function hasSector({ sectors }: Content, asked: string): boolean {
  if (!Array.isArray(sectors)) return asked === NOT_STATED;
  return (sectors as readonly string[]).includes(asked);
}

/**
 * Whether the band that a measure is for touches the one that is asked for. Where only one end is stated, the other is open: what is
 * stated must not speak against it.
 */
function isForAge({ ageFrom, ageTo }: Content, asked: AgeBand | NotStated): boolean {
  if (ageFrom === undefined && ageTo === undefined) return asked === NOT_STATED;
  if (asked === NOT_STATED) return false;
  const [from = 0, to = 0] = asked.split('-').map(Number);
  return Number(ageFrom ?? from) <= to && Number(ageTo ?? to) >= from;
}

function hasWords({ name, place, content }: Measure, search: string): boolean {
  const words = fold(search).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return true;
  const searched = fold([place.name, name, content.description ?? '', content.method ?? ''].join('\n'));
  return words.every((word) => searched.includes(word));
}

/** By municipality, or by the day it began; those without a day come last. Names decide between equals. */
export function sortMeasures(measures: readonly Measure[], order: Order): readonly Measure[] {
  const byName = (a: Measure, b: Measure) =>
    compareNames(a.place.name, b.place.name) || compareNames(a.name, b.name) || (a.id < b.id ? -1 : 1);
  if (order === 'municipality') return [...measures].sort(byName);
  const start = ({ content }: Measure) => String(content.startsOn ?? '9999');
  return [...measures].sort((a, b) => (start(a) === start(b) ? byName(a, b) : start(a) < start(b) ? -1 : 1));
}

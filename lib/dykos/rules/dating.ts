/** How well the day is known on which a status changed. */
import { type FactRow, firstDayOf, type Sources } from './facts';
import { monthsAfter } from './months';
import { THRESHOLDS } from './thresholds';

/**
 * How the day was set where nothing that happened on it has a stated day: a registration that the source does not date, the anniversary
 * of one, or a pool, which holds for its year. Undefined where anything on it is stated to the day.
 * @example datingOfDay({ registrations: [], forms: [], pools: [{ year: 2021 }] }, '2021-01-01') // 'year'
 */
export function datingOfDay({ registrations, forms, pools }: Sources, day: string): string | undefined {
  const rows = registrations.filter(({ state, effectiveOn }) => state !== 'draft' && effectiveOn === day);
  const isStated =
    rows.some(({ dating }) => !dating) ||
    forms.some(({ on }) => on === day) ||
    registrations.some((row) => daysWithin(row).includes(day));
  if (isStated) return undefined;
  const lasting = registrations.find(
    ({ kind, effectiveOn }) => kind === 'group' && monthsAfter(effectiveOn, THRESHOLDS.lastingMonths) === day,
  );
  const dating = rows[0]?.dating ?? lasting?.dating;
  return dating ?? (pools.some(({ year }) => firstDayOf(year) === day) ? 'year' : undefined);
}

/** Days that stand in what was registered. */
function daysWithin({ content: { adoptions, adoptedOn, endedOn } }: FactRow): readonly unknown[] {
  const rows = Array.isArray(adoptions) ? adoptions : [];
  return [adoptedOn, endedOn, ...rows.map((one) => (typeof one === 'object' ? one.on : undefined))];
}

import { formatClock } from '@/lib/format';
import type { Locale } from '@/lib/locale';
import type { SavedField } from '@/lib/reflection/response/types';
import { osloDate } from '@/lib/time';
import { type AnswerTexts, fill } from './answer-texts';

const TAG: Record<Locale, string> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };

/** *Lagret kl. 14:32:07 av Ida*; with the day where that was another than today. */
export function savedWords(field: SavedField, brought: boolean, { texts, locale, today }: WordContext): string {
  const instant = new Date(field.savedAt);
  const values = {
    time: formatClock(instant),
    date: new Intl.DateTimeFormat(TAG[locale], { dateStyle: 'long', timeZone: 'Europe/Oslo' }).format(instant),
    name: field.savedBy?.name || texts.someone,
  };
  const isToday = osloDate(instant) === today;
  if (brought && isToday) return fill(texts.broughtAt, values);
  if (!field.savedBy) return fill(isToday ? texts.savedAtBySystem : texts.savedOnBySystem, values);
  return fill(isToday ? texts.savedAt : texts.savedOn, values);
}

export interface WordContext {
  readonly texts: AnswerTexts;
  readonly locale: Locale;
  /** The calendar date in Norway when the page was made. */
  readonly today: string;
}

/** *Ida, Jon og Tuva*. */
export function joinNames(names: readonly string[], and: string): string {
  const [last, ...rest] = [...names].reverse();
  return rest.length === 0 ? (last ?? '') : `${rest.reverse().join(', ')} ${and} ${last}`;
}

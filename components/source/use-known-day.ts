import { useLocale, useTranslations } from 'next-intl';
import { formatDate, formatMonth } from '@/lib/format';
import { knownDay, seasonOf } from '@/lib/source/rules';

/**
 * A day as far as it is known, wherever one is shown: a day that no source states is never written as if somebody knew it. `near` is
 * the time alone, for places that say in a line of their own how the day was set; `known` says itself that it is not stated.
 */
export function useKnownDay() {
  const t = useTranslations('source.known');
  const locale = useLocale();
  const near = (day: string, dating: string | null = null): string => {
    const year = day.slice(0, 4);
    switch (knownDay(dating)) {
      case 'day':
        return formatDate(day, locale);
      case 'month':
      case 'around':
        return formatMonth(day, locale);
      case 'season':
        return t(seasonOf(day), { year });
      case 'year':
      case 'undated':
        return year;
    }
  };
  const known = (day: string, dating: string | null = null): string => {
    const much = knownDay(dating);
    const time = near(day, dating);
    return much === 'around' || much === 'undated' ? t(much, { time }) : time;
  };
  /** The same at the head of a line. */
  const begin = (day: string, dating: string | null = null): string => {
    const text = known(day, dating);
    return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
  };
  return { near, known, begin };
}

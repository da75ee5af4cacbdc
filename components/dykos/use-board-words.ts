import { useLocale, useTranslations } from 'next-intl';
import type {
  Characteristic,
  ExternalAssessment,
  FactRef,
  Missing,
  SelfRating,
  Stage,
  Status,
} from '@/lib/dykos/types';
import { formatDate, formatInteger } from '@/lib/format';
import type { Round } from '@/lib/reflection/types';

/** The words of the model and of dashboards, fetched once for a whole grid. */
export function useBoardWords() {
  const t = useTranslations('dykos');
  const model = useTranslations('dykosModel');
  const locale = useLocale();
  const day = (iso: string) => formatDate(iso, locale);
  return {
    t,
    model,
    day,
    count: (value: number) => formatInteger(value, locale),
    status: (status: Status) => model(`statuses.${status}`),
    characteristic: (one: Characteristic) => model(`characteristics.${one}.name`),
    stage: (one: Stage) => model(`stages.${one}.name`),
    because: ({ because, values }: Pick<FactRef, 'because' | 'values'>) =>
      model(`because.${because}`, { ...NONE, ...values }),
    missing: ({ key, values }: Missing) => model(`missing.${key}`, { ...NONE, ...values }),
    round: ({ names, year }: Pick<Round, 'names' | 'year'>) =>
      names?.[locale] ?? t('place.roundName', { year: String(year) }),
    /** What a leader group said, in the few words that a square has room for. */
    rating: ({ range, items }: SelfRating): string => {
      if (range) {
        const [from, to, maximum] = [range.from, range.to, range.maximum].map(String);
        return range.from === range.to
          ? t('selfRating.value', { value: from ?? '', maximum: maximum ?? '' })
          : t('selfRating.range', { from: from ?? '', to: to ?? '', maximum: maximum ?? '' });
      }
      return items.some(({ hasText }) => hasText) ? t('selfRating.text') : t('selfRating.choice');
    },
    assessed: ({ by, on }: ExternalAssessment): string =>
      by ? t('assessment.by', { name: by, day: day(on) }) : t('assessment.on', { day: day(on) }),
  };
}
/** What a message may name; those that do not name it leave it unread. */
const NONE = { count: 0, year: '' };

export type BoardWords = ReturnType<typeof useBoardWords>;

import { useLocale, useTranslations } from 'next-intl';
import type {
  Characteristic,
  ExternalAssessment,
  FactRef,
  Missing,
  SelfRating,
  Stage,
  Status,
  StatusChange,
} from '@/lib/dykos/types';
import { formatDate, formatInteger } from '@/lib/format';
import type { Round } from '@/lib/reflection/types';

/** The words of the model and of dashboards, fetched once for a whole grid: the same word is put together once, and then remembered. */
export function useBoardWords() {
  const t = useTranslations('dykos');
  const model = useTranslations('dykosModel');
  const locale = useLocale();
  const day = remembered(
    (iso) => iso,
    (iso: string) => formatDate(iso, locale),
  );
  const status = remembered(
    (one) => one,
    (one: Status) => model(`statuses.${one}`),
  );
  const inSentence = (one: Status) => status(one).toLowerCase();
  const characteristic = remembered(
    (one) => one,
    (one: Characteristic) => model(`characteristics.${one}.name`),
  );
  return {
    t,
    model,
    day,
    count: (value: number) => formatInteger(value, locale),
    status,
    characteristic,
    stage: remembered(
      (one) => one,
      (one: Stage) => model(`stages.${one}.name`),
    ),
    /** What a square says of the status before. */
    from: remembered(
      (one) => one,
      (before: Status) => t('grid.from', { status: inSentence(before) }),
    ),
    change: remembered(
      (one) => [one.characteristic, one.from, one.to].join(),
      (one: Pick<StatusChange, 'characteristic' | 'from' | 'to'>) =>
        t('changes.up', {
          characteristic: characteristic(one.characteristic),
          from: inSentence(one.from),
          to: inSentence(one.to),
        }),
    ),
    because: remembered(
      ({ because, values }) => [because, ...Object.entries(values)].join(),
      ({ because, values }: Pick<FactRef, 'because' | 'values'>) => model(`because.${because}`, { ...NONE, ...values }),
    ),
    missing: remembered(
      ({ key, values }) => [key, ...Object.entries(values)].join(),
      ({ key, values }: Missing) => model(`missing.${key}`, { ...NONE, ...values }),
    ),
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

/** Squares say the same few words hundreds of times, and each time a message is put together takes as long as the square. */
function remembered<T>(keyOf: (one: T) => string, say: (one: T) => string): (one: T) => string {
  const known = new Map<string, string>();
  return (one) => {
    const key = keyOf(one);
    const word = known.get(key) ?? say(one);
    known.set(key, word);
    return word;
  };
}

/** What a message may name; those that do not name it leave it unread. */
const NONE = { count: 0, year: '' };

export type BoardWords = ReturnType<typeof useBoardWords>;

import { useLocale, useTranslations } from 'next-intl';
import { useKnownDay } from '@/components/source/use-known-day';
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
import { datingOf } from '@/lib/source/rules';

/** The words of the model and of dashboards, fetched once for a whole grid: the same word is put together once, and then remembered. */
export function useBoardWords() {
  const t = useTranslations('dykos');
  const model = useTranslations('dykosModel');
  const locale = useLocale();
  const { known, begin } = useKnownDay();
  const list = new Intl.ListFormat(locale === 'en' ? 'en-GB' : 'nb-NO', { type: 'conjunction' });
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
  const because = remembered(
    ({ because, values }) => [because, ...Object.entries(values)].join(),
    ({ because, values }: Reason) => model(`because.${because}`, { ...NONE, ...values }),
  );
  return {
    t,
    model,
    day,
    /** A day on which something was or began, as far as it is known. */
    known,
    begin,
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
    because,
    /** Why, in one line: a reason that only the year tells apart is given once, with its years. */
    reasons: (refs: readonly Reason[]): string => {
      const joined = refs.map((ref) => {
        const years = refs.flatMap(({ because, values }) => (because === ref.because ? (values.year ?? []) : []));
        const unlike = [...new Set(years.map(String))].sort();
        if (unlike.length < 2) return because(ref);
        return because({
          because: ref.because,
          values: { ...ref.values, year: list.format(unlike), years: unlike.length },
        });
      });
      return `${[...new Set(joined)].join('. ')}.`;
    },
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
    assessed: ({ by, on, source }: ExternalAssessment): string => {
      const when = known(on, datingOf(source));
      return by ? t('assessment.by', { name: by, day: when }) : t('assessment.on', { day: when });
    },
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
const NONE = { count: 0, year: '', years: 1 };

type Reason = Pick<FactRef, 'because' | 'values'>;

export type BoardWords = ReturnType<typeof useBoardWords>;

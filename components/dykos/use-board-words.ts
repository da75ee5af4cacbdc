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
} from '@/lib/dykos/types';
import { formatDate, formatInteger } from '@/lib/format';
import type { Round } from '@/lib/reflection/types';
import { datingOf } from '@/lib/source/rules';

/** The words of the model and of dashboards, fetched once for a whole grid. */
export function useBoardWords() {
  const t = useTranslations('dykos');
  const model = useTranslations('dykosModel');
  const locale = useLocale();
  const { known, begin } = useKnownDay();
  const list = new Intl.ListFormat(locale === 'en' ? 'en-GB' : 'nb-NO', { type: 'conjunction' });
  const because = ({ because, values }: Reason) => model(`because.${because}`, { ...NONE, ...values });
  const day = (iso: string) => formatDate(iso, locale);
  return {
    t,
    model,
    day,
    /** A day on which something was or began, as far as it is known. */
    known,
    begin,
    count: (value: number) => formatInteger(value, locale),
    status: (status: Status) => model(`statuses.${status}`),
    characteristic: (one: Characteristic) => model(`characteristics.${one}.name`),
    stage: (one: Stage) => model(`stages.${one}.name`),
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
    assessed: ({ by, on, source }: ExternalAssessment): string => {
      const when = known(on, datingOf(source));
      return by ? t('assessment.by', { name: by, day: when }) : t('assessment.on', { day: when });
    },
  };
}
/** What a message may name; those that do not name it leave it unread. */
const NONE = { count: 0, year: '', years: 1 };

type Reason = Pick<FactRef, 'because' | 'values'>;

export type BoardWords = ReturnType<typeof useBoardWords>;

import { useLocale, useTranslations } from 'next-intl';
import { useKnownDay } from '@/components/source/use-known-day';
import { formatDate } from '@/lib/format';
import type { Measure, StatusStep } from '@/lib/measure/types';
import type { Content, Gap } from '@/lib/registration/types';

/** The words that are said of measures in lists and on pages. */
export function useMeasureWords() {
  const t = useTranslations('measure');
  const k = useTranslations('registrationKinds.measure.fields');
  const o = useTranslations('registrationOptions');
  const left = useTranslations('registration.left');
  const locale = useLocale();
  const { near, known } = useKnownDay();
  /** What a choice of a field is called. */
  const option = (field: string, choice: string): string =>
    k.has(`${field}.options.${choice}` as never) ? k(`${field}.options.${choice}` as never) : choice;
  const sector = (name: string): string => (o.has(name as never) ? o(name as never) : name);
  return {
    t,
    option,
    sector,
    day: (on: string) => formatDate(on, locale),
    near,
    known,
    gap: (gap: Gap) => left(gap),
    /** Null where neither end is stated. */
    age: ({ ageFrom, ageTo }: Content): string | null => {
      if (typeof ageFrom === 'number' && typeof ageTo === 'number')
        return ageFrom === ageTo ? t('agesOne', { from: ageFrom }) : t('ages', { from: ageFrom, to: ageTo });
      if (typeof ageFrom === 'number') return t('agesFrom', { from: ageFrom });
      return typeof ageTo === 'number' ? t('agesTo', { to: ageTo }) : null;
    },
    sectors: ({ sectors }: Content): string | null =>
      Array.isArray(sectors) ? (sectors as readonly string[]).map(sector).join(', ') : null,
    step: ({ state, on, dating }: StatusStep): string => {
      const day = known(on, dating);
      return state === null ? t('withdrawnStep', { day }) : t('step', { state: option('state', state), day });
    },
    state: ({ state }: Pick<Measure, 'state'>): string => (state === null ? t('notStated') : option('state', state)),
  };
}

export type MeasureWords = ReturnType<typeof useMeasureWords>;

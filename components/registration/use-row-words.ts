import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { formatDate, formatInstant } from '@/lib/format';
import { UNDATED } from '@/lib/registration/rules/order';
import type { KindDefinition, RegisterRow, Registration } from '@/lib/registration/types';
import { dateOf } from '@/lib/time';
import { useKindWords } from './use-kind-words';

type Titled = Pick<Registration, 'content'>;
type Dated = Pick<Registration, 'content' | 'effectiveOn'>;

/** By month, December being 0. */
const SEASONS = [
  ...(['winter', 'winter', 'winter'] as const),
  ...(['spring', 'spring', 'spring'] as const),
  ...(['summer', 'summer', 'summer'] as const),
  ...(['autumn', 'autumn', 'autumn'] as const),
];

/** What a registration is called, the day it holds from, and who wrote it. */
export function useRowWords(definition: Pick<KindDefinition, 'kind' | 'title' | 'sections'>) {
  const t = useTranslations('registration');
  const locale = useLocale();
  const format = useFormatter();
  const words = useKindWords(definition);
  const fields = definition.sections.flatMap((section) => section.fields);
  const isChoice = fields.find(({ key }) => key === definition.title)?.type === 'choice';
  return {
    ...words,
    title: ({ content }: Titled): string => {
      const value = content[definition.title];
      if (typeof value !== 'string') return t('untitled', { kind: words.name.toLowerCase() });
      return isChoice ? words.option(definition.title, value) : value;
    },
    day: ({ effectiveOn, content }: Dated): string => {
      if (effectiveOn === UNDATED) return t('undated');
      const [year = '', month = ''] = effectiveOn.split('-');
      // A day that nobody knows is not shown as if somebody did.
      if (content.precision === 'year') return t('inYear', { year });
      if (content.precision === 'season') return t(`season.${SEASONS[Number(month) % 12] ?? 'winter'}`, { year });
      if (content.precision === 'month')
        return t('inMonth', {
          month: format.dateTime(dateOf(effectiveOn), { month: 'long', year: 'numeric', timeZone: 'UTC' }),
        });
      return t('from', { day: formatDate(effectiveOn, locale) });
    },
    /** The seed is nobody, and a name is not for every reader. */
    written: ({ recordedBy: name, recordedAt }: Pick<RegisterRow, 'recordedBy' | 'recordedAt'>): string => {
      const at = formatInstant(recordedAt, locale);
      return name ? t('writtenBy', { name, at }) : t('written', { at });
    },
  };
}

import { useLocale, useTranslations } from 'next-intl';
import { formatDate, formatInstant } from '@/lib/format';
import { UNDATED } from '@/lib/registration/rules/order';
import type { KindDefinition, RegisterRow, Registration } from '@/lib/registration/types';
import { useKindWords } from './use-kind-words';

type Titled = Pick<Registration, 'content'>;

/** What a registration is called, the day it holds from, and who wrote it. */
export function useRowWords(definition: Pick<KindDefinition, 'kind' | 'title' | 'sections'>) {
  const t = useTranslations('registration');
  const locale = useLocale();
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
    day: (effectiveOn: string): string =>
      effectiveOn === UNDATED ? t('undated') : t('from', { day: formatDate(effectiveOn, locale) }),
    /** The seed is nobody, and a name is not for every reader. */
    written: ({ recordedBy: name, recordedAt }: Pick<RegisterRow, 'recordedBy' | 'recordedAt'>): string => {
      const at = formatInstant(recordedAt, locale);
      return name ? t('writtenBy', { name, at }) : t('written', { at });
    },
  };
}

import { useLocale, useTranslations } from 'next-intl';
import { useKnownDay } from '@/components/source/use-known-day';
import { formatInstant } from '@/lib/format';
import { UNDATED } from '@/lib/registration/rules/order';
import type { KindDefinition, RegisterRow, Registration } from '@/lib/registration/types';
import { datingOf } from '@/lib/source/rules';
import { useKindWords } from './use-kind-words';

/** Kinds that happen on a day; the others hold from one on. */
const HAPPENS: readonly string[] = [
  'baseline',
  'deliberation',
  'advice',
  'gathering',
  'activity',
  'recommendation',
  'conclusion',
  'assessment',
];

type Titled = Pick<Registration, 'content'>;
type Dated = Pick<Registration, 'content' | 'effectiveOn' | 'citation'>;

/** What a registration is called, the day it holds from, and who wrote it. */
export function useRowWords(definition: Pick<KindDefinition, 'kind' | 'title' | 'sections'>) {
  const t = useTranslations('registration');
  const locale = useLocale();
  const { known, begin } = useKnownDay();
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
    day: ({ effectiveOn, content, citation }: Dated): string => {
      if (effectiveOn === UNDATED) return t('undated');
      // What the writer says of the day, else what the citation says of it.
      const dating = content.precision === undefined ? datingOf(citation) : String(content.precision);
      const rough = dating === 'day' ? null : dating;
      return HAPPENS.includes(definition.kind)
        ? begin(effectiveOn, rough)
        : t('from', { day: known(effectiveOn, rough) });
    },
    /** The seed is nobody, and a name is not for every reader. */
    written: ({ recordedBy: name, recordedAt }: Pick<RegisterRow, 'recordedBy' | 'recordedAt'>): string => {
      const at = formatInstant(recordedAt, locale);
      return name ? t('writtenBy', { name, at }) : t('written', { at });
    },
  };
}

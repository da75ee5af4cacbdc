import { useLocale, useTranslations } from 'next-intl';
import { SourceCitation } from '@/components/source/source-citation';
import { DefinitionList } from '@/components/ui/definition-list';
import { Section } from '@/components/ui/section';
import { SourceLine } from '@/components/ui/source-line';
import { formatDate } from '@/lib/format';
import type { Programme } from '@/lib/programme/types';

/** What the programme document says of the programme (004 §1.1, §2, §3.3, §5). */
export function ProgrammeFacts({ programme }: { programme: Programme }) {
  const t = useTranslations('programme');
  const locale = useLocale();
  const { revisedEndYear, source } = programme;
  const period = { from: String(programme.firstYear), to: formatDate(programme.plannedEnd, locale) };
  return (
    <Section id="om" title={t('factsTitle')}>
      <DefinitionList
        items={[
          {
            term: t('period'),
            description:
              revisedEndYear === null
                ? t('periodValue', period)
                : t('periodExtended', { ...period, year: String(revisedEndYear) }),
          },
          { term: t('aim'), description: t('aimValue') },
          { term: t('targetGroup'), description: t('targetGroupValue') },
          { term: t('rule'), description: t('ruleValue') },
          { term: t('noWorse'), description: t('noWorseValue') },
        ]}
      />
      <SourceLine source={<SourceCitation source={{ ...source, reference: 'section=1.1, 2, 3.3, 5' }} />} />
    </Section>
  );
}

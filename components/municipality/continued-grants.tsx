import { useLocale, useTranslations } from 'next-intl';
import { SourceCitation } from '@/components/source/source-citation';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { SourceLine } from '@/components/ui/source-line';
import type { MunicipalityGrant } from '@/lib/municipality/types';
import { GrantAmounts } from './grant-amounts';

type ContinuedGrantsProps = {
  readonly grants: readonly MunicipalityGrant[];
  /** What the sources tell of such grants, they tell of the pilot. */
  readonly isPilot: boolean;
};

/** Grants that run on beside the pool (R6). Shown to those who may see them, and to nobody else. */
export function ContinuedGrants({ grants, isPilot }: ContinuedGrantsProps) {
  const t = useTranslations('municipality');
  const locale = useLocale();
  const source = grants[0]?.source;
  return (
    <Section id="videreforte" title={t('continuedTitle')} lead={t('continuedLead')}>
      {grants.length === 0 ? (
        <EmptyState title={t('continuedEmptyTitle')}>
          {t(isPilot ? 'continuedEmptyText' : 'continuedEmptyOther')}
        </EmptyState>
      ) : (
        <GrantAmounts caption={t('continuedCaption')} grants={grants} locale={locale} />
      )}
      {source && <SourceLine source={<SourceCitation source={source} />} />}
    </Section>
  );
}

import { useLocale, useTranslations } from 'next-intl';
import { SourceCitation } from '@/components/source/source-citation';
import { Section } from '@/components/ui/section';
import { SourceLine } from '@/components/ui/source-line';
import type { MunicipalityProfile } from '@/lib/municipality/types';
import { GrantAmounts } from './grant-amounts';

/** What the municipality received from the programme's schemes before the pool. */
export function MunicipalityGrants({ profile }: { profile: MunicipalityProfile }) {
  const t = useTranslations('municipality');
  const locale = useLocale();
  const { grants, programme, name } = profile;
  const year = String(programme.baselineYear);
  const received = grants.filter(({ amount }) => amount > 0);
  const source = grants[0]?.source;
  return (
    <Section id="tilskudd" title={t('grantsTitle', { year })}>
      {received.length === 0 ? (
        <p>{t('grantsNone', { name, year })}</p>
      ) : (
        <GrantAmounts caption={t('grantsCaption', { year })} grants={grants} locale={locale} />
      )}
      {source && <SourceLine source={<SourceCitation source={source} />} />}
    </Section>
  );
}

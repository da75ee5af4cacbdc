import { useLocale, useTranslations } from 'next-intl';
import { Stats } from '@/components/ui/stat';
import { summarisePools } from '@/lib/allocation/decided/rules';
import type { PoolTable } from '@/lib/allocation/decided/types';
import { formatMillions } from '@/lib/format';
import type { ProgrammeSummary } from '@/lib/programme/types';

type ProgrammeStatsProps = { readonly programme: ProgrammeSummary; readonly table: PoolTable };

/** How much, to how many, from what. */
export function ProgrammeStats({ programme, table }: ProgrammeStatsProps) {
  const t = useTranslations('programme');
  const locale = useLocale();
  const { municipalities, regions, schemes, firstYear, lastYear } = programme;
  // Noughts before anything has begun tell nothing.
  if (municipalities === 0) return null;
  const amount = formatMillions(summarisePools(table.municipalities).total, locale);
  return (
    <Stats
      stats={[
        { figure: t('millions', { amount }), label: t('granted', { from: String(firstYear), to: String(lastYear) }) },
        { figure: t('municipalitiesCount', { count: municipalities }), label: t('regionsCount', { count: regions }) },
        { figure: t('schemesCount', { count: schemes }), label: t('schemesUnder') },
      ]}
    />
  );
}

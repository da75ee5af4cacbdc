import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { DatasetSection } from '@/components/open-data/dataset-section';
import { FormatList } from '@/components/open-data/format-list';
import { LicenceTable } from '@/components/open-data/licence-table';
import { ParameterTable } from '@/components/open-data/parameter-table';
import { DownloadLinks } from '@/components/ui/download-links';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { REQUESTS_PER_MINUTE } from '@/lib/limits';
import { DATASETS } from '@/lib/open-data/types';
import { DEFAULT_PROGRAMME } from '@/lib/programme/types';

export async function generateMetadata() {
  const t = await getTranslations('openData');
  return { title: t('title'), description: t('lead') };
}

export default async function OpenDataPage() {
  const t = await getTranslations('openData');
  const table = `/api/v1/programmes/${DEFAULT_PROGRAMME}/pool-table`;
  const code = (text: ReactNode) => <code>{text}</code>;
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      {DATASETS.map((dataset) => (
        <DatasetSection key={dataset} dataset={dataset} />
      ))}
      <Section id="table" title={t('tableTitle')}>
        <p>{t.rich('tableText', { code })}</p>
        <DownloadLinks
          of={t('tableDownloadsOf')}
          downloads={[
            { format: 'CSV', href: `${table}.csv` },
            { format: 'XLSX', href: `${table}.xlsx` },
          ]}
        />
      </Section>
      <Section id="parameters" title={t('parametersTitle')} lead={t('parametersLead')}>
        <ParameterTable />
      </Section>
      <Section id="formats" title={t('formatsTitle')}>
        <FormatList requestsPerMinute={REQUESTS_PER_MINUTE} />
      </Section>
      <Section id="developers" title={t('descriptionTitle')}>
        <p>{t.rich('descriptionText', { openapi: (text) => <a href="/api/v1/openapi.json">{text}</a> })}</p>
      </Section>
      <Section id="recompute" title={t('recomputeTitle')}>
        <p>{t.rich('recomputeText', { schema: (text) => <a href="/schemas/allocation-1.json">{text}</a> })}</p>
        <p className="mt-4">
          <code>npm run --silent allocate -- problem.json</code>
        </p>
        <p className="mt-4">{t.rich('recomputeSame', { code })}</p>
      </Section>
      <Section id="licence" title={t('licenceTitle')}>
        <LicenceTable />
      </Section>
    </>
  );
}

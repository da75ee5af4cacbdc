import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { ProgrammeFacts } from '@/components/programme/programme-facts';
import { ProgrammeLinks } from '@/components/programme/programme-links';
import { ProgrammeMunicipalities } from '@/components/programme/programme-municipalities';
import { ProgrammeStats } from '@/components/programme/programme-stats';
import { ProgrammeYears } from '@/components/programme/programme-years';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { Tag } from '@/components/ui/tag';
import { currentActor } from '@/lib/access/session';
import { getPoolTable } from '@/lib/allocation/decided/queries';
import { getProgrammeSummary } from '@/lib/programme/queries';

type Props = { readonly params: Promise<{ programme: string }> };

export async function generateMetadata({ params }: Props) {
  const [actor, { programme: id }, locale] = await Promise.all([currentActor(), params, getLocale()]);
  const programme = await getProgrammeSummary(actor, id);
  return { title: programme?.names[locale] };
}

export default async function ProgrammePage({ params }: Props) {
  const { programme: id } = await params;
  const actor = await currentActor();
  const [table, programme, t, locale] = await Promise.all([
    getPoolTable(actor, id),
    getProgrammeSummary(actor, id),
    getTranslations('programme'),
    getLocale(),
  ]);
  if (!table || !programme) notFound();
  const { municipalities, schemes, firstYear, lastYear, testData } = programme;
  const [from, to] = [String(firstYear), String(lastYear)];
  return (
    <>
      <PageHeader
        breadcrumbs={[{ label: t('listTitle'), href: '/program' }, { label: programme.names[locale] }]}
        title={programme.names[locale]}
        lead={testData ? t('leadTest') : t('lead', { municipalities, schemes, from, to })}
        tags={testData && <Tag tone="attention">{t('testData')}</Tag>}
      />
      <ProgrammeStats programme={programme} table={table} />
      <ProgrammeYears table={table} />
      {!testData && <ProgrammeFacts programme={programme} />}
      <Section id="videre" title={t('moreTitle')}>
        <ProgrammeLinks programme={programme} actor={actor} />
      </Section>
      <Section id="kommunene" title={t('municipalitiesTitle')}>
        <ProgrammeMunicipalities table={table} />
      </Section>
    </>
  );
}

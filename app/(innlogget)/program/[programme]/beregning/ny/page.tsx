import { randomUUID } from 'node:crypto';
import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { NewCalculation } from '@/components/calculation/new-calculation';
import { PageHeader } from '@/components/ui/page-header';
import { Tag } from '@/components/ui/tag';
import { requirePermission } from '@/lib/access/session';
import { chooseYear, readFormAddress } from '@/lib/calculation/schema';
import { getCalculationSubject } from '@/lib/calculation/subject/queries';
import { getProgramme } from '@/lib/programme/queries';

type Props = { readonly params: Promise<{ programme: string }>; readonly searchParams: Promise<unknown> };

export async function generateMetadata() {
  const t = await getTranslations('calculation');
  return { title: t('form.crumb') };
}

export default async function NewCalculationPage({ params, searchParams }: Props) {
  const { programme: id } = await params;
  const actor = await requirePermission('calculation.try', { programme: id });
  const programme = (await getProgramme(actor, id)) ?? notFound();
  const { startingPoint, year: wanted } = readFormAddress(await searchParams);
  const { years, year } = chooseYear(programme, startingPoint, wanted);
  const [subject, t, locale] = await Promise.all([
    getCalculationSubject(actor, id, year),
    getTranslations('calculation'),
    getLocale(),
  ]);
  if (!subject) notFound();
  const home = `/program/${id}`;
  return (
    <>
      <PageHeader
        breadcrumbs={[
          { label: programme.names[locale], href: home },
          { label: t('title'), href: `${home}/beregning` },
          { label: t('form.crumb') },
        ]}
        title={t('form.title', { year: String(year) })}
        lead={t(startingPoint === 'schemes' ? 'form.leadSchemes' : 'form.leadPreviousPools')}
        tags={programme.testData && <Tag tone="attention">{t('tags.testData')}</Tag>}
      />
      {/* A new form for each choice: what was typed for one year is not carried into another. */}
      <NewCalculation
        key={`${startingPoint} ${year}`}
        subject={subject}
        startingPoint={startingPoint}
        years={years}
        runId={randomUUID()}
      />
    </>
  );
}

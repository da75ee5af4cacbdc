import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { RunDetail } from '@/components/calculation/run-detail';
import { RunMarks } from '@/components/calculation/run-marks';
import { Note } from '@/components/ui/note';
import { PageHeader } from '@/components/ui/page-header';
import { Tag } from '@/components/ui/tag';
import { requirePermission } from '@/lib/access/session';
import { getRun } from '@/lib/calculation/queries';
import { readRunAddress } from '@/lib/calculation/schema';

type Props = {
  readonly params: Promise<{ programme: string; run: string }>;
  readonly searchParams: Promise<unknown>;
};

export async function generateMetadata() {
  const t = await getTranslations('calculation');
  return { title: t('title') };
}

export default async function RunPage({ params, searchParams }: Props) {
  const { programme: id, run: runId } = await params;
  const actor = await requirePermission('calculation.read', { programme: id });
  const run = await getRun(actor, id, runId);
  if (!run) notFound();
  const [t, locale] = await Promise.all([getTranslations('calculation'), getLocale()]);
  const { asked, isJustSaved } = readRunAddress(await searchParams);
  const home = `/program/${id}`;
  return (
    <>
      <PageHeader
        breadcrumbs={[
          { label: run.programme.names[locale], href: home },
          { label: t('title'), href: `${home}/beregning` },
          { label: run.name },
        ]}
        title={run.name}
        lead={t('run.lead', { startingPoint: t(`startingPoint.${run.startingPoint}`), year: String(run.year) })}
        tags={
          <>
            {run.programme.testData && <Tag tone="attention">{t('tags.testData')}</Tag>}
            {(run.isIllustration || run.hasInferred) && <RunMarks run={run} />}
          </>
        }
      />
      {isJustSaved && (
        <Note tone="success" announce>
          <p>{t('save.saved')}</p>
        </Note>
      )}
      <RunDetail run={run} asked={asked} />
    </>
  );
}

import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { PoolAnswer } from '@/components/allocation/pool-answer';
import { PoolSteps } from '@/components/allocation/pool-steps';
import { RecomputeSection } from '@/components/allocation/recompute-section';
import { UnknownCalculation } from '@/components/allocation/unknown-calculation';
import { Note } from '@/components/ui/note';
import { PageHeader } from '@/components/ui/page-header';
import { Segmented } from '@/components/ui/segmented';
import { Tag } from '@/components/ui/tag';
import { Toolbar } from '@/components/ui/toolbar';
import { currentActor } from '@/lib/access/session';
import { getPoolExplanation } from '@/lib/allocation/explanation/queries';
import { formatKroner } from '@/lib/format';

type Props = { readonly params: Promise<{ programme: string; number: string; year: string }> };

async function load({ params }: Props) {
  const [actor, { programme, number, year }] = await Promise.all([currentActor(), params]);
  const found = /^\d{4}$/.test(year) && (await getPoolExplanation(actor, programme, number, Number(year)));
  return found || notFound();
}

export async function generateMetadata(props: Props) {
  const [{ name, year, amount }, t, locale] = await Promise.all([
    load(props),
    getTranslations('municipality'),
    getLocale(),
  ]);
  return { title: t('whyTitle', { name, year: String(year), amount: formatKroner(amount, locale) }) };
}

export default async function WhyPage(props: Props) {
  const [explanation, t, a, locale] = await Promise.all([
    load(props),
    getTranslations('municipality'),
    getTranslations('allocations'),
    getLocale(),
  ]);
  const { programme, name, number, year, years, amount, run } = explanation;
  const home = `/program/${programme.id}`;
  const lead = !run
    ? t(explanation.isWithheld ? 'whyWithheldLead' : 'whyUnknownLead')
    : run.baseYear === null
      ? t('whyLeadSchemes', { count: run.schemes })
      : t('whyLead', { base: String(run.baseYear) });
  return (
    <>
      <PageHeader
        breadcrumbs={[
          { label: a('title'), href: `${home}/tildelinger` },
          { label: String(year), href: `${home}/tildelinger?ar=${year}` },
          { label: name, href: `${home}/kommuner/${number}` },
          { label: t('why') },
        ]}
        title={t('whyTitle', { name, year: String(year), amount: formatKroner(amount, locale) })}
        lead={lead}
        tags={programme.testData && <Tag tone="attention">{t('testData')}</Tag>}
      />
      <Toolbar>
        <Segmented
          label={a('year')}
          segments={years.map((one) => ({
            label: String(one),
            href: `${home}/kommuner/${number}/${one}`,
            current: one === year,
          }))}
        />
      </Toolbar>
      {run ? <PoolSteps explanation={explanation} run={run} /> : <UnknownCalculation explanation={explanation} />}
      <PoolAnswer explanation={explanation} />
      {run?.isInferred && <Note>{t('inferredNote')}</Note>}
      {run?.isOpen && <RecomputeSection explanation={explanation} run={run} />}
    </>
  );
}

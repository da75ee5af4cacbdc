import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { ContinuedGrants } from '@/components/municipality/continued-grants';
import { MunicipalityGrants } from '@/components/municipality/municipality-grants';
import { MunicipalityHistory } from '@/components/municipality/municipality-history';
import { MunicipalityPools } from '@/components/municipality/municipality-pools';
import { MunicipalityPopulation } from '@/components/municipality/municipality-population';
import { MunicipalityWays } from '@/components/municipality/municipality-ways';
import { PageHeader } from '@/components/ui/page-header';
import { Tag } from '@/components/ui/tag';
import { currentActor } from '@/lib/access/session';
import { formatKroner } from '@/lib/format';
import { getMunicipalityProfile } from '@/lib/municipality/queries';
import { DEFAULT_PROGRAMME } from '@/lib/programme/types';

type Props = { readonly params: Promise<{ programme: string; number: string }> };

async function load({ params }: Props) {
  const [actor, { programme, number }] = await Promise.all([currentActor(), params]);
  return (await getMunicipalityProfile(actor, programme, number)) ?? notFound();
}

export async function generateMetadata(props: Props) {
  return { title: (await load(props)).name };
}

export default async function MunicipalityPage(props: Props) {
  const [actor, profile, t, a, locale] = await Promise.all([
    currentActor(),
    load(props),
    getTranslations('municipality'),
    getTranslations('allocations'),
    getLocale(),
  ]);
  const { programme, name, number, region, pools, organisationNumber } = profile;
  const total = formatKroner(
    pools.reduce((sum, { amount }) => sum + amount, 0),
    locale,
  );
  const home = `/program/${programme.id}`;
  return (
    <>
      <PageHeader
        breadcrumbs={[
          { label: programme.names[locale], href: home },
          { label: a('title'), href: `${home}/tildelinger` },
          { label: name },
        ]}
        title={name}
        lead={pools.length > 0 ? t('lead', { name, total, count: pools.length }) : t('leadNone', { name })}
        tags={programme.testData && <Tag tone="attention">{t('testData')}</Tag>}
        status={[
          t('followsRegion', { region: region.name }),
          t('number', { number }),
          ...(organisationNumber ? [t('organisation', { number: organisationNumber })] : []),
        ].join(' · ')}
      />
      <MunicipalityWays actor={actor} profile={profile} />
      {pools.length > 0 && <MunicipalityPools profile={profile} />}
      <MunicipalityGrants profile={profile} />
      {profile.continuedGrants && (
        <ContinuedGrants grants={profile.continuedGrants} isPilot={programme.id === DEFAULT_PROGRAMME} />
      )}
      <MunicipalityPopulation profile={profile} />
      <MunicipalityHistory profile={profile} />
    </>
  );
}

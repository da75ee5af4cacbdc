import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { EndMembership } from '@/components/leader-group/end-membership';
import { InviteForm } from '@/components/leader-group/invite-form';
import { MembersTable } from '@/components/leader-group/members-table';
import { ClientMessages } from '@/components/ui/client-messages';
import { Note } from '@/components/ui/note';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { currentActor } from '@/lib/access/session';
import { getLeaderGroup } from '@/lib/leader-group/queries';
import { readGroupAddress } from '@/lib/leader-group/schema';
import { now } from '@/lib/time';

type Props = {
  readonly params: Promise<{ programme: string; number: string }>;
  readonly searchParams: Promise<unknown>;
};

export async function generateMetadata() {
  const t = await getTranslations('leaderGroup');
  return { title: t('crumb') };
}

export default async function LeaderGroupPage({ params, searchParams }: Props) {
  const { programme: id, number } = await params;
  const group = (await getLeaderGroup(await currentActor(), id, number, now())) ?? notFound();
  const { done, ending } = readGroupAddress(await searchParams);
  const [t, locale] = [await getTranslations('leaderGroup'), await getLocale()];
  const { programme, municipality, members, mayInvite, isMailSent } = group;
  const place = `/program/${id}/kommuner/${municipality.number}`;
  const leaving = mayInvite && members.find((one) => one.membershipId === ending && one.role === 'leader-group-member');
  return (
    <>
      <PageHeader
        breadcrumbs={[
          { label: programme.names[locale], href: `/program/${id}` },
          { label: municipality.name, href: place },
          { label: t('crumb') },
        ]}
        title={t('title', { municipality: municipality.name })}
        lead={t('lead')}
      />
      {done && <Note tone="success" title={t(`done.${done}`)} announce />}
      {leaving && <EndMembership group={group} member={leaving} home={`${place}/ledergruppe`} />}
      <Section id="medlemmer" title={t('members')}>
        <MembersTable group={group} home={`${place}/ledergruppe`} />
      </Section>
      {mayInvite && (
        <Section id="inviter" title={t('inviteTitle')} lead={t(isMailSent ? 'inviteText' : 'inviteTextWaiting')}>
          <ClientMessages namespaces={['leaderGroup']}>
            <InviteForm programme={id} municipality={municipality.id} number={municipality.number} />
          </ClientMessages>
        </Section>
      )}
    </>
  );
}

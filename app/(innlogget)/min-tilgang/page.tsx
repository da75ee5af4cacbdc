import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { AccountRoles } from '@/components/account/account-roles';
import { AccountSessions } from '@/components/account/account-sessions';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { requirePermission } from '@/lib/access/session';
import { getAccount } from '@/lib/account/queries';
import { now } from '@/lib/time';

export async function generateMetadata() {
  const t = await getTranslations('account');
  return { title: t('accessTitle') };
}

export default async function AccountPage() {
  const actor = await requirePermission('account.read');
  const [account, t] = await Promise.all([getAccount(actor, now()), getTranslations('account')]);
  if (!account) notFound();
  return (
    <>
      <PageHeader eyebrow={account.name} title={t('accessTitle')} lead={t('accessLead')} />
      <Section id="roller" title={t('rolesTitle')}>
        <AccountRoles roles={account.roles} />
      </Section>
      <Section id="innlogginger" title={t('sessionsTitle')} lead={t('sessionRule')}>
        <AccountSessions sessions={account.sessions} />
      </Section>
    </>
  );
}

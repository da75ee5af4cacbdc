import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { DemonstrationPersons } from '@/components/account/demonstration-persons';
import { Note } from '@/components/ui/note';
import { PageHeader } from '@/components/ui/page-header';
import { currentActor } from '@/lib/access/session';
import { listDemonstrationPersons } from '@/lib/account/queries';
import { now } from '@/lib/time';

export async function generateMetadata() {
  const t = await getTranslations('account');
  return { title: t('signIn') };
}

export default async function SignInPage() {
  const [actor, t] = await Promise.all([currentActor(), getTranslations('account')]);
  const persons = await listDemonstrationPersons(actor, now());
  // Where nothing is demonstrated, there is no such page.
  if (!persons) notFound();
  return (
    <>
      <PageHeader title={t('signInTitle')} lead={t('signInLead')} />
      <Note>
        <p>{t('signInNotice')}</p>
        {actor.kind === 'user' && <p>{t('signedInAlready', { name: actor.name })}</p>}
      </Note>
      <DemonstrationPersons persons={persons} />
    </>
  );
}

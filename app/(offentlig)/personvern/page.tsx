import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Contact } from '@/components/about/contact';
import { CookieTable } from '@/components/about/cookie-table';
import { DefinitionList } from '@/components/ui/definition-list';
import { Note } from '@/components/ui/note';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { env, offersDemonstrationSignIn } from '@/lib/env';

const KEPT = ['name', 'role', 'address', 'session', 'answers', 'presence', 'trail'] as const;

export async function generateMetadata() {
  const t = await getTranslations('about.privacy');
  return { title: t('title'), description: t('lead') };
}

export default async function PrivacyPage() {
  const t = await getTranslations('about.privacy');
  const settings = env();
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      {offersDemonstrationSignIn(settings) && (
        <Note title={t('demonstrationTitle')}>
          <p>{t('demonstration')}</p>
        </Note>
      )}
      <Section id="visitor" title={t('visitorTitle')}>
        <p>{t('visitor')}</p>
      </Section>
      <Section id="user" title={t('userTitle')}>
        <DefinitionList items={KEPT.map((kept) => ({ term: t(`user.${kept}Term`), description: t(`user.${kept}`) }))} />
        <p className="mt-4">{t('notStored')}</p>
      </Section>
      <Section id="drafts" title={t('draftsTitle')}>
        <p>{t('drafts')}</p>
      </Section>
      <Section id="cookies" title={t('cookiesTitle')} lead={t('cookiesLead')}>
        <CookieTable />
        <p className="mt-4">{t.rich('cookiePrefix', { code: (text) => <code>{text}</code> })}</p>
      </Section>
      <Section id="others" title={t('othersTitle')}>
        <p>{t('others')}</p>
      </Section>
      <Section id="rights" title={t('rightsTitle')}>
        <p>{t.rich('rights', { access: (text) => <Link href="/min-tilgang">{text}</Link> })}</p>
        <Contact address={settings.CONTACT_EMAIL} />
      </Section>
    </>
  );
}

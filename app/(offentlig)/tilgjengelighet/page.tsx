import { getTranslations } from 'next-intl/server';
import { Contact } from '@/components/about/contact';
import { PageHeader } from '@/components/ui/page-header';
import { Prose } from '@/components/ui/prose';
import { env } from '@/lib/env';

const WAYS = ['keyboard', 'zoom', 'charts', 'motion', 'language'] as const;

export async function generateMetadata() {
  const t = await getTranslations('about.accessibility');
  return { title: t('title'), description: t('lead') };
}

/** The statement itself is the operator's, at the authority's own address: what we wrote here would be nobody's. */
export default async function AccessibilityPage() {
  const t = await getTranslations('about.accessibility');
  const { ACCESSIBILITY_STATEMENT_URL: statementUrl, CONTACT_EMAIL: address } = env();
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Prose>
        <h2>{t('reportTitle')}</h2>
        <p>{t('report')}</p>
        <Contact address={address} />
        <h2>{t('statementTitle')}</h2>
        <p>
          {statementUrl
            ? t.rich('statement', { statement: (text) => <a href={statementUrl}>{text}</a> })
            : t('noStatement')}
        </p>
        <h2>{t('useTitle')}</h2>
        <ul>
          {WAYS.map((way) => (
            <li key={way}>{t(`use.${way}`)}</li>
          ))}
        </ul>
      </Prose>
    </>
  );
}

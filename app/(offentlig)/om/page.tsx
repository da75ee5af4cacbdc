import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { PageHeader } from '@/components/ui/page-header';
import { Prose } from '@/components/ui/prose';

const STEPS = ['schemes', 'pool', 'minimum', 'index', 'guarantee', 'rounding', 'residual'] as const;
const SOURCES = ['report', 'programme', 'ssb', 'csdata'] as const;

export async function generateMetadata() {
  const t = await getTranslations('about.about');
  return { title: t('title'), description: t('lead') };
}

export default async function AboutPage() {
  const t = await getTranslations('about.about');
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <Prose>
        <h2>{t('whatTitle')}</h2>
        <p>{t('what')}</p>
        <p>{t('why')}</p>
        <h2>{t('pilotTitle')}</h2>
        <p>{t('pilot')}</p>
        <h2>{t('methodTitle')}</h2>
        <p>{t('methodLead')}</p>
        <ol>
          {STEPS.map((step) => (
            <li key={step}>{t(`steps.${step}`)}</li>
          ))}
        </ol>
        <p>{t('exact')}</p>
        <h2>{t('inferredTitle')}</h2>
        <p>{t('inferred')}</p>
        <h2>{t('sourcesTitle')}</h2>
        <ul>
          {SOURCES.map((source) => (
            <li key={source}>{t(`sources.${source}`)}</li>
          ))}
        </ul>
        <p>{t.rich('more', { data: (text) => <Link href="/apne-data">{text}</Link> })}</p>
      </Prose>
    </>
  );
}

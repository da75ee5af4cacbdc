import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import type { Home } from '@/lib/home/types';
import { HomeDates } from './home-dates';
import { HomeNews } from './home-news';
import { HomeTasks } from './home-tasks';

export function HomeView({ home }: { readonly home: Home }) {
  const t = useTranslations('home');
  const { tasks, shortcuts } = home;
  return (
    <>
      <PageHeader title={t('title', { name: home.name })} lead={t('lead', { count: tasks.length })} />
      <HomeTasks {...home} />
      {home.programme && <HomeDates {...home} programme={home.programme} />}
      {home.programme && <HomeNews {...home} />}
      {shortcuts.length > 0 && (
        <Section id="snarveier" title={t('shortcuts.title')}>
          <ul className="fp-home__shortcuts">
            {shortcuts.map(({ kind, href, name }) => (
              <li key={href}>
                <Link href={href}>{t(`shortcuts.${kind}`, { name })}</Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

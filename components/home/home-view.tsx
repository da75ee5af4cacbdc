import { useTranslations } from 'next-intl';
import { PageHeader } from '@/components/ui/page-header';
import type { Home } from '@/lib/home/types';
import { HomeDates } from './home-dates';
import { HomeNews } from './home-news';
import { HomeShortcuts } from './home-shortcuts';
import { HomeTasks } from './home-tasks';

export function HomeView({ home }: { readonly home: Home }) {
  const t = useTranslations('home');
  const hasPlace = home.programmes.length > 0;
  return (
    <>
      <PageHeader title={t('title', { name: home.name })} lead={t('lead', { count: home.tasks.length })} />
      <HomeTasks {...home} />
      {hasPlace && <HomeDates {...home} />}
      {hasPlace && <HomeNews {...home} />}
      <HomeShortcuts {...home} />
    </>
  );
}

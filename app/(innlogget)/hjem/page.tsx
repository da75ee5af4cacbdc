import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { HomeView } from '@/components/home/home-view';
import { requirePermission } from '@/lib/access/session';
import { getHome } from '@/lib/home/queries';
import { now } from '@/lib/time';

export async function generateMetadata() {
  const t = await getTranslations('home');
  return { title: t('page') };
}

export default async function HomePage() {
  const actor = await requirePermission('account.read');
  return <HomeView home={(await getHome(actor, now())) ?? notFound()} />;
}

import { getTranslations } from 'next-intl/server';
import { AppShell } from '@/components/shell/app-shell';
import { NotFoundMessage } from '@/components/shell/not-found-message';

export async function generateMetadata() {
  const t = await getTranslations('errors');
  return { title: t('notFoundTitle') };
}

export default function NotFound() {
  return (
    <AppShell>
      <NotFoundMessage signInHref="/logg-inn" />
    </AppShell>
  );
}

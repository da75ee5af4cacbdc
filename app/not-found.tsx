import { getTranslations } from 'next-intl/server';
import { NotFoundMessage } from '@/components/shell/not-found-message';
import { SiteShell } from '@/components/shell/site-shell';
import { currentActor } from '@/lib/access/session';

export async function generateMetadata() {
  const t = await getTranslations('errors');
  return { title: t('notFoundTitle') };
}

export default async function NotFound() {
  const actor = await currentActor();
  return (
    <SiteShell actor={actor}>
      <NotFoundMessage signInHref={actor.kind === 'public' ? '/logg-inn' : undefined} />
    </SiteShell>
  );
}

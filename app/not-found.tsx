import { getTranslations } from 'next-intl/server';
import { NotFoundMessage } from '@/components/shell/not-found-message';
import { SiteShell } from '@/components/shell/site-shell';
import { currentActor } from '@/lib/access/session';
import { env, offersDemonstrationSignIn } from '@/lib/env';

export async function generateMetadata() {
  const t = await getTranslations('errors');
  return { title: t('notFoundTitle') };
}

export default async function NotFound() {
  const actor = await currentActor();
  const offersSignIn = actor.kind === 'public' && offersDemonstrationSignIn(env());
  return (
    <SiteShell actor={actor}>
      <NotFoundMessage signInHref={offersSignIn ? '/logg-inn' : undefined} />
    </SiteShell>
  );
}

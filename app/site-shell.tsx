import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { SignOutForm } from '@/components/account/sign-out-form';
import { AppShell } from '@/components/shell/app-shell';
import { can } from '@/lib/access/policy';
import { currentActor } from '@/lib/access/session';
import { env, offersDemonstrationSignIn } from '@/lib/env';
import { DEFAULT_PROGRAMME } from '@/lib/programme/types';

/** The frame round every page: navigation for what this actor may open, in the programme that is looked at. */
export async function SiteShell({
  programme = DEFAULT_PROGRAMME,
  children,
}: {
  programme?: string;
  children: ReactNode;
}) {
  const [actor, t, a] = await Promise.all([currentActor(), getTranslations('navigation'), getTranslations('account')]);
  const home = `/program/${programme}`;
  const nav = [
    { label: t('programme'), href: home, exact: true },
    { label: t('grantSchemes'), href: `${home}/ordninger` },
    { label: t('allocations'), href: `${home}/tildelinger` },
    ...(can(actor, 'calculation.read', { programme })
      ? [{ label: t('calculation'), href: `${home}/beregning` }]
      : [{ label: t('openData'), href: '/apne-data' }]),
  ];
  const person =
    actor.kind === 'user'
      ? {
          name: actor.name,
          role: [...new Set(actor.grants.map(({ role }) => a(`roles.${role}`)))].join(', ') || a('noRole'),
          accessHref: '/min-tilgang',
          signOut: <SignOutForm />,
        }
      : undefined;
  return (
    <AppShell
      nav={nav}
      homeHref="/"
      signInHref="/logg-inn"
      person={person}
      notice={offersDemonstrationSignIn(env()) ? t('demonstration') : undefined}
    >
      {children}
    </AppShell>
  );
}

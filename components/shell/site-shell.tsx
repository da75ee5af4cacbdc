import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { Actor } from '@/lib/access/actor';
import { can } from '@/lib/access/policy';
import { env, offersDemonstrationSignIn } from '@/lib/env';
import { DEFAULT_PROGRAMME } from '@/lib/programme/types';
import { AppShell } from './app-shell';
import { SignOutForm } from './sign-out-form';

type SiteShellProps = { readonly actor: Actor; readonly programme?: string; readonly children: ReactNode };

/** The frame round every page: navigation for what this actor may open, in the programme that is looked at. */
export async function SiteShell({ actor, programme = DEFAULT_PROGRAMME, children }: SiteShellProps) {
  const [t, a] = await Promise.all([getTranslations('navigation'), getTranslations('account')]);
  // The one way to sign in so far.
  const demonstrates = offersDemonstrationSignIn(env());
  const home = `/program/${programme}`;
  const isUser = actor.kind === 'user';
  const nav = [
    ...(isUser ? [{ label: t('home'), href: '/hjem', exact: true }] : []),
    { label: t('programme'), href: home, exact: true },
    { label: t('grantSchemes'), href: `${home}/ordninger` },
    { label: t('allocations'), href: `${home}/tildelinger` },
    { label: t('reflection'), href: `${home}/refleksjon` },
    // For everyone who has a place in the programme: each is led to what is theirs.
    ...(can(actor, 'gathering.read', { programme }) ? [{ label: t('dykos'), href: `${home}/dykos` }] : []),
    ...(can(actor, 'measure.read', { programme }) ? [{ label: t('measures'), href: `${home}/tiltak` }] : []),
    { label: t('evaluation'), href: `${home}/evaluering` },
    ...(can(actor, 'calculation.read', { programme }) ? [{ label: t('calculation'), href: `${home}/beregning` }] : []),
    // The footer leads there, too; those who are signed in need the room.
    ...(isUser ? [] : [{ label: t('openData'), href: '/apne-data' }]),
  ];
  const person = isUser
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
      homeHref={isUser ? '/hjem' : '/'}
      signInHref={demonstrates ? '/logg-inn' : undefined}
      person={person}
      notice={demonstrates ? t('demonstration') : undefined}
    >
      {children}
    </AppShell>
  );
}

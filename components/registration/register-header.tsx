import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Crumb } from '@/components/ui/breadcrumbs';
import { PageHeader } from '@/components/ui/page-header';
import type { RegisterPlace } from '@/lib/registration/types';

type RegisterHeaderProps = {
  readonly place: RegisterPlace;
  /** What comes below the list in the breadcrumb; the last without an address. None on the list itself. */
  readonly below?: readonly Crumb[];
  readonly title?: string;
  readonly lead?: ReactNode;
  readonly tags?: ReactNode;
  readonly status?: ReactNode;
  readonly actions?: ReactNode;
};

/** The head of every page of registrations: where one is, with which municipality, or with the programme. */
export function RegisterHeader({ place, below, title, lead, tags, status, actions }: RegisterHeaderProps) {
  const t = useTranslations('registration');
  const locale = useLocale();
  const { programme, municipality } = place;
  const home = homeOf(place);
  const crumb = municipality ? t('crumb') : t('programmeCrumb');
  return (
    <PageHeader
      breadcrumbs={[
        { label: programme.names[locale], href: `/program/${programme.id}` },
        ...(municipality
          ? [{ label: municipality.name, href: `/program/${programme.id}/kommuner/${municipality.number}` }]
          : []),
        ...(below ? [{ label: crumb, href: home }, ...below] : [{ label: crumb }]),
      ]}
      title={title ?? (municipality ? t('title', { municipality: municipality.name }) : t('programmeTitle'))}
      lead={lead ?? (below ? undefined : t(municipality ? 'lead' : 'programmeLead'))}
      tags={tags}
      status={status}
      actions={actions}
    />
  );
}

/** Where the registrations of a place stand. */
export function homeOf(place: RegisterPlace): string {
  const municipal = municipalHomeOf(place);
  return municipal === null ? `/program/${place.programme.id}/registre` : `${municipal}/registrering`;
}

/** Where the municipality itself stands; null where the registrations are everybody's. */
export function municipalHomeOf({ programme, municipality }: RegisterPlace): string | null {
  return municipality ? `/program/${programme.id}/kommuner/${municipality.number}` : null;
}

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Section } from '@/components/ui/section';
import type { Actor } from '@/lib/access/actor';
import { can } from '@/lib/access/policy';
import { catalogueAddress } from '@/lib/measure/catalogue/rules/address';
import { NO_FILTER } from '@/lib/measure/catalogue/types';
import type { MunicipalityProfile } from '@/lib/municipality/types';

type MunicipalityWaysProps = { readonly actor: Actor; readonly profile: MunicipalityProfile };

/** The ways from a municipality to what else is known of it; nothing for those who may open none of them. */
export function MunicipalityWays({ actor, profile: { id, number, name, programme } }: MunicipalityWaysProps) {
  const t = useTranslations('municipality.ways');
  const subject = { programme: programme.id, municipality: id };
  const home = `/program/${programme.id}/kommuner/${number}`;
  const follows = can(actor, 'registration.read', subject);
  const ways = [
    { key: 'dykos', href: `${home}/dykos`, isOpen: follows },
    { key: 'registrations', href: `${home}/registrering`, isOpen: follows },
    {
      key: 'measures',
      href: catalogueAddress(programme.id, { ...NO_FILTER, municipality: number }, 'municipality'),
      isOpen: can(actor, 'measure.read', subject),
    },
    { key: 'rounds', href: `${home}/dykos#rundene`, isOpen: follows },
    { key: 'leaderGroup', href: `${home}/ledergruppe`, isOpen: can(actor, 'leader-group.read', subject) },
    { key: 'profile', href: `${home}/profil`, isOpen: follows },
  ] as const;
  const open = ways.filter(({ isOpen }) => isOpen);
  if (open.length === 0) return null;
  return (
    <Section id="arbeidet" title={t('title', { name })}>
      <ul className="fp-links fp-links--row">
        {open.map(({ key, href }) => (
          <li key={key}>
            <Link href={href}>{t(key)}</Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

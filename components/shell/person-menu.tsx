import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

export type PersonMenuProps = {
  readonly name: string;
  /** Role and organisation, as the person would say it: *Prosjektleder, Bamble kommune*. */
  readonly role: string;
  readonly organisation?: string | undefined;
  readonly accessHref: string;
  /** The sign-out form; it belongs to whoever owns the session. */
  readonly signOut: ReactNode;
};

/** Opens and closes without script: the menu is a native disclosure. */
export function PersonMenu({ name, role, organisation, accessHref, signOut }: PersonMenuProps) {
  const t = useTranslations('shell');
  return (
    <details className="fp-person">
      <summary className="fp-person__summary">
        <span>
          <span className="sr-only">{t('signedInAs')} </span>
          <span className="fp-person__name">{name}</span>
          <span className="fp-person__role">{organisation ? `${role}, ${organisation}` : role}</span>
        </span>
      </summary>
      <ul className="fp-person__menu">
        <li>
          <Link className="fp-person__link" href={accessHref}>
            {t('myAccess')}
          </Link>
        </li>
        <li>{signOut}</li>
      </ul>
    </details>
  );
}

import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Brand } from './brand';
import { type NavItem, NavLinks } from './nav-links';
import { PersonMenu, type PersonMenuProps } from './person-menu';

export type SiteHeaderProps = {
  readonly nav?: readonly NavItem[] | undefined;
  /** Where the brand leads: `/` for the public, what awaits them for those who are signed in. */
  readonly homeHref?: string | undefined;
  readonly signInHref?: string | undefined;
  readonly person?: PersonMenuProps | undefined;
};

export function SiteHeader({ nav = [], homeHref = '/', signInHref, person }: SiteHeaderProps) {
  const t = useTranslations('shell');
  return (
    <header className="fp-header">
      <div className="fp-header__inner">
        <Brand href={homeHref} />
        {nav.length > 0 && (
          <nav className="fp-header__nav" aria-label={t('mainMenu')}>
            <NavLinks items={nav} />
          </nav>
        )}
        <div className="fp-header__end">
          {person && <PersonMenu {...person} />}
          {!person && signInHref && (
            <Link className="ds-button fp-button" data-variant="secondary" href={signInHref}>
              {t('signIn')}
            </Link>
          )}
        </div>
      </div>
    </header>
  );
}

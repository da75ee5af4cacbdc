import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { LanguageForm } from './language-form';

const LINKS = [
  { key: 'about', href: '/om' },
  { key: 'openData', href: '/apne-data' },
  { key: 'accessibility', href: '/tilgjengelighet' },
  { key: 'privacy', href: '/personvern' },
] as const;

export function SiteFooter() {
  const t = useTranslations('shell');
  return (
    <footer className="fp-footer">
      <div className="fp-footer__inner">
        <nav aria-label={t('footerMenu')}>
          <ul className="fp-footer__links">
            {LINKS.map(({ key, href }) => (
              <li key={key}>
                <Link className="fp-footer__link" href={href}>
                  {t(key)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <LanguageForm />
      </div>
    </footer>
  );
}

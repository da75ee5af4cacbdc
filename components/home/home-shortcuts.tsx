import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { Section } from '@/components/ui/section';
import { programmeOf } from '@/lib/home/rules';
import type { Home, Shortcut } from '@/lib/home/types';

/** The pages that one has most to do with; by programme where there are several. */
export function HomeShortcuts({ shortcuts, programmes }: Pick<Home, 'shortcuts' | 'programmes'>) {
  const t = useTranslations('home.shortcuts');
  const locale = useLocale();
  if (shortcuts.length === 0) return null;
  return (
    <Section id="snarveier" title={t('title')}>
      {programmes.length < 2 ? (
        <Shortcuts shortcuts={shortcuts} />
      ) : (
        programmes.map(({ id, names }) => (
          <section key={id} aria-labelledby={`snarveier-${id}`}>
            <h3 className="fp-section__sub" id={`snarveier-${id}`}>
              {names[locale]}
            </h3>
            <Shortcuts shortcuts={shortcuts.filter(({ href }) => programmeOf(href) === id)} />
          </section>
        ))
      )}
    </Section>
  );
}

function Shortcuts({ shortcuts }: { readonly shortcuts: readonly Shortcut[] }) {
  const t = useTranslations('home.shortcuts');
  return (
    <ul className="fp-home__shortcuts">
      {shortcuts.map(({ kind, href, name }) => (
        <li key={href}>
          <Link href={href}>{t(kind, { name })}</Link>
        </li>
      ))}
    </ul>
  );
}

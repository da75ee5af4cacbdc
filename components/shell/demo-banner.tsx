import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

/** Says on every page that what is seen is not real: demonstration persons, test data. */
export function DemoBanner({ children }: { children: ReactNode }) {
  const t = useTranslations('shell');
  return (
    <aside className="fp-demo" aria-label={t('notice')}>
      <p className="fp-demo__text">{children}</p>
    </aside>
  );
}

import { useLocale } from 'next-intl';
import { formatKroner } from '@/lib/format';
import type { MunicipalityPool } from '@/lib/municipality/types';
import type { BoardWords } from './use-board-words';

/** The pool year by year, and all of it. */
export function ProfilePool({
  pools,
  words: { t },
}: {
  readonly pools: readonly MunicipalityPool[];
  readonly words: BoardWords;
}) {
  const locale = useLocale();
  const sum = pools.reduce((total, { amount }) => total + amount, 0);
  return (
    <section aria-labelledby="potten">
      <h2 id="potten">{t('profile.pool')}</h2>
      {pools.length === 0 ? (
        <p>{t('profile.noPool')}</p>
      ) : (
        <>
          <dl className="fp-profile__pool">
            {pools.map(({ year, amount }) => (
              <div key={year}>
                <dt>{year}</dt>
                <dd>{formatKroner(amount, locale)}</dd>
              </div>
            ))}
          </dl>
          <p className="fp-profile__sum">{t('profile.poolSum', { amount: formatKroner(sum, locale) })}</p>
        </>
      )}
    </section>
  );
}

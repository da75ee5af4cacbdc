import { useLocale, useTranslations } from 'next-intl';
import { type Part, StackedBar } from '@/components/chart/stacked-bar';
import { formatShare, formatThousands } from '@/lib/format';
import type { CheckedTable } from '@/lib/grant-scheme/rules';
import type { GrantScheme } from '@/lib/grant-scheme/types';

type SchemeSharesProps = { readonly schemes: readonly GrantScheme[]; readonly checked: CheckedTable };

/** More parts than this cannot be told apart by colour; the table below says it all. */
const MOST_PARTS = 7;

/** How the grants were divided between the schemes (C3), largest first. */
export function SchemeShares({ schemes, checked }: SchemeSharesProps) {
  const t = useTranslations('grantSchemes');
  const locale = useLocale();
  if (schemes.length > MOST_PARTS) return null;
  const total = checked.total.computed;
  const parts = schemes
    .map((scheme): Part => {
      const value = checked.schemes[scheme.id]?.computed ?? 0;
      const [name] = scheme.names;
      return {
        id: scheme.id,
        code: scheme.id,
        label: name?.name ?? '',
        value,
        text: formatThousands(value, locale),
        share: formatShare(value, total, locale),
      };
    })
    .sort((a, b) => b.value - a.value);
  const [first, second] = parts;
  if (!first || !second) return null;
  return (
    <figure className="fp-figure mb-12" aria-labelledby="andeler">
      <figcaption>
        <h3 id="andeler">
          {t('sharesTitle', {
            first: first.id,
            second: second.id,
            share: formatShare(first.value + second.value, total, locale),
          })}
        </h3>
        <p className="fp-figure__subtitle">{t('sharesSubtitle')}</p>
      </figcaption>
      <StackedBar parts={parts} />
    </figure>
  );
}

import { useLocale, useTranslations } from 'next-intl';
import { Note } from '@/components/ui/note';
import { formatKroner } from '@/lib/format';
import { type CheckedTable, isRoundingDeviation } from '@/lib/grant-scheme/rules';
import type { CheckedSum, GrantTable } from '@/lib/grant-scheme/types';

type DeviationNoteProps = { readonly table: GrantTable; readonly checked: CheckedTable };

/** Where the print differs from what it adds up: named one by one, explained once, corrected nowhere (A12). */
export function DeviationNote({ table, checked }: DeviationNoteProps) {
  const t = useTranslations('grantSchemes');
  const locale = useLocale();
  const { rows, schemes } = table;
  if (checked.total.printed === null) return null;
  const places: readonly (readonly [string, CheckedSum | undefined, number])[] = [
    ...rows.map((row) => [row.name, checked.rows[row.municipalityId], schemes.length] as const),
    ...schemes.map(({ id }) => [id, checked.schemes[id], rows.length] as const),
    [t('computedRow'), checked.total, rows.length * schemes.length],
    [t('deviationTotal'), checked.printedRows, rows.length],
  ];
  const deviating = places.flatMap(([place, sum, numbers]) =>
    sum?.deviation && sum.printed !== null
      ? [[place, { ...sum, printed: sum.printed, deviation: sum.deviation }, numbers] as const]
      : [],
  );
  return (
    <Note title={t('deviationsTitle', { count: checked.deviations })}>
      {checked.deviations > 0 && (
        <>
          <ul>
            {deviating.map(([place, { printed, computed, deviation }, numbers]) => (
              <li key={place}>
                {t('deviationPlace', {
                  place,
                  printed: formatKroner(printed, locale),
                  computed: formatKroner(computed, locale),
                })}{' '}
                ({t(isRoundingDeviation(deviation, numbers) ? 'rounding' : 'notRounding')})
              </li>
            ))}
          </ul>
          <p>{t('deviationsText')}</p>
        </>
      )}
    </Note>
  );
}

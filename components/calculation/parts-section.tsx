import { useLocale, useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import { Details } from '@/components/ui/details';
import { Section } from '@/components/ui/section';
import { isUnassigned } from '@/lib/calculation/rules/unassigned';
import type { CalculationScheme, OutcomeView, PartsTable } from '@/lib/calculation/types';
import { formatInteger, formatShare } from '@/lib/format';

type PartsSectionProps = { readonly outcome: OutcomeView; readonly schemes: readonly CalculationScheme[] };

/** The pools' parts by chapter and post, which the budget needs (R7): summed, and for each municipality. */
export function PartsSection({ outcome, schemes }: PartsSectionProps) {
  const t = useTranslations('calculation.parts');
  const locale = useLocale();
  if (outcome.schemes.length === 0) return null;
  const nameOf = (id: string) =>
    isUnassigned(id) ? t('unassignedAbout') : schemes.find((scheme) => scheme.id === id)?.name;
  return (
    <Section id="deler" title={t('title')} lead={t('lead')}>
      <DataTable
        caption={t('caption')}
        columns={[
          {
            id: 'scheme',
            header: t('scheme'),
            cell: ({ id }) => (
              <>
                {isUnassigned(id) ? t('unassigned') : id} <span className="fp-scheme__name">{nameOf(id)}</span>
              </>
            ),
          },
          { id: 'total', header: t('total'), cell: ({ total }) => formatInteger(total, locale) },
          { id: 'share', header: t('share'), cell: ({ total }) => formatShare(total, outcome.total, locale) },
        ]}
        rows={outcome.schemes}
        rowKey={({ id }) => id}
        sum={[t('total'), formatInteger(outcome.total, locale), formatShare(outcome.total, outcome.total, locale)]}
      />
      {outcome.parts && (
        <Details summary={t('perMunicipality')}>
          <PartsMatrix parts={outcome.parts} />
        </Details>
      )}
    </Section>
  );
}

function PartsMatrix({ parts: { schemes, rows } }: { parts: PartsTable }) {
  const t = useTranslations('calculation.parts');
  const r = useTranslations('calculation.result');
  const locale = useLocale();
  const whole = (amount: number) => formatInteger(amount, locale);
  const sumAt = (place: number) => rows.reduce((sum, { parts }) => sum + (parts[place] ?? 0), 0);
  return (
    <DataTable
      caption={t('matrixCaption')}
      columns={[
        { id: 'name', header: r('municipality'), cell: ({ name }) => name },
        ...schemes.map((id, place) => ({
          id,
          header: isUnassigned(id) ? t('unassigned') : id,
          cell: ({ parts }: PartsTable['rows'][number]) => whole(parts[place] ?? 0),
        })),
        { id: 'pool', header: r('pool'), cell: ({ amount }) => <strong>{whole(amount)}</strong> },
      ]}
      rows={rows}
      rowKey={({ number }) => number}
      sum={[
        t('total'),
        ...schemes.map((_, place) => whole(sumAt(place))),
        whole(rows.reduce((sum, { amount }) => sum + amount, 0)),
      ]}
    />
  );
}

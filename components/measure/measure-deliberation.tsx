import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { SourceCitation } from '@/components/source/source-citation';
import { DataTable } from '@/components/ui/data-table';
import { Section } from '@/components/ui/section';
import { SourceLine } from '@/components/ui/source-line';
import type { MeasurePage } from '@/lib/measure/types';
import type { Row } from '@/lib/registration/types';

type MeasureDeliberationProps = { readonly page: MeasurePage; readonly register: string };

/** What was weighed before the measure was chosen, for those who may see it; the others are told that there is something. */
export function MeasureDeliberation({ page: { deliberation, hidesDeliberation }, register }: MeasureDeliberationProps) {
  const t = useTranslations('measure.one');
  const outcome = useTranslations('registrationKinds.deliberation.fields.alternatives.columns.outcome.options');
  if (!deliberation && !hidesDeliberation) return null;
  if (!deliberation) {
    return (
      <Section id="droftingen" title={t('deliberation')}>
        <p>{t('deliberationHidden')}</p>
      </Section>
    );
  }
  const { id, content, source } = deliberation;
  const alternatives = Array.isArray(content.alternatives) ? (content.alternatives as readonly Row[]) : [];
  const numbered = alternatives.map((row, index) => ({ row, index }));
  const outcomeOf = ({ outcome: value }: Row) =>
    value !== undefined && outcome.has(value as never) ? outcome(value as never) : '–';
  return (
    <Section id="droftingen" title={t('deliberation')} lead={String(content.title ?? '')}>
      {content.needs !== undefined && (
        <>
          <h3>{t('needs')}</h3>
          <p className="fp-measure-prose">{String(content.needs)}</p>
        </>
      )}
      {alternatives.length > 0 && (
        <DataTable
          caption={t('alternatives')}
          rows={numbered}
          rowKey={({ index }) => String(index)}
          columns={[
            { id: 'alternative', header: t('alternative'), cell: ({ row }) => String(row.alternative ?? '–') },
            { id: 'outcome', header: t('outcome'), align: 'start', cell: ({ row }) => outcomeOf(row) },
            { id: 'reason', header: t('reason'), align: 'start', cell: ({ row }) => String(row.reason ?? '–') },
          ]}
        />
      )}
      {source && <SourceLine source={<SourceCitation source={source} />} />}
      <p className="fp-no-print">
        <Link href={`${register}/drofting/${id}`}>{t('deliberationOpen')}</Link>
      </p>
    </Section>
  );
}

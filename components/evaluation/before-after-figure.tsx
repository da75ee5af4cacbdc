import { useLocale, useTranslations } from 'next-intl';
import { ChartFigure } from '@/components/chart/chart-figure';
import { percentOf } from '@/components/chart/percent-of';
import { SourceCitation } from '@/components/source/source-citation';
import { DataTable } from '@/components/ui/data-table';
import type { BeforeAndAfter } from '@/lib/evaluation/figure/types';
import { formatKroner, formatMillions } from '@/lib/format';

interface Line {
  readonly what: string;
  readonly year: number;
  readonly amount: string;
  readonly basis: string;
}

/** Figure 1: what the grants were, what the pools became, and what the report says ran on beside them. */
export function BeforeAfterFigure({ amounts }: { readonly amounts: BeforeAndAfter }) {
  const t = useTranslations('evaluation.figures');
  const locale = useLocale();
  const { before, after, municipalities } = amounts;
  const { continued } = after;
  const millions = (kroner: number) => formatMillions(kroner, locale);
  const about = continued === null ? null : t('one.about', { amount: millions(continued) });
  const lines: readonly Line[] = [
    { what: t('one.grants'), year: before.year, amount: formatKroner(before.grants, locale), basis: t('one.exact') },
    { what: t('one.pools'), year: after.year, amount: formatKroner(after.pools, locale), basis: t('one.exact') },
    ...(continued === null
      ? []
      : [
          {
            what: t('one.continued'),
            year: after.year,
            amount: t('one.about', { amount: formatKroner(continued, locale) }),
            basis: t('one.rounded'),
          },
        ]),
  ];
  const source = after.source ?? before.source;
  return (
    <ChartFigure
      title={t('one.title', {
        before: millions(before.grants),
        after: millions(after.pools),
        beforeYear: String(before.year),
        afterYear: String(after.year),
      })}
      subtitle={`${t('numbers', { number: '1', list: '4' })}. ${t('one.subtitle', { count: municipalities })}`}
      table={
        <DataTable<Line>
          caption={t('one.caption')}
          rows={lines}
          rowKey={({ what }) => what}
          columns={[
            { id: 'what', header: t('one.what'), cell: ({ what }) => what },
            { id: 'year', header: t('one.year'), cell: ({ year }) => year },
            { id: 'amount', header: t('one.amount'), cell: ({ amount }) => amount },
            { id: 'basis', header: t('one.basis'), align: 'start', cell: ({ basis }) => basis },
          ]}
        />
      }
      source={{
        source: source && <SourceCitation source={{ ...source, reference: 'figure=1;section=1.2.3' }} />,
        ...(continued !== null && { method: t('one.rounded') }),
      }}
    >
      <Bars
        rows={[
          {
            year: before.year,
            parts: [{ kind: 'grants', label: t('one.grants'), value: before.grants, text: millions(before.grants) }],
          },
          {
            year: after.year,
            parts: [
              { kind: 'pools', label: t('one.pools'), value: after.pools, text: millions(after.pools) },
              ...(continued !== null && about !== null
                ? [{ kind: 'continued' as const, label: t('one.continued'), value: continued, text: about }]
                : []),
            ],
          },
        ]}
      />
    </ChartFigure>
  );
}

interface Part {
  readonly kind: 'grants' | 'pools' | 'continued';
  readonly label: string;
  readonly value: number;
  readonly text: string;
}

/** Bars from 0 on one scale; every part is named in text below its bar. What is only estimated is hatched. */
function Bars({ rows }: { readonly rows: readonly { readonly year: number; readonly parts: readonly Part[] }[] }) {
  const sums = rows.map(({ parts }) => parts.reduce((sum, { value }) => sum + value, 0));
  const end = Math.max(...sums);
  return (
    <ul className="fp-before-after">
      {rows.map(({ year, parts }) => (
        <li key={year}>
          <p className="fp-before-after__year">{year}</p>
          <svg width="100%" height="36" aria-hidden="true">
            <defs>
              <pattern id="skravur" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                <rect className="fp-before-after__ground" width="8" height="8" />
                <line className="fp-before-after__hatch" x1="0" y1="0" x2="0" y2="8" />
              </pattern>
            </defs>
            {parts.map(({ kind, value }, index) => {
              const start = parts.slice(0, index).reduce((sum, part) => sum + part.value, 0);
              return (
                <rect
                  key={kind}
                  className={`fp-before-after__${kind}`}
                  x={percentOf(start, end)}
                  width={percentOf(value, end)}
                  height="36"
                />
              );
            })}
          </svg>
          <ul className="fp-before-after__parts">
            {parts.map(({ kind, label, text }) => (
              <li key={kind}>
                <b>{text}</b> {label}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

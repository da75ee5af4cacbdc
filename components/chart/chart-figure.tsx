import { useTranslations } from 'next-intl';
import { type ReactNode, useId } from 'react';
import { Details } from '@/components/ui/details';
import { SourceLine, type SourceLineProps } from '@/components/ui/source-line';

type ChartFigureProps = {
  /** The finding, in neutral words. */
  readonly title: ReactNode;
  /** What is measured, unit, n of N. */
  readonly subtitle: ReactNode;
  /** The same numbers as a `<DataTable>`: every chart has one, in the page from the start. */
  readonly table: ReactNode;
  readonly source: SourceLineProps;
  /** Where the table stands open from the start. */
  readonly tableOpen?: boolean;
  readonly level?: 2 | 3;
  readonly children: ReactNode;
};

export function ChartFigure({
  title,
  subtitle,
  table,
  source,
  tableOpen = false,
  level = 2,
  children,
}: ChartFigureProps) {
  const t = useTranslations('ui');
  const titleId = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <figure className="fp-figure" aria-labelledby={titleId}>
      <figcaption>
        <Heading id={titleId}>{title}</Heading>
        <p className="fp-figure__subtitle">{subtitle}</p>
      </figcaption>
      {children}
      <Details summary={t('showAsTable')} open={tableOpen}>
        {table}
      </Details>
      <SourceLine {...source} />
    </figure>
  );
}

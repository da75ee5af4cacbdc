import { useTranslations } from 'next-intl';
import { type ReactNode, useId } from 'react';
import { SourceCitation } from '@/components/source/source-citation';
import { Details } from '@/components/ui/details';
import { SourceLine } from '@/components/ui/source-line';
import { LIST_NUMBERS, type ReportFigure } from '@/lib/evaluation/figure/types';

type ConceptFigureProps = {
  readonly number: ReportFigure;
  readonly section: string;
  readonly title: string;
  readonly subtitle: string;
  /** The same as the drawing, to be read: a list. */
  readonly list: ReactNode;
  readonly note?: ReactNode;
  readonly children: ReactNode;
};

/** A figure without numbers: drawn anew from the text of the report, which says so, since the original is lost (S1). */
export function ConceptFigure({ number, section, title, subtitle, list, note, children }: ConceptFigureProps) {
  const t = useTranslations('evaluation.figures');
  const id = useId();
  return (
    <figure className="fp-figure" aria-labelledby={id}>
      <figcaption>
        <p className="fp-eyebrow">{t('numbers', { number, list: LIST_NUMBERS[number] })}</p>
        <h2 id={id}>{title}</h2>
        <p className="fp-figure__subtitle">{subtitle}</p>
      </figcaption>
      {children}
      {note && <p className="fp-figure__note">{note}</p>}
      {/* On paper the drawing says it once. */}
      <div className="fp-no-print">
        <Details summary={t('asList')}>{list}</Details>
      </div>
      <SourceLine
        source={<SourceCitation source={{ ...REPORT, reference: `figure=${number};section=${section}` }} />}
        method={t('redrawn')}
      />
    </figure>
  );
}

/** The final report, which every one of these figures is of. */
const REPORT = { sourceId: '002', title: '', publisher: '', year: 2023, licence: null, url: null } as const;

import { useTranslations } from 'next-intl';
import { Note } from '@/components/ui/note';
import { SourceLine } from '@/components/ui/source-line';
import type { Locale } from '@/lib/locale';
import type { FigureText } from '@/lib/reflection/figure/file/types';
import { FILE_FORMATS, figureQuery } from '@/lib/reflection/figure/schema';
import type { FigureChoice, FigureView } from '@/lib/reflection/figure/types';
import { AnswersTable } from './answers-table';
import { FigureChart, FigureLegend } from './figure-chart';
import { FigureTable } from './figure-table';

type Props = {
  readonly view: FigureView;
  readonly text: FigureText;
  readonly choice: FigureChoice;
  readonly locale: Locale;
};

/** The figure itself: legend, chart, table, and all that must be said along with it. */
export function FigureDetail({ view, text, choice, locale }: Props) {
  const t = useTranslations('reflectionFigure');
  const { programme, figure, round } = view;
  const files = `/api/program/${programme.id}/refleksjon/${round.id}/figur/${figure}`;
  return (
    <figure className="fp-reflection-figure" aria-label={text.title}>
      {text.hidden ? (
        <Note>
          <p>{text.hidden}</p>
        </Note>
      ) : (
        <>
          <FigureLegend view={view} text={text} />
          <FigureChart view={view} text={text} />
        </>
      )}
      {text.ownMark && <p className="fp-reflection-figure__own">{t('figure.mine')}</p>}
      <FigureTable view={view} text={text} locale={locale} />
      {view.isOpen && <AnswersTable view={view} text={text} />}
      <figcaption>
        <ul className="fp-reflection-figure__notes">
          {text.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
        <SourceLine
          source={text.source}
          coverage={text.coverage}
          method={text.method}
          downloadsOf={t('figure.downloadsOf', { number: figure })}
          downloads={FILE_FORMATS.map((format) => ({
            format: format.toUpperCase(),
            href: `${files}.${format}${figureQuery(choice)}`,
          }))}
        />
      </figcaption>
    </figure>
  );
}

import { formatDecimal } from '@/lib/format';
import type { Locale } from '@/lib/locale';
import type { CellText, FigureText, RowText, SeriesText } from '@/lib/reflection/figure/file/types';
import { whiskerOf } from '@/lib/reflection/figure/rules/whisker';
import type { Cell, Change, FigureView, Row } from '@/lib/reflection/figure/types';
import { roundName } from '@/lib/reflection/rules';
import type { Texts } from '@/lib/reflection/types';
import { BOOTSTRAP } from '@/lib/statistics/rules/bootstrap';
import { countText, hiddenText, ownCount } from './figure-counts';
import { fileText } from './figure-file-words';
import { figureNotes } from './figure-notes';
import { figureTitle } from './figure-title';
import { decimal, type FigureTranslator, type FigureWords, HIDDEN, percentText, shortText } from './figure-words';

/** In the report's list of figures each stands five places further on than in its body: 11 there is 16. */
const FURTHER_IN_LIST = 5;

/** Everything a figure says, in the reader's language, for the page and for its files. */
export function describeFigure(view: FigureView, t: FigureTranslator, locale: Locale): FigureText {
  const series = view.series.map((one): SeriesText => {
    const name = one.texts ? questionName(one.id, one.texts, t, locale) : roundName(one.round, locale);
    return { name, legend: t('figure.series', { name, n: countText(one.n, t) }) };
  });
  const words = { view, series, t, locale };
  const formula = t(`figure.${view.sdFormula}`);
  const region = view.regions.find(({ id }) => id === view.group)?.name;
  const asked = { name: roundName(view.round, locale), n: countText(ownCount(view), t) };
  return {
    title: figureTitle(words, region),
    numbers: t('figure.numbers', { number: view.figure, listed: String(Number(view.figure) + FURTHER_IN_LIST) }),
    subtitle: t(`figure.subtitle.${view.figure}`, {
      minimum: view.scale.minimum,
      maximum: view.scale.maximum,
      low: view.scale.low[locale].toLowerCase(),
      high: view.scale.high[locale].toLowerCase(),
    }),
    coverage: t('figure.series', asked),
    measure: t('figure.measure', asked),
    hidden: hiddenText(words, region),
    group: region ?? t('figure.whole'),
    demonstration: view.demonstration ? t(view.round.names ? 'demonstrationOther' : 'demonstration') : null,
    series,
    rows: view.rows.map((row) => rowText(row, words)),
    whisker: whiskerText(view, t, formula),
    interval: view.rows.some(({ cells }) => cells.some((cell) => cell?.interval))
      ? t('figure.intervalMark', { seed: String(BOOTSTRAP.seed) })
      : null,
    formula,
    source: t('source', { programme: view.programme.names[locale] }),
    method: t('method', { formula }),
    notes: figureNotes(words),
    ownMark: view.own === null ? null : t('figure.ownMark'),
    dotMark: view.isOpen ? t('figure.dotMark') : null,
    file: fileText(words),
  };
}

/** What a question is called beside another: a word for those of the pilot, else its own words. */
function questionName(id: string, texts: Texts, t: FigureTranslator, locale: Locale): string {
  const known = (['attention-organisation', 'attention-target-group'] as const).find((item) => item === id);
  return known ? t(`figure.short.${known}`) : shortText(texts, locale);
}

function whiskerText(view: FigureView, t: FigureTranslator, formula: string): readonly string[] {
  const whiskers = view.rows.flatMap(({ cells }) =>
    cells.flatMap((cell) => whiskerOf(cell?.mean ?? null, cell?.sd ?? null, view.scale) ?? []),
  );
  if (whiskers.length === 0) return [];
  const isCut = whiskers.some(({ isCutLow, isCutHigh }) => isCutLow || isCutHigh);
  return [t('figure.whisker', { formula }), ...(isCut ? [t('figure.cut')] : [])];
}

function rowText(row: Row, { view, series, t, locale }: FigureWords): RowText {
  return {
    label: shortText(row.texts, locale),
    cells: row.cells.map((cell, index) => cell && cellText(cell, series[index]?.name ?? '', t, locale)),
    changes: view.series.slice(0, row.changes.length).map((_, index) => changeText(row.changes[index], t, locale)),
  };
}

function cellText(cell: Cell, name: string, t: FigureTranslator, locale: Locale): CellText {
  const shown = (value: number | null, decimals: number) =>
    value === null ? HIDDEN : decimal(value, decimals, locale);
  const { interval, minimum, maximum, own } = cell;
  const range = interval && `${decimal(interval.low, 2, locale)}–${decimal(interval.high, 2, locale)}`;
  const intervalNamed = range && t('figure.intervalNamed', { range });
  const exact = t('figure.exactValue', {
    name,
    mean: shown(cell.mean, 2),
    sd: shown(cell.sd, 2),
    n: cell.n,
    of: cell.of,
  });
  return {
    mean: shown(cell.mean, 1),
    sd: shown(cell.sd, 2),
    exact: intervalNamed ? `${exact} · ${intervalNamed}` : exact,
    median:
      cell.median === null || minimum === null || maximum === null
        ? HIDDEN
        : t('figure.medianRange', {
            median: formatDecimal(String(cell.median), locale),
            range: `${minimum}–${maximum}`,
          }),
    n: t('participation', { sent: cell.n, of: cell.of }),
    interval: range ?? HIDDEN,
    intervalNamed,
    own: own === null ? t('figure.noAnswer') : String(own),
  };
}

function changeText(change: Change | null | undefined, t: FigureTranslator, locale: Locale): string {
  if (!change) return t('figure.notAsked');
  if (change.comparability === 'not-comparable') return t('figure.notComparable');
  if (change.percent === null) return HIDDEN;
  const text = percentText(change.percent, locale);
  return change.comparability === 'caution' ? t('figure.caution', { change: text }) : text;
}

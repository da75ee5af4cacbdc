import { formatDecimal } from '@/lib/format';
import type { Locale } from '@/lib/locale';
import {
  type CellText,
  FILE_COLUMNS,
  type FigureText,
  type RowText,
  type SeriesText,
} from '@/lib/reflection/figure/file/types';
import { findingOf } from '@/lib/reflection/figure/rules/finding';
import { whiskerOf } from '@/lib/reflection/figure/rules/whisker';
import type { Cell, Change, FigureView, Row } from '@/lib/reflection/figure/types';
import { PROGRAMME_GROUP } from '@/lib/reflection/publication/types';
import { roundName } from '@/lib/reflection/rules';
import type { Texts } from '@/lib/reflection/types';
import { figureNotes } from './figure-notes';
import { decimal, type FigureTranslator, type FigureWords, HIDDEN, percentText, shortText } from './figure-words';

/** In the report's list of figures each stands five places further on than in its body: 11 there is 16. */
const FURTHER_IN_LIST = 5;

/** Everything a figure says, in the reader's language, for the page and for its files. */
export function describeFigure(view: FigureView, t: FigureTranslator, locale: Locale): FigureText {
  const series = view.series.map((one): SeriesText => {
    const name = one.texts ? questionName(one.id, one.texts, t, locale) : roundName(one.round, locale);
    const { least, most, of } = one.n;
    const n = least === most ? t('figure.n', { n: most, of }) : t('figure.nRange', { least, most, of });
    return { name, legend: t('figure.series', { name, n }) };
  });
  const words = { view, series, t, locale };
  const formula = t(`figure.${view.sdFormula}`);
  const region = view.regions.find(({ id }) => id === view.group)?.name;
  return {
    title: titleOf(words, region),
    numbers: t('figure.numbers', { number: view.figure, listed: String(Number(view.figure) + FURTHER_IN_LIST) }),
    subtitle: t(`figure.subtitle.${view.figure}`, {
      minimum: view.scale.minimum,
      maximum: view.scale.maximum,
      low: view.scale.low[locale].toLowerCase(),
      high: view.scale.high[locale].toLowerCase(),
    }),
    group: region ?? t('figure.whole'),
    demonstration: view.demonstration ? t(view.round.names ? 'demonstrationOther' : 'demonstration') : null,
    series,
    rows: view.rows.map((row) => rowText(row, words)),
    whisker: whiskerText(view, t, formula),
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

function titleOf({ view, series, t, locale }: FigureWords, region: string | undefined): string {
  const finding = findingOf(view);
  const topic = t(`figure.topic.${view.figure}`);
  const nameOf = (id: string) => series[view.series.findIndex((one) => one.id === id)]?.name ?? id;
  const to = roundName(view.round, locale);
  const title = () => {
    switch (finding.kind) {
      case 'up':
        return t(`figure.up.${view.figure}`, { from: nameOf(finding.from), to });
      case 'down':
        return t('figure.down', { topic, from: nameOf(finding.from), to });
      case 'mixed':
        return t('figure.mixed', { topic, up: finding.up, down: finding.down, from: nameOf(finding.from), to });
      case 'highest': {
        const row = view.rows.find(({ id }) => id === finding.row);
        const label = row ? shortText(row.texts, locale) : finding.row;
        return t('figure.highest', { topic, row: label, round: to });
      }
      case 'more': {
        const than = nameOf(finding.than);
        const { count, of } = finding;
        return t('figure.more', {
          series: nameOf(finding.series),
          than: than.charAt(0).toLowerCase() + than.slice(1),
          count,
          of,
        });
      }
      case 'none':
        return t('figure.none', { topic });
    }
  };
  return region && view.group !== PROGRAMME_GROUP ? t('figure.inRegion', { title: title(), region }) : title();
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
  return {
    mean: shown(cell.mean, 1),
    sd: shown(cell.sd, 2),
    exact: t('figure.exactValue', {
      name,
      mean: shown(cell.mean, 2),
      sd: shown(cell.sd, 2),
      n: cell.n,
      of: cell.of,
    }),
    median:
      cell.median === null || minimum === null || maximum === null
        ? HIDDEN
        : t('figure.medianRange', {
            median: formatDecimal(String(cell.median), locale),
            range: `${minimum}–${maximum}`,
          }),
    n: t('participation', { sent: cell.n, of: cell.of }),
    interval: interval ? `${decimal(interval.low, 2, locale)}–${decimal(interval.high, 2, locale)}` : HIDDEN,
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

function fileText({ view, series, t, locale }: FigureWords): FigureText['file'] {
  const record = (prefix: 'file' | 'file.meaningOf') =>
    Object.fromEntries(FILE_COLUMNS.map((column) => [column, t(`${prefix}.${column}`)])) as Record<
      (typeof FILE_COLUMNS)[number],
      string
    >; // every column has an entry, since the list is the type
  const hasChanges = view.rows.some(({ changes }) => changes.length > 0);
  const { minimum, maximum, low, high } = view.scale;
  return {
    columns: record('file'),
    meanings: record('file.meaningOf'),
    changes: hasChanges ? series.slice(0, -1).map(({ name }) => t('file.change', { name })) : [],
    changeMeaning: t('file.meaningOf.change'),
    sheets: { data: t('file.data'), codebook: t('file.codebook'), answers: t('file.answers') },
    words: {
      yes: t('file.yes'),
      no: t('file.no'),
      partly: t('file.partly'),
      variable: t('file.variable'),
      meaning: t('file.meaning'),
      note: t('file.noteHeading'),
      municipality: t('figure.municipality'),
      value: t('file.value'),
      scale: t('file.scale'),
    },
    ends: [
      [String(minimum), low[locale]],
      [String(maximum), high[locale]],
    ],
  };
}

import { FILE_COLUMNS, type FigureText } from '@/lib/reflection/figure/file/types';
import type { FigureWords } from './figure-words';

/** The words of a figure's files: headings, the code book's meanings, and what stands for yes and no. */
export function fileText({ view, series, t, locale }: FigureWords): FigureText['file'] {
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

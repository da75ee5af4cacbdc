import type { getTranslations } from 'next-intl/server';
import { formatDecimal } from '@/lib/format';
import type { Locale } from '@/lib/locale';
import type { SeriesText } from '@/lib/reflection/figure/file/types';
import type { FigureView } from '@/lib/reflection/figure/types';
import type { Texts } from '@/lib/reflection/types';
import { rounded } from '@/lib/statistics/rules/rounding';

export type FigureTranslator = Awaited<ReturnType<typeof getTranslations<'reflectionFigure'>>>;

/** What is kept back is a sign, never an empty cell. */
export const HIDDEN = ':';
const NBSP = '\u00A0';

export interface FigureWords {
  readonly view: FigureView;
  readonly series: readonly SeriesText[];
  readonly t: FigureTranslator;
  readonly locale: Locale;
}

/** A question as the name of a row: without the full stop of its sentence. */
export function shortText(texts: Texts, locale: Locale): string {
  return texts[locale].replace(/\.$/, '');
}

/** So many decimals, rounded half away from zero, as the reader writes numbers. */
export function decimal(value: number, decimals: number, locale: Locale): string {
  return formatDecimal(rounded(value, decimals), locale, decimals);
}

/** A change in per cent with sign and one decimal: `+20,7 %`. */
export function percentText(percent: number, locale: Locale): string {
  const value = rounded(percent, 1);
  const sign = value.startsWith('-') || value === '0.0' ? '' : '+';
  return `${sign}${formatDecimal(value, locale, 1)}${locale === 'en' ? '' : NBSP}%`;
}

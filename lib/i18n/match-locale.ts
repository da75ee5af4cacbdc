import { DEFAULT_LOCALE, isLocale, type Locale } from '../locale';

export const LOCALE_COOKIE = 'locale';

/**
 * The language to show someone who has not chosen: the best wish of `Accept-Language` that we have, else bokmål.
 * `no` means bokmål, and so do Danish and Swedish, whose readers are better served by it than by English.
 * Example: `"nn-NO,nb;q=0.9,en;q=0.8"` gives `nn`; `"de,en;q=0.5"` gives `en`.
 */
export function matchLocale(acceptLanguage: string | null): Locale {
  const wishes = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((p) => /^\s*q=([\d.]+)$/.exec(p)?.[1]).find(Boolean);
      return { language: tag.split('-')[0] ?? '', quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { language } of wishes) {
    if (isLocale(language)) return language;
    if (['no', 'da', 'sv'].includes(language)) return 'nb';
  }
  return DEFAULT_LOCALE;
}

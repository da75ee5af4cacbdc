import { cookies, headers } from 'next/headers';
import { getRequestConfig } from 'next-intl/server';
import { isLocale, type Locale } from '../locale';
import { LOCALE_COOKIE, matchLocale } from './match-locale';

const MESSAGES = {
  nb: () => import('./messages/nb'),
  nn: () => import('./messages/nn'),
  en: () => import('./messages/en'),
} satisfies Record<Locale, () => Promise<object>>;

/** Addresses carry no language: a link means the same page to everyone. The reader's choice wins over the browser's wish. */
export default getRequestConfig(async () => {
  const chosen = (await cookies()).get(LOCALE_COOKIE)?.value;
  const locale = isLocale(chosen) ? chosen : matchLocale((await headers()).get('accept-language'));
  return { locale, messages: { ...(await MESSAGES[locale]()) }, timeZone: 'Europe/Oslo' };
});

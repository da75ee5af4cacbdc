'use server';

import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { isLocale } from '../locale';
import { LOCALE_COOKIE } from './match-locale';
import { ownPath } from './own-path';

const ONE_YEAR = 60 * 60 * 24 * 365;

/** Remembers the language and shows the same page again. Anything but our three languages changes nothing. */
export async function chooseLanguage(form: FormData): Promise<void> {
  const locale = form.get('locale');
  if (isLocale(locale)) {
    (await cookies()).set(LOCALE_COOKIE, locale, { maxAge: ONE_YEAR, sameSite: 'lax', path: '/' });
  }
  redirect(ownPath((await headers()).get('referer')));
}

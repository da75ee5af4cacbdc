'use server';

import { cookies, headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { formAction } from '../action';
import { LOCALES } from '../locale';
import { LOCALE_COOKIE } from './match-locale';
import { ownPath } from './own-path';

const ONE_YEAR = 60 * 60 * 24 * 365;

/** Remembers the language and shows the same page again. */
export const chooseLanguage = formAction({
  permission: 'language.choose',
  schema: z.strictObject({ locale: z.enum(LOCALES) }),
  run: async (_actor, { locale }) => {
    (await cookies()).set(LOCALE_COOKIE, locale, { maxAge: ONE_YEAR, sameSite: 'lax', path: '/' });
    redirect(ownPath((await headers()).get('referer')));
  },
});

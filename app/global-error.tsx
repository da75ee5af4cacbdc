'use client';

import { NextIntlClientProvider } from 'next-intl';
import { useSyncExternalStore } from 'react';
import { ErrorMessage, type ErrorMessageProps } from '@/components/shell/error-message';
import { LOCALE_COOKIE } from '@/lib/i18n/match-locale';
import en from '@/lib/i18n/messages/en/errors.json';
import nb from '@/lib/i18n/messages/nb/errors.json';
import nn from '@/lib/i18n/messages/nn/errors.json';
import { DEFAULT_LOCALE, isLocale, type Locale } from '@/lib/locale';
import './globals.css';

const ERRORS = { nb, nn, en };

/** When the outermost layout itself fails, its language and words are gone: this page carries its own. */
export default function GlobalError(props: ErrorMessageProps) {
  const locale = useSyncExternalStore(never, chosenLocale, () => DEFAULT_LOCALE);
  return (
    <html lang={locale} data-color-scheme="auto">
      <body>
        <title>{ERRORS[locale].errorTitle}</title>
        <main className="fp-main">
          <NextIntlClientProvider locale={locale} messages={{ errors: ERRORS[locale] }} timeZone="Europe/Oslo">
            <ErrorMessage {...props} />
          </NextIntlClientProvider>
        </main>
      </body>
    </html>
  );
}

const never = () => () => {};

function chosenLocale(): Locale {
  const value = new RegExp(`(?:^|; )${LOCALE_COOKIE}=(\\w+)`).exec(document.cookie)?.[1];
  return isLocale(value) ? value : DEFAULT_LOCALE;
}

import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import type { ReactNode } from 'react';
import type * as messages from '@/lib/i18n/messages/nb';

type ClientMessagesProps = { readonly namespaces: readonly (keyof typeof messages)[]; readonly children: ReactNode };

/** Gives the islands inside it the words they use. The browser gets no other namespace, so pages stay light. */
export async function ClientMessages({ namespaces, children }: ClientMessagesProps) {
  const all = await getMessages();
  const picked = Object.fromEntries(
    [...new Set(['errors', 'ui', ...namespaces] as const)].map((name) => [name, all[name]]),
  );
  return <NextIntlClientProvider messages={picked}>{children}</NextIntlClientProvider>;
}

import type { Locale } from '../locale';
import type * as messages from './messages/nb';

/* Bokmål is the reference: a key that is missing there is a type error where it is used. */
declare module 'next-intl' {
  interface AppConfig {
    Locale: Locale;
    Messages: typeof messages;
  }
}

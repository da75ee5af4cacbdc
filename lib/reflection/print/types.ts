/** A form on paper as plain data: what stands on it, in reading order. Drawn by rules/draw.ts. */
import type { Locale } from '@/lib/locale';

/** A box to tick, or one that is ticked. */
export interface PrintBox {
  readonly label: string;
  readonly isTicked: boolean;
}

export type PrintBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly isQuiet?: boolean }
  /** What a reader must not miss: that it is a draft, that answers are invented. */
  | { readonly kind: 'mark'; readonly text: string }
  | { readonly kind: 'facts'; readonly caption: string; readonly rows: readonly (readonly [string, string])[] }
  /** `across` for a scale, whose boxes stand in one line. */
  | { readonly kind: 'boxes'; readonly boxes: readonly PrintBox[]; readonly direction: 'across' | 'down' }
  | {
      readonly kind: 'grid';
      readonly corner: string;
      readonly columns: readonly string[];
      readonly rows: readonly { readonly label: string; readonly ticked: string | null }[];
    }
  /** Lines to write on. */
  | { readonly kind: 'lines'; readonly count: number }
  | { readonly kind: 'answer'; readonly text: string };

export interface PrintDocument {
  readonly title: string;
  readonly locale: Locale;
  /** Stands at the foot of every page; the page’s number comes after it. */
  readonly foot: string;
  readonly fileName: string;
  readonly blocks: readonly PrintBlock[];
}

/** The words that a form on paper takes, from `reflectionPrint`. */
export const PRINT_WORDS = [
  'blankTitle',
  'answeredTitle',
  'programme',
  'round',
  'municipality',
  'opensOn',
  'deadline',
  'facts',
  'demonstration',
  'reconstructed',
  'scale',
  'pickOne',
  'pickSeveral',
  'writeNumber',
  'writeNumberBetween',
  'part',
  'notRelevant',
  'noAnswer',
  'notAnswered',
  'closed',
  'draft',
  'receipt',
  'receiptTime',
  'receiptHash',
  'receiptSigner',
  'earlierReceipt',
  'ticked',
  'notTicked',
  'foot',
  'page',
  'questions',
] as const;
export type PrintWord = (typeof PRINT_WORDS)[number];
export type PrintWords = (word: PrintWord, values?: Record<string, string | number>) => string;

/** In whose language, and on behalf of which programme. */
export interface PrintReader {
  readonly locale: Locale;
  readonly words: PrintWords;
}

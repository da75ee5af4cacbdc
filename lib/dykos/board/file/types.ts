/** The file of a dashboard: its words, in the reader's language, and its rows. */
import type { Characteristic, FactRef, Missing, Status } from '../../types';

export const FILE_FORMATS = ['csv', 'xlsx'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/** Headings, by the column they stand over. */
export const FILE_HEADINGS = [
  'municipality',
  'number',
  'region',
  'characteristic',
  'day',
  'status',
  'compare',
  'before',
  'because',
  'missing',
  'selfFrom',
  'selfTo',
  'selfMaximum',
  'selfRound',
  'assessment',
  'assessedOn',
  'assessedBy',
  'demonstration',
  'note',
  'count',
] as const;
export type FileHeading = (typeof FILE_HEADINGS)[number];

export interface FileWords {
  readonly headings: Readonly<Record<FileHeading, string>>;
  readonly sheets: { readonly data: string; readonly about: string };
  readonly yes: string;
  readonly no: string;
  readonly hidden: string;
  /** What goes along with every number: source, method, what is inferred, how it must be read. */
  readonly notes: readonly string[];
  /** Said where anything in the file is a demonstration. */
  readonly marked: string;
  readonly status: (status: Status) => string;
  readonly characteristic: (characteristic: Characteristic) => string;
  readonly because: (ref: FactRef) => string;
  readonly missing: (missing: Missing) => string;
}

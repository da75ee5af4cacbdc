/** Documents beside a registration: which kinds there are, and why one is not taken. */

/** The kinds of file that are taken. `extensions` are what a name may end in, the first the usual one. */
export const FORMATS = {
  pdf: { media: 'application/pdf', extensions: ['pdf'] },
  png: { media: 'image/png', extensions: ['png'] },
  jpeg: { media: 'image/jpeg', extensions: ['jpg', 'jpeg'] },
  docx: { media: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', extensions: ['docx'] },
  xlsx: { media: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', extensions: ['xlsx'] },
  pptx: { media: 'application/vnd.openxmlformats-officedocument.presentationml.presentation', extensions: ['pptx'] },
  odt: { media: 'application/vnd.oasis.opendocument.text', extensions: ['odt'] },
  ods: { media: 'application/vnd.oasis.opendocument.spreadsheet', extensions: ['ods'] },
  csv: { media: 'text/csv', extensions: ['csv'] },
  txt: { media: 'text/plain', extensions: ['txt'] },
} as const satisfies Record<string, { readonly media: string; readonly extensions: readonly string[] }>;
export type Format = keyof typeof FORMATS;

/** What is wrong with a file itself. */
export const FAULTS = [
  'empty',
  'unknown-format',
  /** The name or the type that was sent says another kind than the bytes do. */
  'disagrees',
  'broken',
  /** Bytes before or after the document: two kinds of file in one. */
  'two-in-one',
  'encrypted',
  /** Macros, scripts, programs that are started, parts that are fetched from elsewhere. */
  'active',
  /** A file inside the file. */
  'nested',
  'unpacks-too-much',
  /** Parts that lie about their size or place, or lead out of the archive. */
  'unsafe-archive',
  'declares-entities',
  'too-slow',
] as const;
export type Fault = (typeof FAULTS)[number];

/** Why nothing was stored, in the words of addresses and answers. */
export const REFUSALS = [
  ...FAULTS,
  'no-file',
  'incomplete',
  'too-large',
  'too-many',
  'no-room',
  'busy',
  'too-often',
  'unavailable',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** A file that was looked into and may be kept. */
export interface Inspected {
  readonly format: Format;
  /** Made here from what was sent; see `rules/name.ts`. */
  readonly name: string;
}

/** A document in a list. */
export interface Attachment {
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly version: number;
  /** False where only its writers see it, since it came with a draft that is not registered. */
  readonly isShown: boolean;
  /** Null for the seed, and where the name is not for the reader. */
  readonly addedBy: string | null;
  readonly addedAt: Date;
}

/** The documents of a registration, and whether the reader may add one. */
export interface AttachmentList {
  readonly attachments: readonly Attachment[];
  /** `may-to-draft`: what is added waits with the draft until that is registered. */
  readonly adding: 'may' | 'may-to-draft' | 'may-not' | 'too-many';
}

/** The name that a document is shown and saved under: made here, whatever was sent. */
import { FORMATS, type Format } from '../types';

const LONGEST_NAME = 200;
/** Invisible letters that turn the direction of writing, so that a name reads otherwise than it ends. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]/gu;
/** What some systems take for part of a path or a command. */
const RESERVED = /[<>:"|?*]/g;
/** What names are called where they could not be read. */
const NAMELESS = 'dokument';

/**
 * One name without folders, control characters or directions of writing, in composed letters, at most 200 long; the ending is kept.
 * @example displayName('C:\\mine\\Plan.pdf') // 'Plan.pdf'
 */
export function displayName(sent: string): string {
  const last = sent.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const clean = last.replace(INVISIBLE, '').replace(RESERVED, '-').replace(/\s+/g, ' ').trim();
  const bare = clean.replace(/^\.+/, '').replace(/[. ]+$/, '');
  const dot = bare.lastIndexOf('.');
  const ending = dot < 0 ? '' : bare.slice(dot).slice(0, 20);
  const letters = [...(dot < 0 ? bare : bare.slice(0, dot))];
  const room = LONGEST_NAME - ending.length;
  // By code units, as the ending is counted; a letter of two units is never halved.
  while (letters.join('').length > room) letters.splice(Math.max(room, letters.length - 1));
  const start = letters.join('').trim() || NAMELESS;
  return start + ending;
}

/** What follows the last dot, in small letters. */
function endingOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot < 0 ? '' : name.slice(dot + 1).toLowerCase();
}

/** Types that browsers and systems send for a kind beside its own; several send none they are sure of. */
const ALSO_SENT: Partial<Record<Format, readonly string[]>> = {
  // Windows with Excel names every CSV file so.
  csv: ['application/vnd.ms-excel', 'text/plain', 'application/csv', 'text/comma-separated-values'],
  jpeg: ['image/jpg', 'image/pjpeg'],
  docx: ['application/zip'],
  xlsx: ['application/zip'],
  pptx: ['application/zip'],
  odt: ['application/zip'],
  ods: ['application/zip'],
};
const UNSURE = ['', 'application/octet-stream'];

/** Whether name and sent type say the same kind as the bytes. */
export function agrees(format: Format, name: string, sentType: string): boolean {
  const { media, extensions }: { readonly media: string; readonly extensions: readonly string[] } = FORMATS[format];
  const type = (sentType.split(';')[0] ?? '').trim().toLowerCase();
  return extensions.includes(endingOf(name)) && [media, ...UNSURE, ...(ALSO_SENT[format] ?? [])].includes(type);
}

/** Of plain text the bytes cannot tell whether it is a table: that the name says, and nothing depends on it. */
export function textFormat(name: string): 'csv' | 'txt' {
  return endingOf(name) === 'csv' ? 'csv' : 'txt';
}

/** A header that saves under the name in every browser (RFC 6266 with RFC 5987): plain letters for old ones, all for the others. */
export function disposition(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[øØ]/g, (letter) => (letter === 'ø' ? 'o' : 'O'))
    .replace(/[æÆ]/g, (letter) => (letter === 'æ' ? 'ae' : 'Ae'))
    .replace(/\p{M}/gu, '')
    .replace(/[^\w.() -]/g, '_');
  const full = encodeURIComponent(name).replace(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain || NAMELESS}"; filename*=UTF-8''${full}`;
}

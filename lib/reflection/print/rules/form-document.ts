/** A blank or an answered form as a document: what it is, whose, when, and how far it has come. */
import { formatDate, formatInstant } from '@/lib/format';
import { roundName } from '@/lib/reflection/rules';
import type { ResponseView } from '../../response/types';
import type { FormSection, Round } from '../../types';
import type { PrintBlock, PrintDocument, PrintReader } from '../types';
import { formBlocks } from './form-blocks';

/** How many signs of a hash are enough to hold a paper against the receipt. */
const HASH_PREFIX = 12;

/**
 * The form as it is asked, to be read or filled in by hand.
 * @example blankDocument(round, sections, 'Program', reader).fileName // 'refleksjonsskjema-pfp-2022.pdf'
 */
export function blankDocument(
  round: Round,
  sections: readonly FormSection[],
  programmeName: string,
  reader: PrintReader,
): PrintDocument {
  const { locale, words } = reader;
  const title = words('blankTitle', { round: roundName(round, locale) });
  return {
    title,
    locale,
    foot: words('foot', { programme: programmeName, round: roundName(round, locale) }),
    fileName: `refleksjonsskjema-${round.programme}-${round.id}.pdf`,
    blocks: [
      { kind: 'heading', level: 1, text: title },
      ...demonstration(round, reader),
      {
        kind: 'facts',
        caption: words('facts'),
        rows: [
          [words('programme'), programmeName],
          [words('round'), roundName(round, locale)],
          [words('opensOn'), formatDate(round.opensOn, locale)],
          [words('deadline'), formatDate(round.deadline, locale)],
          [words('questions'), String(sections.flatMap(({ items }) => items).length)],
        ],
      },
      ...formBlocks(sections, null, reader),
    ],
  };
}

/**
 * A leader group’s answer. While it is not sent it says *draft*; sent, it carries the receipt’s number, time and the beginning of
 * its hash. A field without an answer says so.
 * @example answeredDocument(view, 'Program', reader).fileName // 'refleksjonsskjema-pfp-2022-3427.pdf'
 */
export function answeredDocument(view: ResponseView, programmeName: string, reader: PrintReader): PrintDocument {
  const { locale, words } = reader;
  const { round, municipality, sections, fields, closed } = view;
  const answers = new Map(fields.map(({ item, answer }) => [item, answer]));
  const unseen = new Set(closed.filter(({ isAnswered }) => isAnswered).map(({ item }) => item));
  const title = words('answeredTitle', { municipality: municipality.name, round: roundName(round, locale) });
  return {
    title,
    locale,
    foot: words('foot', { programme: programmeName, round: roundName(round, locale) }),
    fileName: `refleksjonsskjema-${round.programme}-${round.id}-${municipality.number}.pdf`,
    blocks: [
      { kind: 'heading', level: 1, text: title },
      ...(view.status === 'sent' ? [] : [{ kind: 'mark', text: words('draft') } as const]),
      ...demonstration(round, reader),
      { kind: 'facts', caption: words('facts'), rows: facts(view, programmeName, reader) },
      ...formBlocks(sections, answers, reader, unseen),
    ],
  };
}

function facts(view: ResponseView, programmeName: string, { locale, words }: PrintReader) {
  const { round, municipality, status, deadline, receipts } = view;
  const receipt = receipts.at(-1);
  const rows: (readonly [string, string])[] = [
    [words('programme'), programmeName],
    [words('round'), roundName(round, locale)],
    [words('municipality'), `${municipality.name} (${municipality.number})`],
    [words('deadline'), formatDate(deadline, locale)],
  ];
  if (!receipt) return rows;
  const hash = receipt.contentHash.replace(/^sha256:/, '').slice(0, HASH_PREFIX);
  return [
    ...rows,
    [words(status === 'sent' ? 'receipt' : 'earlierReceipt'), String(receipt.number)] as const,
    [words('receiptTime'), formatInstant(new Date(receipt.signedAt), locale)] as const,
    ...(receipt.signedBy?.name ? [[words('receiptSigner'), receipt.signedBy.name] as const] : []),
    [words('receiptHash'), hash] as const,
  ];
}

function demonstration(round: Round, { words }: PrintReader): readonly PrintBlock[] {
  return round.demonstration ? [{ kind: 'mark', text: words('demonstration') }] : [];
}

/** What a signature freezes: one text with one hash, from which anyone can see later what was sent. */
import { createHash } from 'node:crypto';
import { canonicalJson } from '../../../allocation/rules/canonical-json';
import type { Answer, FormSection, Round } from '../../types';
import type { Position } from '../types';

export const SNAPSHOT_FORMAT = 'fellespott.reflection-response/1';

export interface SnapshotInput {
  readonly round: Pick<Round, 'programme' | 'id' | 'year'>;
  readonly municipality: { readonly id: string; readonly number: string };
  readonly number: number;
  readonly sections: readonly FormSection[];
  readonly fields: readonly { readonly item: string; readonly version: number; readonly answer: Answer }[];
  readonly dissents: readonly { readonly item: string; readonly answer: Answer; readonly dissent: string }[];
  /** How many persons have written in it. Their names are no part of the answer. */
  readonly writers: number;
  /** The signer's id; null where the application itself wrote it. */
  readonly signedBy: string | null;
  readonly signedAt: string;
}

export interface Snapshot {
  /** Canonical JSON. */
  readonly content: string;
  /** sha256:… over the content in UTF-8. */
  readonly hash: string;
}

/**
 * The snapshot of an answer: which form was asked (items with the version of their wording), what was answered (empty fields left
 * out), and what somebody disagreed with. Equal input gives equal text, whatever order fields and dissents come in.
 * @example snapshotOf(input).hash // 'sha256:9f…', 71 characters
 */
export function snapshotOf(input: SnapshotInput): Snapshot {
  const { round, municipality, sections, fields, dissents } = input;
  const places = new Map(sections.flatMap(({ items }) => items).map((item, index) => [item.id, index]));
  const place = ({ item }: { item: string }) => places.get(item) ?? places.size;
  const content = canonicalJson({
    format: SNAPSHOT_FORMAT,
    programme: round.programme,
    round: { id: round.id, year: round.year },
    municipality: { id: municipality.id, number: municipality.number },
    number: input.number,
    form: sections.map(({ id, items }) => ({
      section: id,
      items: items.map((item) => ({ id: item.id, wording: item.wordingVersion })),
    })),
    answers: fields
      .filter(({ answer }) => answer.state !== 'empty')
      .map(({ item, version, answer }) => ({ item, version, answer }))
      .sort((a, b) => place(a) - place(b)),
    dissents: dissents
      .map(({ item, answer, dissent }) => ({ item, answer, dissent }))
      .sort((a, b) => place(a) - place(b) || compare(canonicalJson(a), canonicalJson(b))),
    writers: input.writers,
    signedBy: input.signedBy,
    signedAt: input.signedAt,
  });
  return { content, hash: hashOfText(content) };
}

/**
 * Stands for what a member sees of an answer: the version of each field, and everyone's own value with what they disagree with. So a
 * signer signs what they saw and nothing newer. It is given what its reader sees and no more: a few values are soon guessed from a
 * hash.
 * @example seenOf([{ item: 'a', version: 2 }], []) === seenOf([{ item: 'a', version: 3 }], []) // false
 */
export function seenOf(
  fields: readonly { readonly item: string; readonly version: number }[],
  positions: readonly Position[],
): string {
  const versions = Object.fromEntries(fields.map(({ item, version }) => [item, version]));
  const given = positions.map(({ item, person, answer, dissent }) => [`${item} ${person.id}`, { answer, dissent }]);
  return hashOfText(canonicalJson({ versions, given: Object.fromEntries(given) })).slice(
    'sha256:'.length,
    'sha256:'.length + 32,
  );
}

/** SHA-256 of a text in UTF-8. @example hashOfText('{}') // 'sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a' */
export function hashOfText(text: string): string {
  return `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

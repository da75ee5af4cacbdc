/** What the file's columns, codes and questions mean, and how far the answers carry. In all three languages at once. */
import { type Sheet, sheet } from '@/lib/export/rules/xlsx';
import type { ExportColumn } from '@/lib/export/types';
import en from '@/lib/i18n/messages/en/reflection-figure.json';
import nb from '@/lib/i18n/messages/nb/reflection-figure.json';
import nn from '@/lib/i18n/messages/nn/reflection-figure.json';
import { LOCALES } from '@/lib/locale';
import type { FormItem, Option, Texts } from '../../types';
import { COLUMNS, type ExtractFile, ROW_STATES } from '../types';

const WORDS = { nb: nb.extract.codeBook, nn: nn.extract.codeBook, en: en.extract.codeBook };
type Words = (typeof WORDS)['nb'];

export interface CodeBook {
  readonly programme: string;
  readonly extract: string;
  readonly takenAt: string;
  readonly rows: number;
  /** SHA-256 of the data file: who has both can see that they belong together. */
  readonly dataHash: string;
  readonly caveats: readonly Texts[];
  readonly rounds: readonly {
    readonly id: string;
    readonly year: number;
    readonly names: Texts | null;
    readonly opensOn: string;
    readonly deadline: string;
    readonly demonstration: boolean;
  }[];
  readonly columns: readonly Coded[];
  readonly states: readonly Coded[];
  readonly items: readonly CodedItem[];
}

/** A code and what it means. */
interface Coded {
  readonly id: string;
  readonly names: Texts;
}

/** An item as a round asked it. */
type CodedItem = FormItem & { readonly round: string; readonly section: Coded };

export function codeBook({ programme, id, rows, contentHash, createdAt, forms }: ExtractFile): CodeBook {
  return {
    programme,
    extract: id,
    takenAt: createdAt.toISOString(),
    rows,
    dataHash: contentHash,
    caveats: caveats(forms.some(({ round }) => round.demonstration)),
    rounds: forms.map(({ round }) => ({
      id: round.id,
      year: round.year,
      names: round.names,
      opensOn: round.opensOn,
      deadline: round.deadline,
      demonstration: round.demonstration,
    })),
    columns: COLUMNS.map((column) => ({ id: column, names: inAll((words) => words.columns[column]) })),
    states: ROW_STATES.map((state) => ({ id: state, names: inAll((words) => words.states[state]) })),
    items: forms.flatMap(({ round, sections }) =>
      sections.flatMap(({ id: section, texts, items }) =>
        items.map((item) => ({ ...item, round: round.id, section: { id: section, names: titlesOf(texts) } })),
      ),
    ),
  };
}

/**
 * What every export says of itself: that it describes this pilot and proves no effect of the way it was funded, that its
 * municipalities were not drawn at random and got new money (R20, R21), that answers are the municipalities' own judgement;
 * and, where it is so, that they are invented.
 */
export function caveats(isDemonstration: boolean): readonly Texts[] {
  const keys = [
    'attribution',
    'generalisation',
    'selfAssessment',
    ...(isDemonstration ? ['demonstration' as const] : []),
  ] as const;
  return keys.map((key) => inAll((words) => words.caveats[key]));
}

/** The code book as a workbook. */
export function codeBookSheets(book: CodeBook): readonly Sheet[] {
  const facts: readonly (readonly string[])[] = [
    ['programme', book.programme],
    ['extract', book.extract],
    ['taken_at', book.takenAt],
    ['rows', String(book.rows)],
    ['data_sha256', book.dataHash],
    ...book.rounds.map(({ id, year, opensOn, deadline, demonstration }) => [
      `round ${id}`,
      `${year}: ${opensOn} – ${deadline}${demonstration ? ' (demonstration)' : ''}`,
    ]),
  ];
  return [
    sheet('extract', FACT_COLUMNS, facts),
    sheet('caveats', [...LOCALES.map((locale) => text<Texts>(locale, (one) => one[locale]))], book.caveats),
    sheet('columns', coded(), book.columns),
    sheet('states', coded(), book.states),
    sheet('items', ITEM_COLUMNS, book.items),
    sheet('codes', CODE_COLUMNS, book.items.flatMap(optionsOf)),
  ];
}

const ITEM_COLUMNS: readonly ExportColumn<CodedItem>[] = [
  text('round', ({ round }) => round),
  text('section', ({ section }) => section.id),
  text('item', ({ id }) => id),
  text('kind', ({ kind }) => kind),
  { header: 'wording_version', kind: 'integer', value: ({ wordingVersion }) => wordingVersion },
  text('comparability', ({ comparability }) => comparability),
  { header: 'reconstructed', kind: 'integer', value: ({ reconstructed }) => (reconstructed ? 1 : 0) },
  text('figure', ({ figure }) => figure),
  text('speaks_to', ({ speaksTo }) => speaksTo),
  { header: 'minimum', kind: 'integer', value: ({ minimum }) => minimum },
  { header: 'maximum', kind: 'integer', value: ({ maximum }) => maximum },
  ...LOCALES.flatMap((locale) => [
    text<CodedItem>(`text_${locale}`, ({ texts }) => texts[locale].text),
    text<CodedItem>(`help_${locale}`, ({ texts }) => texts[locale].help ?? null),
    text<CodedItem>(`low_${locale}`, ({ texts }) => texts[locale].low ?? null),
    text<CodedItem>(`high_${locale}`, ({ texts }) => texts[locale].high ?? null),
    text<CodedItem>(`comparability_note_${locale}`, ({ texts }) => texts[locale].comparabilityNote ?? null),
  ]),
];

const FACT_COLUMNS = [
  text<readonly string[]>('key', ([key]) => key ?? null),
  text<readonly string[]>('value', ([, value]) => value ?? null),
];

type ItemOption = Option & { readonly round: string; readonly item: string; readonly column: 'choices' | 'part' };

const CODE_COLUMNS: readonly ExportColumn<ItemOption>[] = [
  text('round', ({ round }) => round),
  text('item', ({ item }) => item),
  text('column', ({ column }) => column),
  ...coded<ItemOption>(),
];

function optionsOf({ round, id: item, options, parts }: CodedItem): readonly ItemOption[] {
  return [
    ...options.map((option) => ({ ...option, round, item, column: 'choices' as const })),
    ...parts.map((part) => ({ ...part, round, item, column: 'part' as const })),
  ];
}

function coded<Row extends Coded>(): readonly ExportColumn<Row>[] {
  return [
    text<Row>('code', ({ id }) => id),
    ...LOCALES.map((locale) => text<Row>(locale, ({ names }) => names[locale])),
  ];
}

function text<Row>(header: string, value: (row: Row) => string | null): ExportColumn<Row> {
  return { header, kind: 'text', value };
}

function inAll(pick: (words: Words) => string): Texts {
  return { nb: pick(WORDS.nb), nn: pick(WORDS.nn), en: pick(WORDS.en) };
}

function titlesOf(texts: Texts<{ readonly title: string }>): Texts {
  return { nb: texts.nb.title, nn: texts.nn.title, en: texts.en.title };
}

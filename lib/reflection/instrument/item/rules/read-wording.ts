/** What was typed in an item's form, read into a wording, or what is wrong with it and where. */
import { LOCALES } from '../../../../locale';
import { failure, ok, type Result } from '../../../../result';
import {
  COMPARABILITIES,
  type Comparability,
  type ItemKind,
  type ItemText,
  type Option,
  type Texts,
} from '../../../types';
import type { ItemFault, ItemFields, NewWording } from '../types';
import { hasEnds, hasOptions, LONGEST, MOST_OPTIONS, optionField, type TextPart, textField } from './form-fields';
import { suggestId } from './item-id';

const FEWEST_OPTIONS = 2;
const LONGEST_OPTION_ID = 40;

/** What is typed in a field, with line breaks as one sign: browsers send two. */
function typed(fields: ItemFields, name: string): string {
  return (fields[name] ?? '').replaceAll('\r\n', '\n').trim();
}

/**
 * The texts and options of a wording. What is asked in one language is asked in all three; options that were there before stay,
 * by their ids, whatever they are called now.
 * @param before options of the wording that it follows, none for a new item
 * @example readWording({ textNb: 'Hvor ofte?', textNn: '', textEn: 'How often?' }, 'number', []) // fault required at textNn
 */
export function readWording(
  fields: ItemFields,
  kind: ItemKind,
  before: readonly Option[],
): Result<NewWording, readonly ItemFault[]> {
  const faults: ItemFault[] = [
    ...inAll(fields, 'text', true),
    ...inAll(fields, 'help', false),
    ...(hasEnds(kind) ? [...inAll(fields, 'low', true), ...inAll(fields, 'high', true)] : []),
  ];
  const parts: readonly TextPart[] = hasEnds(kind) ? ['text', 'help', 'low', 'high'] : ['text', 'help'];
  const named = hasOptions(kind) ? readOptions(fields, before) : { options: [], faults: [] };
  faults.push(...named.faults);
  return faults.length > 0 ? failure(faults) : ok({ texts: textsOf(fields, parts), named: named.options });
}

/** A text that must stand in every language, or in every one or none. */
function inAll(fields: ItemFields, part: TextPart, required: boolean): readonly ItemFault[] {
  const isBegun = LOCALES.some((locale) => typed(fields, textField(part, locale)) !== '');
  return LOCALES.flatMap((locale): readonly ItemFault[] => {
    const field = textField(part, locale);
    const text = typed(fields, field);
    if (text.length > LONGEST[part]) return [{ field, code: 'too-long', most: LONGEST[part] }];
    if (text !== '' || !(required || isBegun)) return [];
    return [{ field, code: isBegun ? 'all-languages' : 'required' }];
  });
}

function textsOf(fields: ItemFields, parts: readonly TextPart[]): Texts<ItemText> {
  const one = (locale: keyof Texts): ItemText => {
    const given = parts.map((part) => [part, typed(fields, textField(part, locale))] as const);
    return { text: '', ...Object.fromEntries(given.filter(([, text]) => text !== '')) };
  };
  return { nb: one('nb'), nn: one('nn'), en: one('en') };
}

function readOptions(
  fields: ItemFields,
  before: readonly Option[],
): { readonly options: readonly Option[]; readonly faults: readonly ItemFault[] } {
  const faults: ItemFault[] = [];
  const options: Option[] = [];
  const kept = new Set(before.map(({ id }) => id));
  const ids = new Set(kept);
  for (let row = 1; row <= MOST_OPTIONS; row += 1) {
    const name = (locale: keyof Texts) => typed(fields, optionField(row, locale));
    const names = { nb: name('nb'), nn: name('nn'), en: name('en') };
    const given = fields[optionField(row, 'id')] ?? '';
    const isOld = kept.has(given) && !options.some(({ id }) => id === given);
    if (!isOld && Object.values(names).every((text) => text === '')) continue;
    faults.push(...nameFaults(row, names, isOld));
    const id = isOld ? given : suggestId(names.nb, [...ids], LONGEST_OPTION_ID) || `valg-${row}`;
    ids.add(id);
    options.push({ id, names });
  }
  const missing = before.some(({ id }) => !options.some((option) => option.id === id));
  if (missing) faults.push({ field: optionField(1, 'nb'), code: 'option-kept' });
  else if (options.length < FEWEST_OPTIONS) faults.push({ field: optionField(1, 'nb'), code: 'two-options' });
  return { options, faults };
}

function nameFaults(row: number, names: Texts, isOld: boolean): readonly ItemFault[] {
  const isEmpty = Object.values(names).every((text) => text === '');
  return LOCALES.flatMap((locale): readonly ItemFault[] => {
    const field = optionField(row, locale);
    if (names[locale].length > LONGEST.option) return [{ field, code: 'too-long', most: LONGEST.option }];
    if (names[locale] !== '') return [];
    return [{ field, code: isOld && isEmpty ? 'option-kept' : 'all-languages' }];
  });
}

/**
 * How a new wording compares with the one before it. Anything but *same* must say why, in all three languages: the note stands
 * wherever the two are shown together.
 * @example readComparability({ comparability: 'caution' }) // faults note-missing at comparabilityNoteNb, …Nn and …En
 */
export function readComparability(
  fields: ItemFields,
): Result<{ readonly comparability: Comparability; readonly notes: Texts | null }, readonly ItemFault[]> {
  const comparability = COMPARABILITIES.find((one) => one === fields.comparability);
  if (!comparability) return failure([{ field: 'comparability', code: 'comparability' }]);
  const faults = inAll(fields, 'comparabilityNote', comparability !== 'same').map(
    (fault): ItemFault => (fault.code === 'required' ? { ...fault, code: 'note-missing' } : fault),
  );
  if (faults.length > 0) return failure(faults);
  const note = (locale: keyof Texts) => typed(fields, textField('comparabilityNote', locale));
  const notes = { nb: note('nb'), nn: note('nn'), en: note('en') };
  return ok({ comparability, notes: notes.nb === '' ? null : notes });
}

/**
 * Whether two wordings ask the same in the same words; notes on comparability are no part of what is asked.
 * @example saysTheSame({ texts, named: [] }, { texts, named: [] }) // true
 */
export function saysTheSame(a: NewWording, b: NewWording): boolean {
  const content = ({ texts, named }: NewWording) =>
    JSON.stringify([
      LOCALES.map((locale) => {
        const { text, help, low, high } = texts[locale];
        return [text, help ?? '', low ?? '', high ?? ''];
      }),
      named.map(({ id, names }) => [id, names.nb, names.nn, names.en]),
    ]);
  return content(a) === content(b);
}

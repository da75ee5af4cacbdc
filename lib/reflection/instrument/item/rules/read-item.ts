/** What was typed about a new item, read, or what is wrong with it and where. */
import { failure, ok, type Result } from '../../../../result';
import { slugSchema } from '../../../schema';
import type { ItemKind } from '../../../types';
import { type ItemFault, type ItemFields, type NewItem, SPEAKS_TO } from '../types';
import { hasEnds, hasRange } from './form-fields';
import { RESERVED_ITEM_IDS, suggestId } from './item-id';
import { readWording } from './read-wording';

/** Figures of the report that items are shown in, by their numbers in its body. */
export const ITEM_FIGURES = ['7', '8', '9', '10', '11'] as const;
/** A scale has at most 21 steps; more cannot be shown side by side, nor told apart. */
const WIDEST_SCALE = 20;
const LARGEST = 1_000_000_000;

interface Range {
  readonly minimum: number | null;
  readonly maximum: number | null;
}

/**
 * A new item, or every fault at its field. Where no id is typed, one is suggested and shown before anything is saved: it stays
 * for ever.
 * @param taken ids that the programme's item bank has already
 * @example readItem({ id: 'overall-level', … }, 'scale', ['overall-level']) // fault id-taken at id
 */
export function readItem(
  fields: ItemFields,
  kind: ItemKind,
  taken: readonly string[],
): Result<NewItem, { readonly faults: readonly ItemFault[]; readonly suggestedId: string | null }> {
  const id = (fields.id ?? '').trim();
  const suggestedId = id === '' ? suggestId(fields.textNb ?? '', taken) : null;
  const range = readRange(fields, kind);
  const wording = readWording(fields, kind, []);
  const [figure, speaksTo] = [fields.figure || null, fields.speaksTo || null];
  const faults: ItemFault[] = [
    ...(wording.ok ? [] : wording.failure),
    ...idFaults(id, suggestedId, taken),
    ...(range.ok ? [] : range.failure),
    ...choiceFaults('figure', figure, ITEM_FIGURES),
    ...choiceFaults('speaksTo', speaksTo, SPEAKS_TO),
  ];
  if (faults.length > 0 || !wording.ok || !range.ok) return failure({ faults, suggestedId });
  return ok({ id, kind, ...range.value, figure, speaksTo, ...wording.value });
}

function idFaults(id: string, suggested: string | null, taken: readonly string[]): readonly ItemFault[] {
  if (id === '') return [{ field: 'id', code: suggested ? 'id-suggested' : 'required' }];
  if (!slugSchema.safeParse(id).success) return [{ field: 'id', code: 'id-shape' }];
  if (RESERVED_ITEM_IDS.includes(id)) return [{ field: 'id', code: 'id-reserved' }];
  return taken.includes(id) ? [{ field: 'id', code: 'id-taken' }] : [];
}

function choiceFaults(field: string, chosen: string | null, known: readonly string[]): readonly ItemFault[] {
  return chosen === null || known.includes(chosen) ? [] : [{ field, code: 'unknown' }];
}

/** The ends of a scale must be there; those of a number may be. */
function readRange(fields: ItemFields, kind: ItemKind): Result<Range, readonly ItemFault[]> {
  if (!hasRange(kind)) return ok({ minimum: null, maximum: null });
  const faults: ItemFault[] = [];
  const read = (field: 'minimum' | 'maximum'): number | null => {
    const text = (fields[field] ?? '').replace(/\s/g, '').replace('−', '-');
    if (text === '') {
      if (hasEnds(kind)) faults.push({ field, code: 'required' });
      return null;
    }
    const value = /^-?\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
    if (Math.abs(value) <= LARGEST) return value;
    faults.push({ field, code: 'whole-number' });
    return null;
  };
  const [minimum, maximum] = [read('minimum'), read('maximum')];
  if (minimum !== null && maximum !== null) {
    if (minimum >= maximum) faults.push({ field: 'maximum', code: 'ends-order' });
    else if (hasEnds(kind) && maximum - minimum > WIDEST_SCALE)
      faults.push({ field: 'maximum', code: 'ends-far', most: WIDEST_SCALE });
  }
  return faults.length > 0 ? failure(faults) : ok({ minimum, maximum });
}

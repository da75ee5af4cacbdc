/** What was typed about a round, read into a plan, or what is wrong with it and where. */
import { failure, ok, type Result } from '../../../result';
import { slugSchema } from '../../schema';
import type { FieldFault, RoundPlan } from '../types';

/** Words that stand where a round's id would in an address. */
export const RESERVED_IDS: readonly string[] = ['sporsmal', 'runder', 'uttrekk'];
const LONGEST_ID = 40;
const LONGEST_NAME = 120;

export type PlanFields = Readonly<
  Record<'id' | 'year' | 'opensOn' | 'deadline' | 'nameNb' | 'nameNn' | 'nameEn', string> & {
    positionsFirst?: string | undefined;
    demonstration?: string | undefined;
  }
>;

/**
 * A calendar date as people type it, or null: `2026-11-30`, `30.11.2026`, `1.2.2026`. The day must exist.
 * @example readDate('30.11.2026') // '2026-11-30'
 * @example readDate('31.11.2026') // null
 */
export function readDate(text: string): string | null {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})$/.exec(text.trim()) ?? [];
  const iso = year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text.trim();
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return null;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : null;
}

/**
 * The plan, or every fault at its field.
 * @example readPlan({ id: '2026', year: '2026', opensOn: '2026-11-01', deadline: '30.11.2026', nameNb: '', … }) // a plan without names
 * @example readPlan({ id: 'runder', … }) // fault id-reserved at id
 */
export function readPlan(fields: PlanFields): Result<RoundPlan, readonly FieldFault[]> {
  const faults: FieldFault[] = [];
  const id = fields.id.trim();
  if (id === '') faults.push({ field: 'id', code: 'required' });
  else if (!slugSchema.safeParse(id).success || id.length > LONGEST_ID) faults.push({ field: 'id', code: 'id-shape' });
  else if (RESERVED_IDS.includes(id)) faults.push({ field: 'id', code: 'id-reserved' });
  const year = /^20\d{2}$/.test(fields.year.trim()) ? Number(fields.year.trim()) : null;
  if (year === null) faults.push({ field: 'year', code: 'year' });
  const [opensOn, deadline] = [readDate(fields.opensOn), readDate(fields.deadline)];
  if (opensOn === null) faults.push({ field: 'opensOn', code: 'date' });
  if (deadline === null) faults.push({ field: 'deadline', code: 'date' });
  if (opensOn && deadline && deadline < opensOn) faults.push({ field: 'deadline', code: 'before-opening' });
  const names = { nb: fields.nameNb.trim(), nn: fields.nameNn.trim(), en: fields.nameEn.trim() };
  const given = Object.values(names).filter((name) => name !== '');
  if (given.length > 0 && given.length < 3) {
    for (const [locale, field] of Object.entries({ nb: 'nameNb', nn: 'nameNn', en: 'nameEn' } as const))
      if (names[locale as keyof typeof names] === '') faults.push({ field, code: 'names-all' });
  }
  for (const [field, name] of [
    ['nameNb', names.nb],
    ['nameNn', names.nn],
    ['nameEn', names.en],
  ] as const)
    if (name.length > LONGEST_NAME) faults.push({ field, code: 'too-long' });
  if (faults.length > 0 || year === null || opensOn === null || deadline === null) return failure(faults);
  return ok({
    id,
    year,
    names: given.length === 3 ? names : null,
    opensOn,
    deadline,
    positionsFirst: fields.positionsFirst === 'on',
    demonstration: fields.demonstration === 'on',
  });
}

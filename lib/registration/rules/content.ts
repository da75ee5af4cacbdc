/** From a form's fields to what is kept, and back. */
import { LONGEST_TEXT } from '../../limits';
import type { Content, FaultCode, Field, FieldFault, KindDefinition, Row, SimpleField, SimpleValue } from '../types';
import { fieldsOf } from './kinds';

const PREFIX = 'content.';
const LONGEST_LINE = 300;
const MOST_KRONER = 100_000_000_000;
const NOTHING: readonly never[] = [];

/** What a form's fields hold, as text by name, without the prefix: `title`, `sectors.school`, `indicators.0.name`. */
export type Typed = Readonly<Record<string, string>>;

export interface ReadContent {
  readonly content: Content;
  /** What cannot be kept as it stands. A draft must be free of them, too. */
  readonly faults: readonly FieldFault[];
  /** What is needed before it can be registered. */
  readonly missing: readonly FieldFault[];
}

/** The fields that belong to the content; null where one is none of the kind's, which only a stranger sends. */
export function typedOf(definition: KindDefinition, form: Typed): Typed | null {
  const entries = Object.entries(form).filter(([name]) => name.startsWith(PREFIX));
  const typed = Object.fromEntries(entries.map(([name, value]) => [name.slice(PREFIX.length), value]));
  const fields = fieldsOf(definition);
  return Object.keys(typed).every((name) => fields.some((field) => isOf(field, name))) ? typed : null;
}

/** The name of a field in its form. */
export function inputName(name: string): string {
  return `${PREFIX}${name}`;
}

function isOf(field: Field, name: string): boolean {
  const [key = '', second = '', third = '', ...rest] = name.split('.');
  if (key !== field.key || rest.length > 0) return false;
  if (field.type === 'rows') {
    const isRow = /^(0|[1-9]\d{0,2})$/.test(second) && Number(second) < field.max + MOST_EMPTY;
    return isRow && field.columns.some((column) => column.key === third);
  }
  if (field.type === 'choices') return third === '' && field.options.includes(second);
  if (field.type === 'municipalities') return third === '' && /^[\w-]{1,64}$/.test(second);
  return name === key;
}
/** Empty rows that a form may hold beyond those that can be kept. */
const MOST_EMPTY = 20;

/** Reads what was typed. Empty is left out; nothing is guessed. @example readContent(PLAN, { name: ' 0–24 ' }).content // { name: '0–24' } */
export function readContent(definition: KindDefinition, typed: Typed): ReadContent {
  const content: Record<string, Content[string]> = {};
  const faults: FieldFault[] = [];
  const missing: FieldFault[] = [];
  for (const field of fieldsOf(definition)) {
    const read = readField(field, typed);
    faults.push(...read.faults);
    missing.push(...read.missing);
    if (read.value !== undefined) content[field.key] = read.value;
    else if (field.required && read.faults.length === 0) missing.push({ field: field.key, code: 'required' });
  }
  return { content, faults, missing };
}

interface ReadField {
  readonly value?: Content[string];
  readonly faults: readonly FieldFault[];
  readonly missing: readonly FieldFault[];
}

function readField(field: Field, typed: Typed): ReadField {
  if (field.type === 'rows') return readRows(field, typed);
  if (field.type === 'choices' || field.type === 'municipalities') {
    const options = field.type === 'choices' ? field.options : ticked(field.key, typed);
    const chosen = options.filter((option) => typed[`${field.key}.${option}`] === 'on');
    return { ...(chosen.length > 0 && { value: chosen }), faults: NOTHING, missing: NOTHING };
  }
  const text = seen(typed[field.key]);
  if (field.type === 'reference') {
    if (text !== '' && !UUID.test(text)) return { faults: [{ field: field.key, code: 'unknown' }], missing: NOTHING };
    return { ...(text !== '' && { value: text }), faults: NOTHING, missing: NOTHING };
  }
  const read = readSimple(field, text);
  if (read === undefined) return { faults: NOTHING, missing: NOTHING };
  if (typeof read === 'object') return { faults: [{ field: field.key, code: read.fault }], missing: NOTHING };
  return { value: read, faults: NOTHING, missing: NOTHING };
}
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function ticked(key: string, typed: Typed): readonly string[] {
  return Object.keys(typed)
    .filter((name) => name.startsWith(`${key}.`))
    .map((name) => name.slice(key.length + 1))
    .sort();
}

function readRows(field: Extract<Field, { type: 'rows' }>, typed: Typed): ReadField {
  const faults: FieldFault[] = [];
  const missing: FieldFault[] = [];
  const rows: Row[] = [];
  for (const index of rowNumbers(field.key, typed)) {
    const row: Record<string, SimpleValue> = {};
    const lacking: FieldFault[] = [];
    for (const column of field.columns) {
      const name = `${field.key}.${index}.${column.key}`;
      const read = readSimple(column, seen(typed[name]));
      if (read === undefined) {
        if (column.required) lacking.push({ field: name, code: 'required' });
      } else if (typeof read === 'object') faults.push({ field: name, code: read.fault });
      else row[column.key] = read;
    }
    // An empty row is no row.
    if (Object.keys(row).length === 0) continue;
    rows.push(row);
    missing.push(...lacking);
  }
  if (rows.length > field.max) faults.push({ field: field.key, code: 'too-many' });
  return { ...(rows.length > 0 && { value: rows }), faults, missing };
}

/** The rows that a form held, in their order. */
export function rowNumbers(key: string, typed: Typed): readonly number[] {
  const numbers = Object.keys(typed)
    .filter((name) => name.startsWith(`${key}.`))
    .map((name) => Number(name.split('.')[1]));
  return [...new Set(numbers)].filter(Number.isInteger).sort((a, b) => a - b);
}

/**
 * What nobody sees and no text of ours needs: control characters, on which calendars and spreadsheets break, and marks that turn the
 * direction of writing, by which a name reads otherwise than it is. Tabs and line breaks are seen.
 */
const UNSEEN = /(?![\t\n\r])\p{Cc}|[\u202A-\u202E\u2066-\u2069]/gu;

/** The text without what nobody sees; empty where nothing is left to see, so that nothing goes without a name. */
function seen(text: string | undefined): string {
  const clean = (text ?? '').replace(UNSEEN, '').trim();
  return /[^\s\p{C}]/u.test(clean) ? clean : '';
}

function readSimple(field: SimpleField, text: string): SimpleValue | { readonly fault: FaultCode } | undefined {
  if (text === '') return undefined;
  switch (field.type) {
    case 'text':
      return text.length <= (field.max ?? LONGEST_LINE) ? text.replace(/\s+/gu, ' ') : { fault: 'too-long' };
    case 'prose':
      return text.length <= (field.max ?? LONGEST_TEXT) ? text : { fault: 'too-long' };
    case 'date':
      return isDate(text) ? text : { fault: 'date' };
    case 'year':
      return /^20\d\d$/.test(text) ? Number(text) : { fault: 'year' };
    case 'link':
      return /^https?:\/\/[^\s<>"]{3,500}$/.test(text) ? text : { fault: 'link' };
    case 'number':
      return readNumber(text, field);
    case 'kroner':
      return readNumber(
        text.replace(/(?<=\d)[\s\u00a0\u202f.](?=\d{3}(\D|$))/gu, ''),
        { min: 0, max: MOST_KRONER },
        'kroner',
      );
    case 'choice':
      return field.options.includes(text) ? text : { fault: 'unknown' };
  }
}

function readNumber(
  text: string,
  { min, max }: { readonly min: number; readonly max: number },
  fault: FaultCode = 'number',
): number | { readonly fault: FaultCode } {
  if (!/^\d{1,12}$/.test(text)) return { fault };
  const value = Number(text);
  return value >= min && value <= max ? value : { fault: 'range' };
}

/** Whether a text is a day that exists: `2021-02-29` is none. */
export function isDate(text: string): boolean {
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text;
}

/** What a form shows of what is kept: the way back from `readContent`. */
export function typedFrom(definition: KindDefinition, content: Content): Typed {
  const typed: Record<string, string> = {};
  for (const { key, type } of fieldsOf(definition)) {
    const value = content[key];
    if (value === undefined) continue;
    if (typeof value === 'string' || typeof value === 'number') typed[key] = String(value);
    else if (type === 'rows') {
      (value as readonly Row[]).forEach((row, index) => {
        for (const [column, cell] of Object.entries(row)) typed[`${key}.${index}.${column}`] = String(cell);
      });
    } else for (const option of value as readonly string[]) typed[`${key}.${option}`] = 'on';
  }
  return typed;
}

/** The fields that differ between two versions, in the form's order. */
export function changedFields(definition: KindDefinition, before: Content, after: Content): readonly string[] {
  return fieldsOf(definition)
    .map(({ key }) => key)
    .filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
}

import { rowNumbers } from '@/lib/registration/rules/content';
import type { FormField } from './form-field';

/** What a field holds, in the words its form shows: one line for a value, one for each choice, one for each row. */
export function describeField(field: FormField, typed: Readonly<Record<string, string>>): readonly string[] {
  if (field.type === 'rows') {
    return rowNumbers(field.key, typed).flatMap((row) => {
      const cells = field.columns.flatMap((column) => {
        const value = wordOf(column, typed[`${field.key}.${row}.${column.key}`]);
        return value === '' ? [] : [`${column.label}: ${value}`];
      });
      return cells.length > 0 ? [cells.join(' · ')] : [];
    });
  }
  if (field.type === 'choices' || field.type === 'municipalities') {
    return field.options.filter(({ value }) => typed[`${field.key}.${value}`] === 'on').map(({ label }) => label);
  }
  const value = wordOf(field, typed[field.key]);
  return value === '' ? [] : [value];
}

function wordOf(field: FormField, typed = ''): string {
  const text = typed.trim();
  const option = field.options.find(({ value }) => value === text);
  if (option) return option.label;
  return text !== '' && field.unit ? `${text} ${field.unit}` : text;
}

/** The lines that one side has and the other has not. */
export function differing(
  field: FormField,
  ours: Readonly<Record<string, string>>,
  theirs: Readonly<Record<string, string>>,
): { readonly ours: readonly string[]; readonly theirs: readonly string[] } {
  const [own, other] = [describeField(field, ours), describeField(field, theirs)];
  return { ours: own.filter((line) => !other.includes(line)), theirs: other.filter((line) => !own.includes(line)) };
}

import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { DataTable } from '@/components/ui/data-table';
import { formatDate, formatInteger, formatKroner } from '@/lib/format';
import type { KnownNames, Row, Value } from '@/lib/registration/types';
import type { FormField } from './form-field';

type FieldValueProps = {
  readonly field: FormField;
  readonly value: Value;
  readonly names: KnownNames;
  /** Where the other registrations of the same place stand. */
  readonly home: string;
};

/** What a field holds, as it is read. */
export function FieldValue({ field, value, names, home }: FieldValueProps) {
  if (field.type === 'rows') return <Rows field={field} rows={value as readonly Row[]} />;
  if (field.type === 'choices' || field.type === 'municipalities') {
    const labels = (value as readonly string[]).map(
      (one) => names.municipalities[one] ?? field.options.find((option) => option.value === one)?.label ?? one,
    );
    return <>{labels.join(', ')}</>;
  }
  if (field.type === 'reference') {
    const name = names.registrations[String(value)];
    return name ? <Link href={`${home}/${field.slug}/${value}`}>{name}</Link> : null;
  }
  return <SimpleText field={field} value={value as string | number} />;
}

function SimpleText({ field, value }: { readonly field: FormField; readonly value: string | number }): ReactNode {
  const locale = useLocale();
  switch (field.type) {
    case 'date':
      return formatDate(String(value), locale);
    case 'kroner':
      return formatKroner(Number(value), locale);
    case 'year':
      return String(value);
    case 'number':
      return field.unit
        ? `${formatInteger(Number(value), locale)} ${field.unit}`
        : formatInteger(Number(value), locale);
    case 'choice':
      return field.options.find((option) => option.value === value)?.label ?? value;
    case 'link':
      return (
        <a href={String(value)} rel="noopener noreferrer nofollow">
          {value}
        </a>
      );
    case 'prose':
      return <span className="fp-registration__prose">{value}</span>;
    default:
      return value;
  }
}

const RIGHT = ['kroner', 'number', 'year'];

/** Columns that no row fills are left out. */
function Rows({ field, rows }: { readonly field: FormField; readonly rows: readonly Row[] }) {
  const t = useTranslations('registration.view');
  const columns = field.columns.filter(({ key }) => rows.some((row) => row[key] !== undefined));
  const numbered = rows.map((row, index) => ({ row, index }));
  return (
    <DataTable
      caption={field.label}
      captionHidden
      fit="content"
      columns={columns.map((column) => ({
        id: column.key,
        header: column.label,
        ...(!RIGHT.includes(column.type) && { align: 'start' as const }),
        cell: ({ row }: { readonly row: Row }) => {
          const value = row[column.key];
          return value === undefined ? (
            <span className="sr-only">{t('nothing')}</span>
          ) : (
            <SimpleText field={column} value={value} />
          );
        },
      }))}
      rows={numbered}
      rowKey={({ index }) => String(index)}
    />
  );
}

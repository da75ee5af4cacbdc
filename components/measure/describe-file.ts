import { getLocale, getTranslations } from 'next-intl/server';
import { formatDate } from '@/lib/format';
import { COLUMNS, type Column, type MeasureFileText } from '@/lib/measure/catalogue/file/types';
import { filterWords } from '@/lib/measure/catalogue/rules/address';
import type { Catalogue } from '@/lib/measure/catalogue/types';

/** The words of a file of measures, in the reader's language. */
export async function describeFile(
  { programme, filter }: Pick<Catalogue, 'programme' | 'filter'>,
  on: string,
): Promise<MeasureFileText> {
  const [t, k, o, left, page, locale] = await Promise.all([
    getTranslations('measure.file'),
    getTranslations('registrationKinds.measure.fields'),
    getTranslations('registrationOptions'),
    getTranslations('registration.left'),
    getTranslations('measure'),
    getLocale(),
  ]);
  const day = formatDate(on, locale);
  const chosen = Object.entries(filterWords(filter)).map(([name, value]) => `${name} = ${value}`);
  return {
    headers: Object.fromEntries(COLUMNS.map((column) => [column, t(`headers.${column}`)])) as Record<Column, string>,
    sheets: { data: t('data'), about: t('about') },
    yes: t('yes'),
    no: t('no'),
    withdrawn: page('withdrawn'),
    option: (field, choice) =>
      k.has(`${field}.options.${choice}` as never) ? k(`${field}.options.${choice}` as never) : choice,
    sector: (sector) => (o.has(sector as never) ? o(sector as never) : sector),
    evaluation: (state) => page(`evaluation.${state}`),
    gap: (gap) => left(gap),
    about: [
      t('notes.what', { programme: programme.names[locale], day }),
      t('notes.filter', { filter: chosen.join(', ') || t('notes.everything') }),
      t('notes.empty'),
      t('notes.inferred'),
      t('notes.demonstration'),
    ],
  };
}

import { getTranslations } from 'next-intl/server';
import { FILE_HEADINGS, type FileHeading, type FileWords } from '@/lib/dykos/board/file/types';

/** The words of a dashboard's file, in the reader's language. */
export async function fileWords(programme: string): Promise<FileWords> {
  const [t, model] = await Promise.all([getTranslations('dykos'), getTranslations('dykosModel')]);
  const none = { count: 0, year: '', years: 1 };
  return {
    headings: Object.fromEntries(FILE_HEADINGS.map((one) => [one, t(`file.${one}`)])) as Record<FileHeading, string>,
    sheets: { data: t('file.sheet'), about: t('file.about') },
    yes: t('file.yes'),
    no: t('file.no'),
    hidden: t('file.hidden'),
    notes: [
      t('file.source'),
      t('file.inferred'),
      t('caveat.attribution'),
      t('caveat.general', { programme }),
      model('model.registeredOnly'),
      model('model.noTotal'),
    ],
    marked: t('file.marked'),
    status: (status) => model(`statuses.${status}`),
    characteristic: (one) => model(`characteristics.${one}.name`),
    because: ({ because, values }) => model(`because.${because}`, { ...none, ...values }),
    missing: ({ key, values }) => model(`missing.${key}`, { ...none, ...values }),
  };
}

import { useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';

const COOKIES = [
  { key: 'session', name: 'fellespott' },
  { key: 'locale', name: 'locale' },
] as const;

/** The two cookies by name, what each does and how long it lasts. */
export function CookieTable() {
  const t = useTranslations('about.privacy');
  return (
    <DataTable
      caption={t('cookiesCaption')}
      captionHidden
      fit="content"
      rows={COOKIES}
      rowKey={({ key }) => key}
      columns={[
        { id: 'name', header: t('cookie'), cell: ({ name }) => <code>{name}</code> },
        { id: 'purpose', header: t('purpose'), align: 'start', cell: ({ key }) => t(`cookies.${key}.purpose`) },
        { id: 'lifetime', header: t('lifetime'), align: 'start', cell: ({ key }) => t(`cookies.${key}.lifetime`) },
      ]}
    />
  );
}

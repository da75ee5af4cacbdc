import { useLocale, useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import type { AccountRole } from '@/lib/account/types';
import { formatDate } from '@/lib/format';
import { PlaceText } from './place-text';

export function AccountRoles({ roles }: { roles: readonly AccountRole[] }) {
  const t = useTranslations('account');
  const locale = useLocale();
  if (roles.length === 0) return <EmptyState title={t('rolesEmptyTitle')}>{t('rolesEmptyText')}</EmptyState>;
  const period = ({ validFrom, validTo }: AccountRole) =>
    validTo
      ? t('periodClosed', { from: formatDate(validFrom, locale), to: formatDate(validTo, locale) })
      : t('periodOpen', { from: formatDate(validFrom, locale) });
  return (
    <>
      <DataTable
        caption={t('rolesCaption')}
        captionHidden
        rows={roles}
        rowKey={(role) => `${role.role}:${role.municipality}:${role.countyGovernor}:${role.validFrom}`}
        columns={[
          { id: 'role', header: t('role'), cell: (role) => t(`roles.${role.role}`) },
          { id: 'place', header: t('place'), align: 'start', cell: (role) => <PlaceText role={role} /> },
          { id: 'programme', header: t('programme'), align: 'start', cell: (role) => role.programme },
          { id: 'period', header: t('period'), align: 'start', cell: period },
        ]}
      />
      <p>{t('rolesOwner')}</p>
    </>
  );
}

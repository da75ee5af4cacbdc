import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import { formatDate } from '@/lib/format';
import type { LeaderGroup } from '@/lib/leader-group/types';

type MembersTableProps = { readonly group: LeaderGroup; readonly home: string };

/** Who is in the group, the leader first. Addresses are not shown. */
export function MembersTable({ group: { members, mayInvite }, home }: MembersTableProps) {
  const t = useTranslations('leaderGroup');
  const locale = useLocale();
  return (
    <DataTable
      caption={t('caption')}
      fit="content"
      columns={[
        { id: 'name', header: t('name'), cell: ({ name }) => name },
        {
          id: 'role',
          header: t('role'),
          align: 'start',
          cell: ({ role, hasTakenPart }) => (hasTakenPart ? t(`roles.${role}`) : t('invited')),
        },
        { id: 'since', header: t('since'), align: 'start', cell: ({ since }) => formatDate(since, locale) },
        ...(mayInvite
          ? [
              {
                id: 'more',
                header: t('more'),
                align: 'start' as const,
                cell: ({ membershipId, name, role }: LeaderGroup['members'][number]) =>
                  role === 'leader-group-member' && (
                    <Link href={`${home}?avslutt=${membershipId}`}>
                      {t('end')} <span className="sr-only">{t('endFor', { name })}</span>
                    </Link>
                  ),
              },
            ]
          : []),
      ]}
      rows={members}
      rowKey={({ membershipId }) => membershipId}
    />
  );
}

import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import { formatDate } from '@/lib/format';
import { roundName } from '@/lib/reflection/rules';
import type { Round } from '@/lib/reflection/types';
import { RoundStatusTag } from './round-status-tag';

/** The rounds of a programme for those who run them. */
export function RoundsTable({ rounds }: { readonly rounds: readonly Round[] }) {
  const t = useTranslations('reflectionRound');
  const locale = useLocale();
  const home = (round: Round) => `/program/${round.programme}/refleksjon`;
  return (
    <DataTable
      caption={t('list.caption')}
      columns={[
        {
          id: 'name',
          header: t('list.name'),
          cell: (round) => <Link href={`${home(round)}/runder/${round.id}`}>{roundName(round, locale)}</Link>,
        },
        {
          id: 'status',
          header: t('list.status'),
          align: 'start',
          cell: ({ status }) => <RoundStatusTag status={status} />,
        },
        {
          id: 'opensOn',
          header: t('list.opensOn'),
          align: 'start',
          cell: ({ opensOn }) => formatDate(opensOn, locale),
        },
        {
          id: 'deadline',
          header: t('list.deadline'),
          align: 'start',
          cell: ({ deadline }) => formatDate(deadline, locale),
        },
        {
          id: 'next',
          header: t('list.next'),
          align: 'start',
          cell: (round) =>
            round.status === 'planned' ? (
              <Link href={`${home(round)}/${round.id}/skjema`}>
                {t('list.form')} <span className="sr-only">{roundName(round, locale)}</span>
              </Link>
            ) : (
              <Link href={`${home(round)}/${round.id}/oppfolging`}>
                {t('list.followUp')} <span className="sr-only">{roundName(round, locale)}</span>
              </Link>
            ),
        },
      ]}
      rows={rounds}
      rowKey={({ id }) => id}
    />
  );
}

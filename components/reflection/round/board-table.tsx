import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import type { TableColumn } from '@/components/ui/data-table-types';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import { Tag } from '@/components/ui/tag';
import { formatDate } from '@/lib/format';
import { boardAddress, daysUntil, isNear, ROWS_PER_PAGE } from '@/lib/reflection/round/follow-up/rules';
import type { Board, BoardFilter, BoardRow } from '@/lib/reflection/round/follow-up/types';
import { ResponseStatusTag } from './round-status-tag';

type BoardTableProps = { readonly board: Board; readonly filter: BoardFilter };

/** A line for each municipality: how far it has come, until when, whether it can be reached. */
export function BoardTable({ board, filter }: BoardTableProps) {
  const t = useTranslations('reflectionRound.board');
  const columns = useColumns(board);
  const { round, rows, found, total, page } = board;
  const caption = found === total ? t('caption') : t('captionOf', { found, total });
  if (found === 0) return <EmptyState title={t('noneTitle')}>{t('noneText')}</EmptyState>;
  return (
    <>
      <DataTable caption={caption} columns={columns} rows={rows} rowKey={({ municipality }) => municipality.id} />
      {!filter.isWhole && (
        <Pagination
          page={page}
          pageSize={ROWS_PER_PAGE}
          total={found}
          href={(number) => boardAddress(round, { ...filter, page: number })}
        />
      )}
      {found > ROWS_PER_PAGE && (
        <p className="fp-no-print">
          <Link href={boardAddress(round, { ...filter, page: 1, isWhole: !filter.isWhole })}>
            {filter.isWhole ? t('inPages', { count: ROWS_PER_PAGE }) : t('whole', { count: found })}
          </Link>
        </p>
      )}
    </>
  );
}

function useColumns({ round, mayRun, today }: Board): readonly TableColumn<BoardRow>[] {
  const t = useTranslations('reflectionRound.board');
  const locale = useLocale();
  const shared: readonly TableColumn<BoardRow>[] = [
    { id: 'municipality', header: t('municipality'), cell: ({ municipality }) => municipality.name },
    {
      id: 'state',
      header: t('state'),
      align: 'start',
      cell: ({ status, isCorrection }) => (
        <span className="fp-tags">
          <ResponseStatusTag status={status} />
          {isCorrection && <Tag tone="attention">{t('correction')}</Tag>}
        </span>
      ),
    },
    { id: 'region', header: t('region'), align: 'start', cell: ({ region }) => region.name },
  ];
  if (!mayRun) return shared;
  return [
    ...shared,
    {
      id: 'lastDay',
      header: t('lastDay'),
      align: 'start',
      cell: ({ deadline, allowance, reason, status }) => (
        <>
          {formatDate(deadline, locale)}
          {allowance && ` (${t(allowance).toLowerCase()})`}
          {reason && <small className="fp-board__reason">{reason}</small>}
          {status !== 'sent' && <DaysLeft days={daysUntil(today, deadline)} />}
        </>
      ),
    },
    {
      id: 'contact',
      header: t('contact'),
      align: 'start',
      cell: ({ contacts }) =>
        contacts && (contacts.reachable > 0 ? t('members', { count: contacts.members }) : t('noContact')),
    },
    {
      id: 'reminded',
      header: t('reminded'),
      align: 'start',
      cell: ({ remindedOn }) => (remindedOn ? formatDate(remindedOn, locale) : t('never')),
    },
    {
      id: 'more',
      header: t('more'),
      align: 'start',
      cell: ({ municipality: { name, number } }) => (
        <Link href={`${boardAddress(round)}/${number}`}>
          {t('moreFor')} <span className="sr-only">{t('moreForName', { name })}</span>
        </Link>
      ),
    },
  ];
}

function DaysLeft({ days }: { readonly days: number }) {
  const t = useTranslations('reflectionRound.board');
  if (!isNear(days)) return null;
  return (
    <small className="fp-board__days">{days >= 0 ? t('daysLeft', { days }) : t('daysOver', { days: -days })}</small>
  );
}

import Link from 'next/link';
import { useLocale, useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Section } from '@/components/ui/section';
import { Tag, type TagTone } from '@/components/ui/tag';
import { formatDate } from '@/lib/format';
import type { OwnForm } from '@/lib/reflection/figure/round/types';
import { roundName } from '@/lib/reflection/rules';
import type { Round, RoundStatus } from '@/lib/reflection/types';
import { OwnForms } from './own-forms';

type Props = {
  readonly programme: string;
  readonly rounds: readonly Round[];
  readonly participation: ReadonlyMap<string, { readonly sent: number; readonly of: number }>;
  readonly own: readonly OwnForm[];
  readonly may: { readonly run: boolean; readonly edit: boolean; readonly extract: boolean };
};

export const ROUND_TONES: Readonly<Record<RoundStatus, TagTone>> = {
  planned: 'neutral',
  open: 'info',
  closed: 'neutral',
  published: 'success',
};

/** A programme's rounds in time: the reader's own form first, then what each round holds for them. */
export function RoundsOverview({ programme, rounds, participation, own, may }: Props) {
  const t = useTranslations('reflectionFigure.overview');
  const words = useTranslations('reflectionFigure');
  const shared = useTranslations('reflection');
  const locale = useLocale();
  const home = `/program/${programme}/refleksjon`;
  const period = ({ opensOn, deadline }: Round) =>
    words('period', { opensOn: formatDate(opensOn, locale), deadline: formatDate(deadline, locale) });
  return (
    <>
      <OwnForms own={own} home={home} />
      {rounds.length === 0 ? (
        <EmptyState title={t('emptyTitle')}>
          <p>{t('emptyText')}</p>
        </EmptyState>
      ) : (
        <Section id="runder" title={t('rounds')}>
          <DataTable
            caption={t('caption')}
            captionHidden
            columns={[
              {
                id: 'round',
                header: t('round'),
                cell: (round: Round) => <Link href={`${home}/${round.id}`}>{roundName(round, locale)}</Link>,
              },
              {
                id: 'status',
                header: t('status'),
                align: 'start',
                cell: ({ status, demonstration }) => (
                  <span className="fp-tags">
                    <Tag tone={ROUND_TONES[status]}>{shared(`status.${status}`)}</Tag>
                    {demonstration && <Tag tone="attention">{shared('demonstration')}</Tag>}
                  </span>
                ),
              },
              {
                id: 'period',
                header: t('period'),
                align: 'start',
                cell: (round) => <span className="fp-round-period">{period(round)}</span>,
              },
              {
                id: 'participation',
                header: t('participation'),
                cell: ({ id }) => words('participation', participation.get(id) ?? { sent: 0, of: 0 }),
              },
              {
                id: 'links',
                header: t('links'),
                align: 'start',
                cell: (round) => (
                  <span className="fp-round-links">
                    {round.status === 'published' && <Link href={`${home}/${round.id}`}>{t('figures')}</Link>}
                    <Link href={`${home}/${round.id}/skjema`}>{t('form')}</Link>
                    {may.run && <Link href={`${home}/${round.id}/oppfolging`}>{t('board')}</Link>}
                  </span>
                ),
              },
            ]}
            rows={[...rounds].reverse()}
            rowKey={({ id }) => id}
          />
        </Section>
      )}
      <div className="fp-actions">
        {may.edit && <LinkButton href={`${home}/sporsmal`}>{t('items')}</LinkButton>}
        {may.run && <LinkButton href={`${home}/runder`}>{t('plan')}</LinkButton>}
        {may.extract && <LinkButton href={`${home}/uttrekk`}>{t('extracts')}</LinkButton>}
      </div>
    </>
  );
}

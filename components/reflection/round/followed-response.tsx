import { useLocale, useTranslations } from 'next-intl';
import { ClientMessages } from '@/components/ui/client-messages';
import { DataTable } from '@/components/ui/data-table';
import { DefinitionList } from '@/components/ui/definition-list';
import { EmptyState } from '@/components/ui/empty-state';
import { Note } from '@/components/ui/note';
import { Section } from '@/components/ui/section';
import { formatDate, formatInstant, formatInteger } from '@/lib/format';
import type { FollowedResponse as Followed } from '@/lib/reflection/round/follow-up/types';
import { AllowanceForm } from './allowance-form';
import { ResponseStatusTag } from './round-status-tag';

/** One municipality in a round: how far it is, and what those who run the round may do about it. */
export function FollowedResponse({ followed }: { readonly followed: Followed }) {
  const t = useTranslations('reflectionRound.one');
  const locale = useLocale();
  const { row, round, submissions, may } = followed;
  const { municipality, contacts } = row;
  const where = { programme: round.programme, round: round.id, number: municipality.number };
  return (
    <>
      <DefinitionList
        items={[
          { term: t('status'), description: <ResponseStatusTag status={row.status} /> },
          { term: t('deadline'), description: formatDate(row.deadline, locale) },
          { term: t('submissions'), description: formatInteger(submissions, locale) },
          { term: t('contacts'), description: contacts && t('contactsText', { ...contacts }) },
          {
            term: t('reminded'),
            description: row.remindedOn ? formatDate(row.remindedOn, locale) : t('never'),
          },
        ]}
      />
      {row.isCorrection && (
        <Note title={t('correctionTitle')}>
          <p>{t('correctionText')}</p>
        </Note>
      )}
      {may ? (
        <Section
          id="mer-tid"
          title={t(may === 'extend' ? 'extendTitle' : 'reopenTitle')}
          lead={may === 'extend' ? t('extendText', { municipality: municipality.name }) : t('reopenText')}
        >
          <ClientMessages namespaces={['reflectionRound']}>
            <AllowanceForm kind={may} {...where} deadline={may === 'extend' ? row.deadline : ''} />
          </ClientMessages>
        </Section>
      ) : (
        <EmptyState title={t('nothingTitle')}>{t('nothingText')}</EmptyState>
      )}
      <AllowanceHistory followed={followed} />
    </>
  );
}

function AllowanceHistory({ followed: { allowances } }: { readonly followed: Followed }) {
  const t = useTranslations('reflectionRound.one');
  const locale = useLocale();
  if (allowances.length === 0) return null;
  return (
    <Section id="tidligere" title={t('historyTitle')}>
      <DataTable
        caption={t('historyCaption')}
        columns={[
          { id: 'at', header: t('when'), cell: ({ at }) => formatInstant(at, locale) },
          { id: 'kind', header: t('kind'), align: 'start', cell: ({ kind }) => t(`kinds.${kind}`) },
          { id: 'until', header: t('until'), align: 'start', cell: ({ deadline }) => formatDate(deadline, locale) },
          { id: 'reason', header: t('reason'), align: 'start', cell: ({ reason }) => reason },
          { id: 'by', header: t('by'), align: 'start', cell: ({ by }) => by ?? t('unknown') },
        ]}
        rows={allowances}
        rowKey={({ id }) => id}
      />
    </Section>
  );
}

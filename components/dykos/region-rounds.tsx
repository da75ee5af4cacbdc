import { useTranslations } from 'next-intl';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { Tag, type TagTone } from '@/components/ui/tag';
import { programmeHome } from '@/lib/dykos/board/rules/address';
import type { RegionBoard } from '@/lib/dykos/board/types';
import type { ResponseStatus } from '@/lib/reflection/types';
import type { BoardWords } from './use-board-words';

const TONES: Readonly<Record<ResponseStatus, TagTone>> = {
  'not-started': 'neutral',
  writing: 'info',
  'awaiting-sign-off': 'attention',
  sent: 'success',
};

/** How far each municipality has come with each round. Never a word of an answer. */
export function RegionRounds({ board, words }: { readonly board: RegionBoard; readonly words: BoardWords }) {
  const { t } = words;
  const states = useTranslations('reflection.responseStatus');
  const { frame, progress, states: known } = board;
  const rounds = frame.rounds.toReversed();
  const stateOf = (round: string, municipality: string) =>
    known.find((one) => one.round === round && one.municipality === municipality)?.status;
  const total = progress.municipalities.length;
  if (rounds.length === 0)
    return (
      <Section id="rundene" title={t('region.rounds')}>
        <EmptyState title={t('region.roundsNone')}>{null}</EmptyState>
      </Section>
    );
  return (
    <Section id="rundene" title={t('region.rounds')} lead={t('region.roundsLead')}>
      <DataTable
        caption={t('region.roundsCaption')}
        rowKey={({ municipality }) => municipality.id}
        rows={progress.municipalities}
        columns={[
          { id: 'municipality', header: t('grid.municipality'), cell: ({ municipality }) => municipality.name },
          ...rounds.map((round) => ({
            id: round.id,
            header: words.round(round),
            align: 'start' as const,
            cell: ({ municipality }: (typeof progress.municipalities)[number]) => {
              const status = stateOf(round.id, municipality.id);
              return status ? <Tag tone={TONES[status]}>{states(status)}</Tag> : t('region.notAsked');
            },
          })),
        ]}
        sum={[
          t('region.sum'),
          ...rounds.map(({ id }) => {
            const sent = progress.municipalities.filter(({ municipality }) => stateOf(id, municipality.id) === 'sent');
            return t('region.roundCounts', { sent: sent.length, total });
          }),
        ]}
      />
      <ul className="fp-links">
        {rounds
          .filter(({ status }) => status === 'open')
          .map((round) => (
            <li key={round.id}>
              <a href={`${programmeHome(frame.programme.id)}/refleksjon/${round.id}/oppfolging`}>
                {t('region.followUp', { round: words.round(round) })}
              </a>
            </li>
          ))}
      </ul>
    </Section>
  );
}

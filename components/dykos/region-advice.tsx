import Link from 'next/link';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { Tag } from '@/components/ui/tag';
import { municipalityHome } from '@/lib/dykos/board/rules/address';
import type { BoardAdvice, RegionBoard } from '@/lib/dykos/board/types';
import type { BoardWords } from './use-board-words';

type RegionAdviceProps = { readonly board: RegionBoard; readonly words: BoardWords };

const STATES = ['open', 'followed-up', 'lapsed'] as const;

/** Advice that was given, what should have been followed up on top. */
export function RegionAdvice({ board, words }: RegionAdviceProps) {
  const { t, day } = words;
  const programme = board.frame.programme.id;
  const placeOf = ({ municipality }: BoardAdvice) =>
    board.progress.municipalities.find((one) => one.municipality.id === municipality)?.municipality;
  const homeOf = (one: BoardAdvice) => municipalityHome(programme, placeOf(one)?.number ?? '');
  return (
    <Section id="radene" title={t('region.advice')}>
      {board.advice.length === 0 ? (
        <EmptyState title={t('region.adviceNone')}>{null}</EmptyState>
      ) : (
        <DataTable
          caption={t('region.adviceCaption')}
          rowKey={({ id }) => id}
          rows={board.advice}
          columns={[
            { id: 'municipality', header: t('grid.municipality'), cell: (one) => placeOf(one)?.name },
            {
              id: 'title',
              header: t('region.adviceTitle'),
              align: 'start',
              cell: (one) => (
                <>
                  <Link href={`${homeOf(one)}/registrering/rad/${one.id}`}>{one.title}</Link>{' '}
                  {one.demonstration && <Tag tone="attention">{t('place.demonstration')}</Tag>}
                </>
              ),
            },
            { id: 'given', header: t('region.givenOn'), align: 'start', cell: ({ givenOn }) => day(givenOn) },
            {
              id: 'follow',
              header: t('region.followUpOn'),
              align: 'start',
              cell: ({ followUpOn }) => (followUpOn ? day(followUpOn) : '–'),
            },
            {
              id: 'state',
              header: t('region.adviceState'),
              align: 'start',
              cell: ({ state, isDue }) =>
                isDue ? (
                  <Tag tone="attention">{t('region.due')}</Tag>
                ) : (
                  t(`region.states.${STATES.find((known) => known === state) ?? 'open'}`)
                ),
            },
          ]}
        />
      )}
      {board.mayAdvise && (
        <div className="fp-no-print">
          <h3 className="fp-section__sub">{t('region.choose')}</h3>
          <ul className="fp-links fp-links--row">
            {board.progress.municipalities.map(({ municipality: { id, number, name } }) => (
              <li key={id}>
                <Link href={`${municipalityHome(programme, number)}/registrering/rad/ny`} prefetch={false}>
                  {t('region.advise', { name })}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Section>
  );
}

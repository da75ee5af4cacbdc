import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { Tag } from '@/components/ui/tag';
import { municipalityHome, programmeHome } from '@/lib/dykos/board/rules/address';
import type { BoardMeasure, BoardView, MunicipalityBoard } from '@/lib/dykos/board/types';
import { MEASURE_STATES } from '@/lib/measure/types';
import type { BoardWords } from './use-board-words';

type PlaceFactsProps = { readonly board: MunicipalityBoard; readonly view: BoardView; readonly words: BoardWords };

/** What else belongs to the picture: measures, rounds, the pool. */
export function PlaceFacts({ board: { frame, progress, measures, states, isOwn }, view, words }: PlaceFactsProps) {
  const { t, day } = words;
  const responses = useTranslations('reflection.responseStatus');
  const programme = programmeHome(frame.programme.id);
  const { number } = progress.municipality;
  const home = municipalityHome(frame.programme.id, number);
  const stateOf = (round: string) => states.find((one) => one.round === round)?.status ?? null;
  return (
    <>
      <Section id="tiltakene" title={t('place.measures')}>
        {measures.length === 0 ? (
          <EmptyState title={t('place.measuresNone', { day: day(view.day) })}>{t('region.measuresNone')}</EmptyState>
        ) : (
          <ul className="fp-facts">
            {measures.map((one) => (
              <li key={one.id} className="fp-facts__item">
                <Link href={`${home}/registrering/tiltak/${one.id}`} prefetch={false}>
                  {one.name}
                </Link>{' '}
                {one.demonstration && <Tag tone="attention">{t('place.demonstration')}</Tag>}
                <span className="fp-facts__where">
                  {[
                    t(`measureStates.${MEASURE_STATES.find((known) => known === one.state) ?? 'planned'}`),
                    evaluationOf(one, words),
                  ].join('. ')}
                </span>
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section id="rundene" title={t(isOwn ? 'place.rounds' : 'place.roundsOf')}>
        {frame.rounds.length === 0 ? (
          <EmptyState title={t('place.roundsNone')}>{null}</EmptyState>
        ) : (
          <ul className="fp-facts">
            {frame.rounds.toReversed().map((round) => {
              const status = stateOf(round.id);
              return (
                <li key={round.id} className="fp-facts__item">
                  <Link href={`${programme}/refleksjon/${round.id}${isOwn && status ? `/svar/${number}` : ''}`}>
                    {words.round(round)}
                  </Link>{' '}
                  {round.demonstration && <Tag tone="attention">{t('place.demonstration')}</Tag>}
                  <span className="fp-facts__where">{status ? responses(status) : t('region.notAsked')}</span>
                </li>
              );
            })}
          </ul>
        )}
      </Section>
      <Section id="potten" title={t('place.pool')}>
        <p>
          <Link href={home}>{t('place.poolLink')}</Link>
        </p>
      </Section>
    </>
  );
}

function evaluationOf({ hasPlan, hasResult }: BoardMeasure, { t }: BoardWords): string {
  return t(hasResult ? 'place.hasResult' : hasPlan ? 'place.hasPlan' : 'place.noPlan');
}

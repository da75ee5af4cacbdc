import Link from 'next/link';
import { Details } from '@/components/ui/details';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Section } from '@/components/ui/section';
import { Tag } from '@/components/ui/tag';
import { municipalityHome } from '@/lib/dykos/board/rules/address';
import type { PlaceGaps, RegionBoard } from '@/lib/dykos/board/types';
import type { BoardWords } from './use-board-words';

type RegionGapsProps = { readonly board: RegionBoard; readonly words: BoardWords };

/** More than so many measures of one municipality stand folded. */
const FEW = 3;

/** What each municipality has left to do, as far as it can be derived, and the way to advise it. */
export function RegionGaps({ board, words }: RegionGapsProps) {
  const { t } = words;
  return (
    <Section
      id="oppfolging"
      title={
        <>
          {t('region.gaps')} <Tag tone="attention">{t('inferred')}</Tag>
        </>
      }
      lead={t('region.gapsLead')}
    >
      {board.gaps.length === 0 ? (
        <EmptyState title={t('region.gapsNone')}>{null}</EmptyState>
      ) : (
        <ul className="fp-gaps">
          {board.gaps.map((gaps) => (
            <PlaceOfGaps key={gaps.place.id} gaps={gaps} board={board} words={words} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function PlaceOfGaps({ gaps, board, words }: RegionGapsProps & { readonly gaps: PlaceGaps }) {
  const { t, characteristic } = words;
  const { place, baseline, measures, rounds, notBegun } = gaps;
  const programme = board.frame.programme.id;
  const home = municipalityHome(programme, place.number);
  const nameOf = (id: string) => {
    const round = board.frame.rounds.find((one) => one.id === id);
    return round ? words.round(round) : id;
  };
  return (
    <li className="fp-gaps__place">
      <h3>
        <Link href={`${home}/dykos`}>{place.name}</Link>
      </h3>
      <ul className="fp-gaps__list">
        {rounds.map((id) => (
          <li key={id}>{t('region.gapRound', { round: nameOf(id) })}</li>
        ))}
        {baseline && <li>{t(baseline === 'missing' ? 'region.gapBaseline' : 'region.gapNotAdopted')}</li>}
        {notBegun.length > 0 && (
          <li>
            {t('region.gapNotBegun', { names: notBegun.map((one) => characteristic(one).toLowerCase()).join(', ') })}
          </li>
        )}
        {measures.length > 0 && measures.length <= FEW && <Measures gaps={gaps} home={home} words={words} />}
      </ul>
      {measures.length > FEW && (
        <Details summary={t('region.gapMore', { count: measures.length })}>
          <ul className="fp-gaps__list">
            <Measures gaps={gaps} home={home} words={words} />
          </ul>
        </Details>
      )}
      {board.mayAdvise && (
        <p className="fp-gaps__act">
          <LinkButton href={`${home}/registrering/rad/ny`}>{t('region.advise', { name: place.name })}</LinkButton>
        </p>
      )}
    </li>
  );
}

type MeasuresProps = { readonly gaps: PlaceGaps; readonly home: string; readonly words: BoardWords };

function Measures({ gaps: { measures }, home, words: { t } }: MeasuresProps) {
  return measures.map(({ id, name, gap }) => (
    <li key={id}>
      <Link href={`${home}/registrering/tiltak/${id}`} prefetch={false}>
        {t(gap === 'no-evaluation-result' ? 'region.gapMeasureResult' : 'region.gapMeasurePlan', { name })}
      </Link>
    </li>
  ));
}

import Link from 'next/link';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Actions } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { Tag } from '@/components/ui/tag';
import { programmeHome } from '@/lib/dykos/board/rules/address';
import type { RegionBoard } from '@/lib/dykos/board/types';
import { GATHERING_TYPES } from '@/lib/guidance/types';
import type { BoardWords } from './use-board-words';

/** Gatherings and network meetings of the region, the latest first. */
export function RegionGatherings({ board, words }: { readonly board: RegionBoard; readonly words: BoardWords }) {
  const { t, known } = words;
  const home = `${programmeHome(board.frame.programme.id)}/registre/samlinger`;
  return (
    <Section id="samlingene" title={t('region.gatherings')}>
      {board.gatherings.length === 0 ? (
        <EmptyState title={t('region.gatheringsNone')}>{null}</EmptyState>
      ) : (
        <ul className="fp-facts">
          {board.gatherings.map(({ id, name, type, on, dating, place, demonstration }) => (
            <li key={id} className="fp-facts__item">
              <Link href={`${home}/${id}`}>{name}</Link>{' '}
              {demonstration && <Tag tone="attention">{t('place.demonstration')}</Tag>}
              <span className="fp-facts__where">
                {[
                  t(`gatheringTypes.${GATHERING_TYPES.find((one) => one === type) ?? 'gathering'}`),
                  known(on, dating),
                  place,
                ]
                  .filter(Boolean)
                  .join(', ')}
              </span>
            </li>
          ))}
        </ul>
      )}
      {board.mayGather && (
        <Actions>
          <LinkButton href={`${home}/ny`}>{t('region.newGathering')}</LinkButton>
        </Actions>
      )}
    </Section>
  );
}

import { ScrollFrame } from '@/components/ui/scroll-frame';
import { CHARACTERISTIC_SLUGS, municipalityHome } from '@/lib/dykos/board/rules/address';
import type { RegionGroup } from '@/lib/dykos/board/rules/grid';
import type { Voice } from '@/lib/dykos/board/types';
import { CHARACTERISTICS } from '@/lib/dykos/types';
import { GridTable } from './grid-table';
import { squareContent } from './square-content';
import type { BoardWords } from './use-board-words';

type ProgressGridProps = {
  readonly programme: string;
  readonly groups: readonly RegionGroup[];
  readonly voice: Voice;
  /** Carries the days to what lies behind a square. */
  readonly query: string;
  readonly words: BoardWords;
};

/**
 * Municipalities in rows, the six characteristics in columns: the same for four municipalities as for fifty on each of eight pages.
 * By name, never by status. On a phone each municipality is a card.
 */
export function ProgressGrid({ programme, groups, voice, query, words }: ProgressGridProps) {
  const { t, characteristic } = words;
  return (
    <ScrollFrame label={t('grid.caption')}>
      <GridTable
        caption={t('grid.caption')}
        municipality={t('grid.municipality')}
        columns={CHARACTERISTICS.map((one) => ({ slug: CHARACTERISTIC_SLUGS[one], name: characteristic(one) }))}
        groups={groups.map(({ id, name, municipalities }) => ({
          id,
          ...(groups.length > 1 && { name }),
          rows: municipalities.map(({ municipality, characteristics, isSelfRatingHidden: isHidden }) => ({
            id: municipality.id,
            name: municipality.name,
            path: `${municipalityHome(programme, municipality.number)}/dykos`,
            squares: characteristics.map((one) => squareContent({ one, voice, isHidden, words })),
          })),
        }))}
        query={query}
      />
    </ScrollFrame>
  );
}

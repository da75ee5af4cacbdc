import { ScrollFrame } from '@/components/ui/scroll-frame';
import { municipalityHome, squarePath } from '@/lib/dykos/board/rules/address';
import type { RegionGroup } from '@/lib/dykos/board/rules/grid';
import type { Voice } from '@/lib/dykos/board/types';
import { CHARACTERISTICS, type MunicipalityProgress } from '@/lib/dykos/types';
import { Square } from './square';
import type { BoardWords } from './use-board-words';

type ProgressGridProps = {
  readonly programme: string;
  readonly groups: readonly RegionGroup[];
  readonly voice: Voice;
  /** Carries the days to what lies behind a square. */
  readonly query: string;
  readonly words: BoardWords;
};

/* On a phone rows are cards, and a box that is no table cell any longer would lose its meaning to a screen reader. */
const TABLE = { role: 'table' } as const;
const ROW_GROUP = { role: 'rowgroup' } as const;
const ROW = { role: 'row' } as const;
const CELL = { role: 'cell' } as const;
const COLUMN_HEADER = { role: 'columnheader', scope: 'col' } as const;
const ROW_HEADER = { role: 'rowheader', scope: 'row' } as const;

/**
 * Municipalities in rows, the six characteristics in columns: the same for four municipalities as for fifty on each of eight pages.
 * By name, never by status. On a phone each municipality is a card.
 */
export function ProgressGrid({ programme, groups, voice, query, words }: ProgressGridProps) {
  const { t, characteristic } = words;
  const props = { programme, voice, query, words };
  return (
    <ScrollFrame label={t('grid.caption')}>
      <table className="fp-grid" {...TABLE}>
        <caption>{t('grid.caption')}</caption>
        <thead {...ROW_GROUP}>
          <tr {...ROW}>
            <th {...COLUMN_HEADER}>{t('grid.municipality')}</th>
            {CHARACTERISTICS.map((one) => (
              <th key={one} {...COLUMN_HEADER}>
                {characteristic(one)}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ id, name, municipalities }) => (
          <tbody key={id} {...ROW_GROUP}>
            {groups.length > 1 && (
              <tr className="fp-grid__region" {...ROW}>
                <th colSpan={CHARACTERISTICS.length + 1} {...ROW_HEADER} scope="rowgroup">
                  {name}
                </th>
              </tr>
            )}
            {municipalities.map((one) => (
              <GridRow key={one.municipality.id} one={one} {...props} />
            ))}
          </tbody>
        ))}
      </table>
    </ScrollFrame>
  );
}

type GridRowProps = Omit<ProgressGridProps, 'groups'> & { readonly one: MunicipalityProgress };

function GridRow({ one, programme, voice, query, words }: GridRowProps) {
  const { municipality, characteristics, isSelfRatingHidden } = one;
  const home = municipalityHome(programme, municipality.number);
  return (
    <tr {...ROW}>
      <th {...ROW_HEADER}>
        <a href={`${home}/dykos${query}`}>{municipality.name}</a>
      </th>
      {characteristics.map((square) => (
        <td key={square.characteristic} {...CELL}>
          <Square
            place={municipality}
            one={square}
            voice={voice}
            isHidden={isSelfRatingHidden}
            href={`${squarePath(programme, municipality.number, square.characteristic)}${query}`}
            words={words}
          />
        </td>
      ))}
    </tr>
  );
}

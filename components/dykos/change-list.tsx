import { CHARACTERISTIC_SLUGS, municipalityHome } from '@/lib/dykos/board/rules/address';
import type { MunicipalityProgress, StatusChange } from '@/lib/dykos/types';
import { ChangeEntries } from './change-entries';
import type { BoardWords } from './use-board-words';

type ChangeListProps = {
  readonly programme: string;
  /** In the order in which they are shown; those where nothing changed are left out. */
  readonly municipalities: readonly MunicipalityProgress[];
  readonly query: string;
  readonly words: BoardWords;
};

/** What changed between the two days, municipality by municipality, with what made the difference. */
export function ChangeList({ programme, municipalities, query, words }: ChangeListProps) {
  return (
    <ChangeEntries
      places={municipalities
        .filter(({ changes }) => changes.length > 0)
        .map(({ municipality: { id, name, number }, changes }) => ({
          id,
          name,
          path: `${municipalityHome(programme, number)}/dykos`,
          changes: changes.map((one) => ({
            slug: CHARACTERISTIC_SLUGS[one.characteristic],
            text: words.change(one),
            why: whyOf(one, words),
          })),
        }))}
      query={query}
    />
  );
}

function whyOf({ because, direction }: StatusChange, { reasons, model }: BoardWords): string {
  if (because.length === 0) return '';
  return `${direction === 'down' ? `${model('change.gone')} ` : ''}${reasons(because)}`;
}

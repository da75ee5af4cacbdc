import Link from 'next/link';
import { squarePath } from '@/lib/dykos/board/rules/address';
import type { PlacedChange } from '@/lib/dykos/board/rules/grid';
import type { BoardWords } from './use-board-words';

type ChangeListProps = {
  readonly programme: string;
  readonly changes: readonly PlacedChange[];
  readonly query: string;
  readonly words: BoardWords;
};

/** What changed between the two days, municipality by municipality, with what made the difference. */
export function ChangeList({ programme, changes, query, words }: ChangeListProps) {
  const { t, status, characteristic, reasons, model } = words;
  const places = [...new Map(changes.map(({ place }) => [place.id, place])).values()];
  return (
    <dl className="fp-changes">
      {places.map((place) => (
        <div key={place.id} className="fp-changes__place">
          <dt>{place.name}</dt>
          {changes
            .filter((one) => one.place.id === place.id)
            .map((one) => (
              <dd key={one.characteristic}>
                <Link href={`${squarePath(programme, place.number, one.characteristic)}${query}`} prefetch={false}>
                  {t('changes.up', {
                    characteristic: characteristic(one.characteristic),
                    from: status(one.from).toLowerCase(),
                    to: status(one.to).toLowerCase(),
                  })}
                </Link>
                {one.because.length > 0 && (
                  <span className="fp-changes__why">
                    {one.direction === 'down' && `${model('change.gone')} `}
                    {reasons(one.because)}
                  </span>
                )}
              </dd>
            ))}
        </div>
      ))}
    </dl>
  );
}

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
  const { because, change, model } = words;
  return (
    <dl className="fp-changes">
      {byPlace(changes).map(([place, own]) => (
        <div key={place.id} className="fp-changes__place">
          <dt>{place.name}</dt>
          {own.map((one) => (
            <dd key={one.characteristic}>
              <a href={`${squarePath(programme, place.number, one.characteristic)}${query}`}>{change(one)}</a>
              {one.because.length > 0 && (
                <span className="fp-changes__why">
                  {one.direction === 'down' && `${model('change.gone')} `}
                  {[...new Set(one.because.map(because))].join('. ')}.
                </span>
              )}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

function byPlace(changes: readonly PlacedChange[]): readonly (readonly [PlacedChange['place'], PlacedChange[]])[] {
  const places = new Map<string, readonly [PlacedChange['place'], PlacedChange[]]>();
  for (const one of changes) {
    const known = places.get(one.place.id);
    if (known) known[1].push(one);
    else places.set(one.place.id, [one.place, [one]]);
  }
  return [...places.values()];
}

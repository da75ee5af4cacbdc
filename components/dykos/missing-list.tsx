import type { Missing } from '@/lib/dykos/types';
import type { BoardWords } from './use-board-words';

/** What is lacking for the next step: nothing wrong, only not there. */
export function MissingList({ missing, words }: { readonly missing: readonly Missing[]; readonly words: BoardWords }) {
  return (
    <ul className="fp-missing">
      {missing.map((one) => (
        <li key={one.key}>{words.missing(one)}</li>
      ))}
    </ul>
  );
}
